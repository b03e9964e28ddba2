import { foldAccents, wordsOf } from '../text.ts';
import { SEARCHABLE_LABELS } from './schema.ts';
import type { SearchHit } from './store.ts';

/** How many distinct words one search looks for; an index refuses a query of more than about a thousand. */
export const SEARCH_WORDS = 500;

// Engines cut among hits of equal worth as they please, so they are asked for more than is handed on.
const REACH = 2;
// They reckon with different precision: what agrees so far is of equal worth.
const SCORE_DIGITS = 4;

/** The distinct words of the given terms, folded, letters and digits alone, at most `SEARCH_WORDS` of them. */
export function searchWords(terms: readonly string[]): readonly string[] {
  const words = terms.flatMap((term) => wordsOf(term).map((word) => foldAccents(word.text)));
  return [...new Set(words)].slice(0, SEARCH_WORDS);
}

/** How many hits of a label an engine is asked for so that the best `limit` of them can be told. */
export function reachFor(limit: number): number {
  return limit * REACH;
}

/** The best `limit` hits of each label, label by label in the order of their ids. */
export function bestHits(hits: readonly SearchHit[], limit: number): readonly SearchHit[] {
  return SEARCHABLE_LABELS.flatMap((label) => {
    const found = hits.filter((hit) => hit.label === label).map((hit) => ({ hit, worth: worthOf(hit) }));
    found.sort((left, right) => right.worth - left.worth || (left.hit.id < right.hit.id ? -1 : 1));
    const best = found.slice(0, limit).map(({ hit }) => hit);
    // The engines' own orders differ in places; an answer and the parameters that it shows must not.
    return best.sort((left, right) => (left.id < right.id ? -1 : 1));
  });
}

function worthOf({ score }: SearchHit): number {
  return Number(score.toPrecision(SCORE_DIGITS));
}
