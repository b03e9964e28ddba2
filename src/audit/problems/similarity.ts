import { termsOf } from '../../language/analysis.ts';

/** The distinct terms of a text. */
export function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(text));
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
