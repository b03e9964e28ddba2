import { foldAccents, wordsOf } from '../text.ts';

/** How many distinct words one search looks for; an index refuses a query of more than about a thousand. */
export const SEARCH_WORDS = 500;

/** The distinct words of the given terms, folded, letters and digits alone, at most `SEARCH_WORDS` of them. */
export function searchWords(terms: readonly string[]): readonly string[] {
  const words = terms.flatMap((term) => wordsOf(term).map((word) => foldAccents(word.text)));
  return [...new Set(words)].slice(0, SEARCH_WORDS);
}
