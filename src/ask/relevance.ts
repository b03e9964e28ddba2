import type { Alternative } from './alternatives.ts';
import type { Facet } from './facets.ts';
import { rarity, type TermWeights } from './names.ts';
import type { Question } from './question.ts';

/** A facet with how much it counts: the rarer what it means, the more. */
export type WeightedFacet = { readonly facet: Facet; readonly weight: number; readonly context: boolean };

/** How well a text answers the facets (0 to 1 each): how much of the question it covers, how much of it that is. */
export type Relevance = { readonly coverage: number; readonly focus: number; readonly matched: readonly number[] };

/** A doing ("validate") counts less than its object ("matrix"): manuals say one task with many verbs. */
const ACTION_FACTOR = 0.6;

/** What stands in a clause that tells rather than asks counts less. */
const CONTEXT_FACTOR = 0.5;

/** A word that was mended may be another one. */
const MENDED_FACTOR = 0.9;

/** All words of a wording are there but far apart. */
const SCATTERED = 0.75;

/** Only some words of a wording are there: their share, squared, of this much. */
const PARTIAL = 0.5;

/** The facets of a question with their weights. */
export function weighFacets(
  facets: readonly Facet[],
  question: Question,
  weights: TermWeights,
): readonly WeightedFacet[] {
  return facets.map((facet) => {
    const context = facet.tokens.every(({ clause }) => !question.asking.has(clause));
    const factors = [
      facet.action ? ACTION_FACTOR : 1,
      context ? CONTEXT_FACTOR : 1,
      facet.tokens.some(({ mended }) => mended) ? MENDED_FACTOR : 1,
    ];
    return {
      facet,
      context,
      weight: factors.reduce((product, factor) => product * factor, facetRarity(facet, weights)),
    };
  });
}

// The commonest wording says how telling the facet is; where the graph knows none of them, it is as telling as can be.
function facetRarity({ alternatives }: Facet, weights: TermWeights): number {
  const sure = alternatives.filter(({ origin }) => origin !== 'broader' && origin !== 'narrower');
  const occurring = sure.filter(({ stems }) => stems.length > 0 && stems.every((stem) => weights.counts.has(stem)));
  if (occurring.length === 0) return rarity('', weights);
  return Math.min(...occurring.map((alternative) => wordingRarity(alternative, weights)));
}

const FURTHER_WORDS = 0.3;

function wordingRarity({ stems }: Alternative, weights: TermWeights): number {
  const rarities = stems.map((stem) => rarity(stem, weights)).sort((a, b) => b - a);
  return rarities.reduce((sum, each, index) => sum + (index === 0 ? each : FURTHER_WORDS * each), 0);
}

/** How relevant a text, given as its terms in order, is to the facets. */
export function relevanceOf(
  terms: readonly string[],
  facets: readonly WeightedFacet[],
  weights: TermWeights,
): Relevance {
  const places = new Map<string, number[]>();
  terms.forEach((term, place) => places.set(term, [...(places.get(term) ?? []), place]));
  const matched = facets.map(({ facet }) => bestPresence(facet, places, weights));
  const total = sum(facets.map(({ weight }) => weight));
  const covered = sum(facets.map(({ weight }, index) => weight * matched[index]!));
  const hit = new Set(
    facets.flatMap(({ facet }, index) => (matched[index]! > 0 ? facet.alternatives.flatMap(({ stems }) => stems) : [])),
  );
  const mass = sum([...places.keys()].map((term) => rarity(term, weights)));
  const inside = sum([...places.keys()].filter((term) => hit.has(term)).map((term) => rarity(term, weights)));
  return { coverage: total === 0 ? 0 : covered / total, focus: mass === 0 ? 0 : inside / mass, matched };
}

type Places = ReadonlyMap<string, readonly number[]>;

function bestPresence({ alternatives }: Facet, places: Places, weights: TermWeights): number {
  return Math.max(
    0,
    ...alternatives.map((alternative) => alternative.quality * presence(alternative, places, weights)),
  );
}

function presence({ stems }: Alternative, places: Places, weights: TermWeights): number {
  const present = stems.filter((stem) => places.has(stem));
  if (present.length === 0) return 0;
  if (present.length === stems.length) return stems.length === 1 || areTogether(stems, places) ? 1 : SCATTERED;
  const share = sum(present.map((stem) => rarity(stem, weights))) / sum(stems.map((stem) => rarity(stem, weights)));
  return PARTIAL * share * share;
}

const WORDS_BETWEEN = 3;

function areTogether(stems: readonly string[], places: Places): boolean {
  return places
    .get(stems[0]!)!
    .some((start) =>
      stems.every((stem) => places.get(stem)!.some((place) => Math.abs(place - start) <= stems.length + WORDS_BETWEEN)),
    );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
