import { placesByManual, type TextGroup } from './groups.ts';

/** How much a term, or a kind of doing, tells apart in its manual: the rarer, the more. */
export type Weights = { readonly term: (term: string) => number; readonly doing: (doing: string) => number };

/** How many terms two lists of distinct terms share. */
export function sharedTerms(one: readonly string[], other: readonly string[]): number {
  return one.reduce((count, term) => count + (other.includes(term) ? 1 : 0), 0);
}

/** How alike two lists of distinct terms are, from 0 to 1: the weight of those shared by the weight of all. */
export function weightedJaccard(
  one: readonly string[],
  other: readonly string[],
  weightOf: (term: string) => number,
): number {
  const { shared, all } = weighed(one, other, weightOf);
  return all === 0 ? 0 : shared / all;
}

/** What terms two lists share and what they have together, by weight. */
export function weighed(
  one: readonly string[],
  other: readonly string[],
  weightOf: (term: string) => number,
): { readonly shared: number; readonly all: number } {
  let shared = 0;
  let all = 0;
  for (const term of one) {
    const weight = weightOf(term);
    all += weight;
    if (other.includes(term)) shared += weight;
  }
  for (const term of other) if (!one.includes(term)) all += weightOf(term);
  return { shared, all };
}

/** For a group, the weights of its manual: inverse document frequency. */
export function weightsByManual(groups: readonly TextGroup[]): (group: TextGroup) => Weights {
  const weights = new Map<string, Weights>();
  for (const [manual, places] of placesByManual(groups))
    weights.set(manual, weightsOf(places.map((place) => groups[place]!)));
  return ({ functions }) => weights.get(functions[0]!.manual)!;
}

function weightsOf(groups: readonly TextGroup[]): Weights {
  return {
    term: rarity(groups.map(({ tasks }) => tasks.flatMap(({ clause }) => clause))),
    doing: rarity(groups.map(({ tasks }) => tasks.flatMap(({ does }) => does))),
  };
}

function rarity(texts: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Of two texts a word that both have must still count for something: hence one more.
  const weights = new Map(Array.from(counts, ([word, count]) => [word, Math.log(1 + texts.length / count)]));
  const rarest = Math.log(1 + texts.length);
  return (word) => weights.get(word) ?? rarest;
}
