import type { AnswerItem } from './model.ts';

/** Whether the thing is among the items. */
export function isAmong({ id }: AnswerItem, items: readonly AnswerItem[]): boolean {
  return items.some((item) => item.id === id);
}

/** What both lists have, in the order of the first, with the evidence of both. */
export function inBoth(left: readonly AnswerItem[], right: readonly AnswerItem[]): readonly AnswerItem[] {
  return together(
    left.filter((item) => isAmong(item, right)),
    right.filter((item) => isAmong(item, left)),
  );
}

/** What either list has, each thing of both once, with the evidence of both. */
export function together(left: readonly AnswerItem[], right: readonly AnswerItem[]): readonly AnswerItem[] {
  const own = left.map((item) => {
    const other = right.find(({ id }) => id === item.id);
    return other === undefined ? item : { ...item, evidence: [...item.evidence, ...other.evidence] };
  });
  return [...own, ...right.filter((item) => !isAmong(item, left))];
}
