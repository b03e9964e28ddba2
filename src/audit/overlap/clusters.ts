import { groupedBy } from '../../grouped.ts';
import type { AuditedFunction, Overlap, OverlapKind } from '../model.ts';
import { compareFunctions } from './hierarchy.ts';

/** Functions that overlaps join, directly or through others, with those overlaps in the order given. */
export type Cluster<T extends Overlap> = {
  readonly functions: readonly AuditedFunction[];
  readonly overlaps: readonly T[];
};

/** Positions and how many overlaps each two of them have, by kind. */
export type MatrixCell = {
  readonly positions: readonly [string, string];
  readonly counts: Readonly<Partial<Record<OverlapKind, number>>>;
  readonly total: number;
};

/** The clusters of the overlaps, in the order of the first overlap of each. */
export function clustersOf<T extends Overlap>(overlaps: readonly T[]): readonly Cluster<T>[] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    while (leaders.has(leader) && leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    leaders.set(id, leader);
    return leader;
  };
  for (const { a, b } of overlaps) leaders.set(leaderOf(a.id), leaderOf(b.id));
  const gathered = groupedBy(overlaps, ({ a }) => leaderOf(a.id));
  return Array.from(gathered.values(), (members) => ({ functions: functionsOf(members), overlaps: members }));
}

/** How many overlaps each two positions have, most first; positions by name, in the order of the overlap. */
export function matrixOf(overlaps: readonly Overlap[]): readonly MatrixCell[] {
  const cells = new Map<
    string,
    { positions: [string, string]; counts: Partial<Record<OverlapKind, number>>; total: number }
  >();
  for (const { kind, a, b } of overlaps) {
    const key = [a.position.id, b.position.id].sort().join(' ');
    const cell = cells.get(key) ?? { positions: [a.position.name, b.position.name], counts: {}, total: 0 };
    cell.counts[kind] = (cell.counts[kind] ?? 0) + 1;
    cell.total += 1;
    cells.set(key, cell);
  }
  return [...cells.values()].sort((one, other) => other.total - one.total);
}

function functionsOf(overlaps: readonly Overlap[]): readonly AuditedFunction[] {
  const functions = new Map(overlaps.flatMap(({ a, b }) => [a, b]).map((each) => [each.id, each]));
  return [...functions.values()].sort(compareFunctions);
}
