import { termsOf } from '../../language/analysis.ts';

/** Terms of texts met before: rules compare every function with every other, and stemming is what costs. */
const known = new Map<string, ReadonlySet<string>>();
/** Texts kept; past them the memory begins anew, so that a server that reads many manuals does not grow. */
const MOST_KNOWN = 20_000;

/** The distinct terms of a text. */
export function termSet(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const terms = new Set(termsOf(text));
  known.set(text, terms);
  return terms;
}

/** How much two texts say the same, from 0 to 1: shared terms by all terms. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = sharedTerms(left, right).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How much of the first text the second one says, from 0 to 1. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : sharedTerms(part, whole).length / part.size;
}

/** The terms that both texts have. */
export function sharedTerms(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  return [...left].filter((term) => right.has(term));
}

/** How much a term tells apart among texts: the fewer of them have it, the more. */
export function rarityIn(texts: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 0.5));
}
