import { rarity, type TermWeights } from './names.ts';
import { hitsOf, placesOf, type Hit } from './presence.ts';
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
  const { wanted, total, sameAs } = wantedOf(facets);
  const places = placesOf(terms, wanted);
  if (places.size === 0) return nothing(facets);
  const hits: (readonly Hit[])[] = [];
  for (const [index, { facet, wordings }] of facets.entries())
    hits.push(hits[sameAs[index]!] ?? bestOfPlaces(hitsOf(wordings, places, isName(facet))));
  if (total === 0 || hits.every((each) => each.length === 0)) return nothing(facets);
  const matched = hits.map((each) => bestWithin(each, 0, Infinity));
  const expected = Math.min(total, EXPECTED_TERMS * rarity('', weights));
  const all = facets.reduce((found, { weight }, index) => found + matched[index]! * weight, 0);
  const coverage = Math.min(1, (TOGETHER * together(hits, facets) + (1 - TOGETHER) * all) / expected);
  const subject = sum(facets.map(({ facet, weight }, index) => (facet.action ? 0 : weight * matched[index]!)));
  return { coverage, focus: focusOf(terms, hits, weights), matched, subject };
}

function nothing(facets: readonly WeightedFacet[]): Relevance {
  return { coverage: 0, focus: 0, matched: facets.map(() => 0), subject: 0 };
}

/** What the facets are looked for by: their terms, their weight in all, and the first that each says the same as. */
type Wants = { readonly wanted: ReadonlySet<string>; readonly total: number; readonly sameAs: readonly number[] };

const knownWants = new WeakMap<readonly WeightedFacet[], Wants>();

function isName({ named }: WeightedFacet['facet']): boolean {
  return named.length > 0;
}

// The facets of a question are the same for all of its texts.
function wantedOf(facets: readonly WeightedFacet[]): Wants {
  return remembered(knownWants, facets, () => newWants(facets));
}

function newWants(facets: readonly WeightedFacet[]): Wants {
  const wanted = new Set(facets.flatMap(({ wordings }) => [...wordings.keys()]));
  const sameAs = facets.map(({ facet, wordings }) =>
    facets.findIndex((each) => each.wordings === wordings && isName(each.facet) === isName(facet)),
  );
  return { wanted, total: sum(facets.map(({ weight }) => weight)), sameAs };
}

function bestOfPlaces(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits.filter(({ quality }) => quality > 0);
  const best = new Map<number, Hit>();
  for (const hit of hits) if (hit.quality > (best.get(hit.place)?.quality ?? 0)) best.set(hit.place, hit);
  return [...best.values()];
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

function focusOf(terms: readonly string[], hits: readonly (readonly Hit[])[], weights: TermWeights): number {
  const matched = new Set<string>();
  for (const each of hits) for (const hit of each) for (const term of hit.terms) matched.add(term);
  const { distinct, rarities, mass } = massOf(terms, weights);
  let inside = 0;
  for (const [index, term] of distinct.entries()) if (matched.has(term)) inside += rarities[index]!;
  return mass === 0 ? 0 : inside / mass;
}

/** The distinct terms of a text, how rare each is, and all of them together. */
type Mass = { readonly distinct: readonly string[]; readonly rarities: readonly number[]; readonly mass: number };

const knownMasses = new WeakMap<TermWeights, WeakMap<readonly string[], Mass>>();

// A text that is kept for further questions weighs the same in each.
function massOf(terms: readonly string[], weights: TermWeights): Mass {
  const masses = remembered(knownMasses, weights, () => new WeakMap<readonly string[], Mass>());
  return remembered(masses, terms, () => newMass(terms, weights));
}

function newMass(terms: readonly string[], weights: TermWeights): Mass {
  const distinct = [...new Set(terms)];
  const rarities = distinct.map((term) => rarity(term, weights));
  return { distinct, rarities, mass: sum(rarities) };
}
