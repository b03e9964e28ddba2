import type { AuditedFunction, Hierarchy } from '../model.ts';

/** How far `superior` stands above the function's position: 1 for its immediate superior; 0 where it is not above it. */
export function levelsAbove(superior: AuditedFunction, { superiors }: AuditedFunction): number {
  return superiors.indexOf(superior.position.id) + 1;
}

/** How the positions of two functions stand to each other. Three and more levels apart count as different lines. */
export function hierarchyOf(one: AuditedFunction, other: AuditedFunction): Hierarchy {
  const levels = Math.max(levelsAbove(one, other), levelsAbove(other, one));
  if (levels === 1) return 'SUPERIOR_SUBORDINATE';
  if (levels === 2) return 'TWO_LEVELS_APART';
  const superior = one.superiors[0];
  return superior !== undefined && superior === other.superiors[0] ? 'PEERS' : 'DIFFERENT_LINES';
}

/** The two with the superior's first; else the first by position and number, so that the order given does not matter. */
export function ordered(
  one: AuditedFunction,
  other: AuditedFunction,
): readonly [a: AuditedFunction, b: AuditedFunction] {
  if (levelsAbove(one, other) > 0) return [one, other];
  if (levelsAbove(other, one) > 0) return [other, one];
  return compareFunctions(one, other) <= 0 ? [one, other] : [other, one];
}

/** One key for two ids, whichever is given first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The order of two functions by position, number and id. */
export function compareFunctions(one: AuditedFunction, other: AuditedFunction): number {
  return compareText(one.position.id, other.position.id) || one.number - other.number || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
