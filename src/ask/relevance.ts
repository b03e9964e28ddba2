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

type FacetHit = Hit & { readonly index: number; readonly weight: number };

function covered(hits: readonly FacetHit[]): number {
  const best = new Map<number, number>();
  for (const { index, quality, weight } of hits) best.set(index, Math.max(best.get(index) ?? 0, quality * weight));
  return sum([...best.values()]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
