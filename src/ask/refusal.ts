import { PHRASES } from '../language/phrases.ts';
import type { Draft, Understanding } from './model.ts';
import { facetsAsked } from './topic.ts';

/** The draft that says that the graph does not answer, with the nearest things named as such. */
export function noMatch(understanding: Understanding, nearest: readonly string[]): Draft {
  const summary = PHRASES[understanding.question.language].noMatch(subjectOf(understanding), nearest);
  return { status: 'NO_MATCH', summary, value: null, items: [], nearest };
}

/** The words of the question that say what it is about, as they were typed; null where there are none. */
export function subjectOf(understanding: Understanding): string | null {
  const tokens = facetsAsked(understanding).flatMap(({ tokens: each }) => each);
  const asked = tokens.filter(({ clause }) => understanding.question.asking.has(clause));
  // "El Marco Lógico: ¿a quién se le pide?" says it before it asks.
  const words = (asked.length > 0 ? asked : tokens).map(({ printed }) => printed);
  return words.length === 0 ? null : words.join(' ');
}
