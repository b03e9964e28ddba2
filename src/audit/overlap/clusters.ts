import { groupedBy } from '../../grouped.ts';
import type { AuditedFunction, Overlap, OverlapKind } from '../model.ts';
import { compareFunctions, pairKey } from './hierarchy.ts';

/**
 * Functions that have one task in common, with the overlaps among them in the order given; `related` are overlaps of one of
 * them with a function outside. A function is in one cluster at most, and an overlap in one list of one.
 */
export type Cluster<T extends Overlap> = {
  readonly functions: readonly AuditedFunction[];
  readonly overlaps: readonly T[];
  readonly related: readonly T[];
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

/** The clusters of the overlaps, in the order of the first overlap among the functions of each. */
export function clustersOf<T extends Overlap>(overlaps: readonly T[]): readonly Cluster<T>[] {
  const members = joined(overlaps);
  const within = overlaps.filter(({ a, b }) => members.get(a.id) === members.get(b.id));
  const homes = [...groupedBy(within, ({ a }) => members.get(a.id)!)];
  const order = new Map(homes.map(([ids], place) => [ids, place]));
  const placeOf = ({ id }: AuditedFunction): number => order.get(members.get(id)!) ?? homes.length;
  const across = overlaps.filter(({ a, b }) => members.get(a.id) !== members.get(b.id));
  const related = groupedBy(across, ({ a, b }) => Math.min(placeOf(a), placeOf(b)));
  return homes.map(([, own], place) => ({
    functions: functionsIn(own).toSorted(compareFunctions),
    overlaps: own,
    related: related.get(place) ?? [],
  }));
}

/** For each function the ids of those that it is in one cluster with, the same list for all of them. */
function joined(overlaps: readonly Overlap[]): ReadonlyMap<string, readonly string[]> {
  const alone = overlaps.flatMap(({ a, b }) => [a.id, b.id]).map((id) => [id, [id]] as const);
  const members = new Map<string, readonly string[]>(alone);
  const strong = overlaps.filter(({ signals }) => signals.sameObject);
  const linked = new Set(strong.map(({ a, b }) => pairKey(a.id, b.id)));
  for (const { a, b } of [...strong].sort(closestFirst)) {
    const [one, other] = [members.get(a.id)!, members.get(b.id)!];
    if (one === other) continue;
    const links = one.flatMap((id) => other.filter((each) => linked.has(pairKey(id, each)))).length;
    if (links >= JOINED_SHARE * one.length * other.length) join(members, one, other);
  }
  for (const { a, b } of overlaps) {
    const [one, other] = [members.get(a.id)!, members.get(b.id)!];
    if (one.length === 1 && other.length === 1) join(members, one, other);
  }
  return members;
}

function join(members: Map<string, readonly string[]>, one: readonly string[], other: readonly string[]): void {
  const merged = [...one, ...other];
  for (const id of merged) members.set(id, merged);
}

function closestFirst(one: Overlap, other: Overlap): number {
  return Number(isDuplicate(other)) - Number(isDuplicate(one)) || other.score - one.score;
}

/** Whether the two functions are one but for the wording. */
export function isDuplicate({ kind }: Overlap): boolean {
  return kind === 'IDENTICAL' || kind === 'NEAR_DUPLICATE';
}

/** How many overlaps each two positions have, most first; positions by name, in the order of the overlap. */
export function matrixOf(overlaps: readonly Overlap[]): readonly MatrixCell[] {
  const cells = new Map<
    string,
    { positions: [string, string]; counts: Partial<Record<OverlapKind, number>>; total: number }
  >();
  for (const { kind, a, b } of overlaps) {
    const key = pairKey(a.position.id, b.position.id);
    const cell = cells.get(key) ?? { positions: [a.position.name, b.position.name], counts: {}, total: 0 };
    cell.counts[kind] = (cell.counts[kind] ?? 0) + 1;
    cell.total += 1;
    cells.set(key, cell);
  }
  return [...cells.values()].sort((one, other) => other.total - one.total);
}

/** The functions of the overlaps, each once, in the order of the overlaps. */
export function functionsIn(overlaps: readonly Overlap[]): readonly AuditedFunction[] {
  return [...new Map(overlaps.flatMap(({ a, b }) => [a, b]).map((each) => [each.id, each])).values()];
}
