import { spanishRoot } from '../language/analysis.ts';
import { isEnglishWord } from '../language/english.ts';
import type { Alternative } from './alternatives.ts';
import type { Facet } from './facets.ts';
import { rarity, type TermWeights } from './names.ts';
import type { Question } from './question.ts';

/** A facet with how much it counts: the rarer what it means, the more. */
export type WeightedFacet = { readonly facet: Facet; readonly weight: number; readonly context: boolean };

/** How well a text answers the facets (0 to 1 each): how much of the question it covers, how much of it that is, and each facet. */
export type Relevance = {
  readonly coverage: number;
  readonly focus: number;
  readonly matched: readonly number[];
  /** The weight of what it has of the question's things, acts left out. */
  readonly subject: number;
};

/** A doing ("validate") counts less than its object ("matrix"): manuals say one task with many verbs. */
const ACTION_FACTOR = 0.7;

/** A verb that neither knows says little. */
const UNKNOWN_ACTION_FACTOR = 0.2;

/** A word of everyday English is most often talk. */
const COMMON_WORD_FACTOR = 0.25;

/** Any other unknown word is a subject as often as not. */
const UNKNOWN_WORD_FACTOR = 0.6;

/** A question may tell a long story: no more than this weight is expected to be covered, in the rarest terms. */
const EXPECTED_TERMS = 2.2;

/** "Requisitions of stationery" are requisitions first. */
const MODIFIER_FACTOR = 0.85;

/** What stands in a clause that tells rather than asks counts less. */
const CONTEXT_FACTOR = 0.5;

/** A word that was mended may be another one. */
const MENDED_FACTOR = 0.9;

/** Only some words of a wording are there: their share, squared, of this much. */
const PARTIAL = 0.5;

/** A name of which only some words are there is most often another thing's. */
const PARTIAL_NAME = 0.25;

/** The facets of a question with their weights. */
export function weighFacets(
  facets: readonly Facet[],
  question: Question,
  weights: TermWeights,
): readonly WeightedFacet[] {
  const isContext = ({ tokens }: Facet): boolean => tokens.every(({ clause }) => !question.asking.has(clause));
  // "We have to move the staff, whom do I tell?": where the asking clause says nothing, the others say it all.
  const asks = facets.some((facet) => !isContext(facet));
  return facets.map((facet) => {
    const context = asks && isContext(facet);
    const factors = [
      kindFactor(facet, weights),
      isModifier(facet, question) ? MODIFIER_FACTOR : 1,
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

// What the graph and the lexicon both do not know may be a subject that the manual lacks ("Python"), or only talk.
function kindFactor({ action, concepts, named, tokens, alternatives }: Facet, weights: TermWeights): number {
  if (action && concepts.length > 0) return ACTION_FACTOR;
  if (concepts.length > 0 || named.length > 0) return 1;
  if (alternatives.some(({ stems }) => stems.every((stem) => weights.counts.has(stem))))
    return action ? ACTION_FACTOR : 1;
  if (action) return UNKNOWN_ACTION_FACTOR;
  return tokens.every(({ word }) => isEnglishWord(word)) ? COMMON_WORD_FACTOR : UNKNOWN_WORD_FACTOR;
}

const MODIFYING: ReadonlySet<string> = new Set(['of', 'for', 'de', 'del', 'para']);

function isModifier({ tokens }: Facet, question: Question): boolean {
  const before = question.tokens.slice(Math.max(0, tokens[0]!.index - 2), tokens[0]!.index);
  return before.some(({ word, clause }) => clause === tokens[0]!.clause && MODIFYING.has(word));
}

// The commonest wording says how telling the facet is; where the graph knows none of them, it is as telling as can be.
function facetRarity({ alternatives }: Facet, weights: TermWeights): number {
  const sure = alternatives.filter(({ origin }) => SURE.has(origin));
  const occurring = sure.filter(({ stems }) => stems.length > 0 && stems.every((stem) => weights.counts.has(stem)));
  if (occurring.length === 0) return rarity('', weights);
  return Math.min(...occurring.map((alternative) => wordingRarity(alternative, weights)));
}

const SURE: ReadonlySet<Alternative['origin']> = new Set(['word', 'name', 'synonym', 'cognate']);

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
  const places = placesOf(terms);
  const hits = facets.flatMap(({ facet, weight }, index) =>
    hitsOf(facet, places, weights).map((hit) => ({ ...hit, index, weight })),
  );
  const total = sum(facets.map(({ weight }) => weight));
  const matched = facets.map((_, index) =>
    Math.max(0, ...hits.filter((hit) => hit.index === index).map(({ quality }) => quality)),
  );
  if (hits.length === 0 || total === 0) return { coverage: 0, focus: 0, matched, subject: 0 };
  const together = Math.max(
    ...hits.map(({ place }) => covered(hits.filter((hit) => hit.place >= place && hit.place < place + SENTENCE))),
  );
  const expected = Math.min(total, EXPECTED_TERMS * rarity('', weights));
  const coverage = Math.min(1, (TOGETHER * together + (1 - TOGETHER) * covered(hits)) / expected);
  const subject = sum(facets.map(({ facet, weight }, index) => (facet.action ? 0 : weight * matched[index]!)));
  const stems = new Set(hits.flatMap((hit) => hit.stems));
  const mass = sum([...places.ofTerm.keys()].map((term) => rarity(term, weights)));
  const inside = sum([...places.ofTerm.keys()].filter((term) => stems.has(term)).map((term) => rarity(term, weights)));
  return { coverage, focus: mass === 0 ? 0 : inside / mass, matched, subject };
}

/** How many terms belong together: a function may be a page long and speak of many things, one after the other. */
const SENTENCE = 10;

/** How much more it counts that the words stand together than that they stand somewhere in the text. */
const TOGETHER = 0.7;

type Places = { readonly ofTerm: Map<string, number[]>; readonly ofFamily: Map<string, number[]> };
type Hit = { readonly place: number; readonly quality: number; readonly stems: readonly string[] };
type FacetHit = Hit & { readonly index: number; readonly weight: number };

function placesOf(terms: readonly string[]): Places {
  const places: Places = { ofTerm: new Map(), ofFamily: new Map() };
  terms.forEach((term, place) => {
    append(places.ofTerm, term, place);
    append(places.ofFamily, spanishRoot(term), place);
  });
  return places;
}

function append(places: Map<string, number[]>, key: string, place: number): void {
  const list = places.get(key);
  if (list === undefined) places.set(key, [place]);
  else list.push(place);
}

/** A word of the same family ("situación", "situacional") says nearly the same. */
const FAMILY_FACTOR = 0.8;

function findStem(
  stem: string,
  { ofTerm, ofFamily }: Places,
): { readonly at: readonly number[]; readonly factor: number } {
  const exact = ofTerm.get(stem);
  if (exact !== undefined) return { at: exact, factor: 1 };
  return { at: ofFamily.get(spanishRoot(stem)) ?? [], factor: FAMILY_FACTOR };
}

function covered(hits: readonly FacetHit[]): number {
  const best = new Map<number, number>();
  for (const { index, quality, weight } of hits) best.set(index, Math.max(best.get(index) ?? 0, quality * weight));
  return sum([...best.values()]);
}

// Every place where a wording of the facet stands, whole or in part.
function hitsOf({ alternatives, named }: Facet, places: Places, weights: TermWeights): readonly Hit[] {
  const partial = named.length > 0 ? PARTIAL_NAME : PARTIAL;
  return alternatives.flatMap((alternative) => {
    const present = alternative.stems.filter((stem) => findStem(stem, places).at.length > 0);
    if (present.length === 0) return [];
    const rarest = present.reduce((best, stem) => (rarity(stem, weights) > rarity(best, weights) ? stem : best));
    return findStem(rarest, places).at.map((place) => ({
      place,
      quality: alternative.quality * presence(alternative, place, { places, weights, partial }),
      stems: present,
    }));
  });
}

type Standing = { readonly places: Places; readonly weights: TermWeights; readonly partial: number };

function presence({ stems, phrase }: Alternative, around: number, { places, weights, partial }: Standing): number {
  if (stems.length === 1) return findStem(stems[0]!, places).factor;
  const reach = stems.length + WORDS_BETWEEN;
  const near = stems.filter((stem) => findStem(stem, places).at.some((place) => Math.abs(place - around) <= reach));
  const factor = Math.min(...stems.map((stem) => findStem(stem, places).factor));
  if (near.length === stems.length && (!phrase || isInOrder(stems, places))) return factor;
  const share = sum(near.map((stem) => rarity(stem, weights))) / sum(stems.map((stem) => rarity(stem, weights)));
  return partial * share * share;
}

// "proceso judicial" is not said where "el Poder Judicial" takes part in "el proceso de planeación".
function isInOrder([first, ...others]: readonly string[], places: Places): boolean {
  const ends = others.reduce<readonly number[]>(
    (starts, stem) =>
      findStem(stem, places).at.filter((place) => starts.some((start) => place > start && place - start <= STEP)),
    findStem(first!, places).at,
  );
  return ends.length > 0;
}

/** How far apart two words of a set phrase may be, in terms: one may stand between them. */
const STEP = 2;

const WORDS_BETWEEN = 2;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
