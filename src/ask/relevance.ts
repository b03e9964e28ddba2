import { rarity, type TermWeights } from './names.ts';
import { hitsOf, placesOf, type Hit } from './presence.ts';
import type { WeightedFacet } from './weighing.ts';

/** How well a text answers the facets (0 to 1 each): how much of the question it covers, how much of it that is, and each facet. */
export type Relevance = {
  readonly coverage: number;
  readonly focus: number;
  readonly matched: readonly number[];
  /** The weight of what it has of the question's things, acts left out. */
  readonly subject: number;
};

/** A question may tell a long story: no more than this weight is expected to be covered, in the rarest terms. */
const EXPECTED_TERMS = 2.2;

/** How many terms belong together: a function may be a page long and speak of many things, one after the other. */
const SENTENCE = 10;

/** How much more it counts that the words stand together than that they stand somewhere in the text. */
const TOGETHER = 0.7;

/** How relevant a text, given as its terms in order, is to the facets. */
export function relevanceOf(
  terms: readonly string[],
  facets: readonly WeightedFacet[],
  weights: TermWeights,
): Relevance {
  const places = placesOf(terms, wantedTerms(facets));
  const hits = facets.flatMap(({ facet, weight, wordings }, index) =>
    bestOfPlaces(hitsOf(wordings, places, facet.named.length > 0)).map((hit) => ({ ...hit, index, weight })),
  );
  const matched = facets.map((_, index) => bestOf(hits.filter((hit) => hit.index === index)));
  const total = sum(facets.map(({ weight }) => weight));
  if (hits.length === 0 || total === 0) return { coverage: 0, focus: 0, matched, subject: 0 };
  const together = Math.max(
    ...hits.map(({ place }) => covered(hits.filter((hit) => hit.place >= place && hit.place < place + SENTENCE))),
  );
  const expected = Math.min(total, EXPECTED_TERMS * rarity('', weights));
  const coverage = Math.min(1, (TOGETHER * together + (1 - TOGETHER) * covered(hits)) / expected);
  const subject = sum(facets.map(({ facet, weight }, index) => (facet.action ? 0 : weight * matched[index]!)));
  return { coverage, focus: focusOf(terms, hits, weights), matched, subject };
}

type FacetHit = Hit & { readonly index: number; readonly weight: number };

const wantedOf = new WeakMap<readonly WeightedFacet[], ReadonlySet<string>>();

// The facets of a question are the same for all of its texts.
function wantedTerms(facets: readonly WeightedFacet[]): ReadonlySet<string> {
  const known = wantedOf.get(facets);
  if (known !== undefined) return known;
  const wanted = new Set(facets.flatMap(({ wordings }) => [...wordings.keys()]));
  wantedOf.set(facets, wanted);
  return wanted;
}

function bestOfPlaces(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.quality > (best.get(hit.place)?.quality ?? 0)) best.set(hit.place, hit);
  return [...best.values()];
}

function bestOf(hits: readonly FacetHit[]): number {
  return Math.max(0, ...hits.map(({ quality }) => quality));
}

function covered(hits: readonly FacetHit[]): number {
  const best = new Map<number, number>();
  for (const { index, quality, weight } of hits) best.set(index, Math.max(best.get(index) ?? 0, quality * weight));
  return sum([...best.values()]);
}

function focusOf(terms: readonly string[], hits: readonly FacetHit[], weights: TermWeights): number {
  const matched = new Set(hits.flatMap((hit) => hit.terms));
  const distinct = [...new Set(terms)];
  const mass = sum(distinct.map((term) => rarity(term, weights)));
  const inside = sum(distinct.filter((term) => matched.has(term)).map((term) => rarity(term, weights)));
  return mass === 0 ? 0 : inside / mass;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
