import type { Draft, Escalation } from './model.ts';
import type { GraphNames } from './names.ts';

/** Whom to turn to when the first position of an answer does not help: its superiors, as the manual states them. */
export function escalationOf({ items }: Draft, { superiors, byId }: GraphNames): readonly Escalation[] {
  const [first] = items;
  if (first === undefined || first.type !== 'Position' || first.involvement === null) return [];
  return (superiors.get(first.id) ?? []).flatMap(({ superior, statedBy, sourceFrom }) => {
    const named = byId.get(superior);
    return named === undefined ? [] : [{ name: named.name, statedBy, sourceFrom }];
  });
}
