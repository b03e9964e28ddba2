import { rarity, type TermWeights } from './names.ts';
import { hitsOf, placesOf, type Hit, type Places } from './presence.ts';
import { remembered } from './remembered.ts';
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
  const { wanted, total, sameAs, subjects } = wantedOf(facets);
  const places = placesOf(terms, wanted);
  if (places.size === 0 || total === 0) return nothing(facets);
  const hits: (readonly Hit[])[] = [];
  for (const [index, { wordings }] of facets.entries()) hits.push(hits[sameAs[index]!] ?? hitsOf(wordings, places));
  if (hits.every((each) => each.length === 0)) return nothing(facets);
  const matched = hits.map((each) => bestWithin(each, 0, Infinity));
  const expected = Math.min(total, EXPECTED_TERMS * rarity('', weights));
  const all = facets.reduce((found, { weight }, index) => found + matched[index]! * weight, 0);
  const near = isOneStretch(places) ? all : together(hits, facets);
  const coverage = Math.min(1, (TOGETHER * near + (1 - TOGETHER) * all) / expected);
  const subject = sum(facets.map(({ weight }, index) => (subjects[index]! ? weight * matched[index]! : 0)));
  return { coverage, focus: focusOf(terms, hits, { places, weights }), matched, subject };
}

// Most texts have what they have of the question within one sentence.
function isOneStretch(places: Places): boolean {
  let [first, last] = [Infinity, 0];
  for (const each of places.values()) {
    first = Math.min(first, each[0]!);
    last = Math.max(last, each.at(-1)!);
  }
  return last - first < SENTENCE;
}

function nothing(facets: readonly WeightedFacet[]): Relevance {
  return { coverage: 0, focus: 0, matched: facets.map(() => 0), subject: 0 };
}

/** What the facets are looked for by: their terms, their weight in all, the first that each says the same as, and which are subjects. */
type Wants = {
  readonly wanted: ReadonlySet<string>;
  readonly total: number;
  readonly sameAs: readonly number[];
  readonly subjects: readonly boolean[];
};

const knownWants = new WeakMap<readonly WeightedFacet[], Wants>();

// The facets of a question are the same for all of its texts.
function wantedOf(facets: readonly WeightedFacet[]): Wants {
  return remembered(knownWants, facets, () => newWants(facets));
}

function newWants(facets: readonly WeightedFacet[]): Wants {
  const wanted = new Set(facets.flatMap(({ wordings }) => [...wordings.byTerm.keys()]));
  const sameAs = facets.map(({ wordings }) => facets.findIndex((each) => each.wordings === wordings));
  // "We are drawing up our municipal plan. Who advises us?" asks for nothing but the act.
  const asksForThings = facets.some(({ facet, context }) => !facet.action && !context);
  const subjects = facets.map(({ facet, context }) => !facet.action || (!asksForThings && !context));
  return { wanted, total: sum(facets.map(({ weight }) => weight)), sameAs, subjects };
}

function bestWithin(hits: readonly Hit[], from: number, to: number): number {
  let best = 0;
  for (const { place, quality } of hits) if (place >= from && place < to && quality > best) best = quality;
  return best;
}

// The stretch of a sentence's length, from one of the hits on, that has most of the question.
function together(hits: readonly (readonly Hit[])[], facets: readonly WeightedFacet[]): number {
  let best = 0;
  for (const from of new Set(hits.flatMap((each) => each.map(({ place }) => place)))) {
    let found = 0;
    for (const [index, each] of hits.entries())
      found += bestWithin(each, from, from + SENTENCE) * facets[index]!.weight;
    best = Math.max(best, found);
  }
  return best;
}

type Found = { readonly places: Places; readonly weights: TermWeights };

function focusOf(terms: readonly string[], hits: readonly (readonly Hit[])[], { places, weights }: Found): number {
  const isMatched = (term: string): boolean => hits.some((each) => each.some((hit) => hit.terms.includes(term)));
  let inside = 0;
  for (const term of places.keys()) if (isMatched(term)) inside += rarity(term, weights);
  const mass = massOf(terms, weights);
  return mass === 0 ? 0 : inside / mass;
}

const knownMasses = new WeakMap<TermWeights, WeakMap<readonly string[], number>>();

// How rare the distinct terms of a text are together: a text that is kept for further questions weighs the same in each.
function massOf(terms: readonly string[], weights: TermWeights): number {
  const masses = remembered(knownMasses, weights, () => new WeakMap<readonly string[], number>());
  return remembered(masses, terms, () => sum([...new Set(terms)].map((term) => rarity(term, weights))));
}
