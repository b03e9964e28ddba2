import { groupedBy } from '../../grouped.ts';
import type { AuditedFunction, Overlap, OverlapKind } from '../model.ts';
import { compareFunctions, pairKey } from './hierarchy.ts';

/** Functions most of which overlap one another, with those overlaps in the order given. */
export type Cluster<T extends Overlap> = {
  readonly functions: readonly AuditedFunction[];
  readonly overlaps: readonly T[];
};

/**
 * Two clusters are one from this share of their pairs on: a function of three tasks ("formular el Plan; normar ...; y
 * analizar la MIR") overlaps others that have nothing to do with one another.
 */
const JOINED_SHARE = 0.5;

/** Positions and how many overlaps each two of them have, by kind. */
export type MatrixCell = {
  readonly positions: readonly [string, string];
  readonly counts: Readonly<Partial<Record<OverlapKind, number>>>;
  readonly total: number;
};

/**
 * The clusters of the overlaps, in the order of the first overlap of each. Overlaps between two clusters are a cluster of
 * their own, so that each overlap is in one.
 */
export function clustersOf<T extends Overlap>(overlaps: readonly T[]): readonly Cluster<T>[] {
  const members = joined(overlaps);
  const gathered = groupedBy(overlaps, ({ a, b }) => pairKey(members.get(a.id)![0]!, members.get(b.id)![0]!));
  return Array.from(gathered.values(), (within) => ({ functions: functionsOf(within), overlaps: within }));
}

/** For each function the ids of those that it is joined with, the same list for all of them. */
function joined(overlaps: readonly Overlap[]): ReadonlyMap<string, readonly string[]> {
  const linked = new Set(overlaps.map(({ a, b }) => pairKey(a.id, b.id)));
  const members = new Map<string, readonly string[]>();
  for (const { a, b } of overlaps) {
    const [one, other] = [members.get(a.id) ?? [a.id], members.get(b.id) ?? [b.id]];
    const links = one === other ? 0 : one.flatMap((id) => other.filter((each) => linked.has(pairKey(id, each)))).length;
    const merged = links >= JOINED_SHARE * one.length * other.length ? [[...one, ...other]] : [one, other];
    if (one !== other) for (const group of merged) for (const id of group) members.set(id, group);
  }
  return members;
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
