import { PHRASES } from '../language/phrases.ts';
import { inBoth, isAmong, together } from './items.ts';
import type { Answer } from './model.ts';
import type { Joint } from './parts.ts';

/** The answer to a question of two halves from the answers to both; null where they do not make one. */
export function compoundAnswer(text: string, joint: Joint, [left, right]: readonly [Answer, Answer]): Answer | null {
  const bothAnswered = left.status === 'ANSWERED' && right.status === 'ANSWERED';
  const ran = {
    question: text,
    refused: [...left.refused, ...right.refused],
    cypher: [...left.cypher, ...right.cypher],
  };
  if (joint === 'each') {
    if (!bothAnswered) return null;
    const value = left.value === null || right.value === null ? (left.value ?? right.value) : null;
    const summary = `${left.summary} ${right.summary}`;
    return { ...left, ...ran, summary, value, items: together(left.items, right.items) };
  }
  if (left.status !== 'ANSWERED' || right.status === 'NOT_UNDERSTOOD') return null;
  const items =
    joint === 'both' ? inBoth(left.items, right.items) : left.items.filter((item) => !isAmong(item, right.items));
  if (items.length === 0 || (joint === 'both' && !bothAnswered)) return null;
  const names = items.map(({ name }) => name);
  return { ...left, ...ran, summary: PHRASES[left.language].matching(names.length, names), value: null, items };
}
