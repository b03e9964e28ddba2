import { rarity, type TermWeights } from './names.ts';
import { hitsOf, placesOf, type Hit } from './presence.ts';
import type { WeightedFacet } from './weighing.ts';
import { sum } from './sum.ts';

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
  if (places.size === 0) return nothing(facets);
  const hits = facets.map(({ facet, wordings }) => bestOfPlaces(hitsOf(wordings, places, facet.named.length > 0)));
  const total = sum(facets.map(({ weight }) => weight));
  if (total === 0 || hits.every((each) => each.length === 0)) return nothing(facets);
  const matched = hits.map((each) => bestWithin(each, WHOLE));
  const expected = Math.min(total, EXPECTED_TERMS * rarity('', weights));
  const coverage = Math.min(
    1,
    (TOGETHER * together(hits, facets) + (1 - TOGETHER) * sumOf(matched, facets)) / expected,
  );
  const subject = sum(facets.map(({ facet, weight }, index) => (facet.action ? 0 : weight * matched[index]!)));
  return { coverage, focus: focusOf(terms, hits.flat(), weights), matched, subject };
}

function nothing(facets: readonly WeightedFacet[]): Relevance {
  return { coverage: 0, focus: 0, matched: facets.map(() => 0), subject: 0 };
}

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
  if (hits.length < 2) return hits.filter(({ quality }) => quality > 0);
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.quality > (best.get(hit.place)?.quality ?? 0)) best.set(hit.place, hit);
  return [...best.values()];
}

type Stretch = { readonly from: number; readonly to: number };

const WHOLE: Stretch = { from: 0, to: Infinity };

function bestWithin(hits: readonly Hit[], { from, to }: Stretch): number {
  let best = 0;
  for (const { place, quality } of hits) if (place >= from && place < to && quality > best) best = quality;
  return best;
}

// The stretch of a sentence's length, from one of the hits on, that has most of the question.
function together(hits: readonly (readonly Hit[])[], facets: readonly WeightedFacet[]): number {
  const starts = new Set(hits.flatMap((each) => each.map(({ place }) => place)));
  let best = 0;
  for (const from of starts) {
    const stretch = { from, to: from + SENTENCE };
    best = Math.max(
      best,
      sumOf(
        hits.map((each) => bestWithin(each, stretch)),
        facets,
      ),
    );
  }
  return best;
}

function sumOf(qualities: readonly number[], facets: readonly WeightedFacet[]): number {
  return qualities.reduce((total, quality, index) => total + quality * facets[index]!.weight, 0);
}

function focusOf(terms: readonly string[], hits: readonly Hit[], weights: TermWeights): number {
  const matched = new Set(hits.flatMap((hit) => hit.terms));
  let [mass, inside] = [0, 0];
  for (const term of new Set(terms)) {
    const each = rarity(term, weights);
    mass += each;
    if (matched.has(term)) inside += each;
  }
  return mass === 0 ? 0 : inside / mass;
}
