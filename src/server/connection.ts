import { QuienError } from '../errors.ts';
import type { GraphStore, Row, Value } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';

/** The arguments of every connection. */
export type Page = { readonly first: number | null; readonly after?: string | null };

/** By which columns a list is sorted, under the parameter that says where its page starts, with the least value. */
type SortKey = Readonly<Record<string, { readonly column: string; readonly least: string | number }>>;

/** A list that grows: how it is listed, counted and sorted. The name stands in its cursors. */
export type List = {
  readonly name: string;
  readonly list: StatementName;
  readonly count: StatementName;
  readonly sortedBy: SortKey;
};

/** A page of a list; nodes and the total are only read when they are asked for. */
export type Connection = {
  readonly edges: readonly { readonly cursor: string; readonly node: () => unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
};

/** The largest page. */
export const MAX_FIRST = 100;

/** Sorted by id alone. */
export const BY_ID: SortKey = { after: { column: 'id', least: '' } };

/** Sorted as the manuals are: by manual, by position in it, then by what tells the rows of a position apart. */
export const BY_MANUAL: SortKey = {
  afterManual: { column: 'manual', least: '' },
  afterOrder: { column: 'order', least: 0 },
  afterLast: { column: 'last', least: '' },
};

/** Functions as the manuals print them: a manual at fault gives two functions of one position the same number. */
export const BY_NUMBER: SortKey = { ...BY_MANUAL, afterNumber: { column: 'number', least: 0 } };

/** Overlaps by what matters first in their manual. */
export const BY_RANK: SortKey = { afterRank: { column: 'rank', least: 0 }, after: { column: 'id', least: '' } };

/** One page of a list, cut in the database; a page size or cursor that will not do is an INVALID_INPUT error. */
export async function connect(
  store: GraphStore,
  list: List,
  { page, filters, toNode }: { page: Page; filters: Readonly<Record<string, Value>>; toNode: (row: Row) => unknown },
): Promise<Connection> {
  const first = pageSize(page.first);
  const after = page.after == null ? startOf(list) : readCursor(list, page.after);
  const rows = await store.read({ name: list.list, parameters: { ...filters, ...after, first: first + 1 } });
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(list, row), node: () => toNode(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => Number((await store.read({ name: list.count, parameters: filters }))[0]?.['total'] ?? 0),
  };
}

function pageSize(first: number | null): number {
  if (first !== null && first >= 1 && first <= MAX_FIRST) return first;
  throw new QuienError('INVALID_INPUT', `\`first\` must be from 1 to ${MAX_FIRST}; it was ${first}.`);
}

function startOf({ sortedBy }: List): Record<string, Value> {
  return Object.fromEntries(Object.entries(sortedBy).map(([parameter, { least }]) => [parameter, least]));
}

function cursorOf({ name, sortedBy }: List, row: Row): string {
  const key = Object.values(sortedBy).map(({ column }) => row[column]);
  return Buffer.from(JSON.stringify([name, ...key])).toString('base64url');
}

function readCursor(list: List, cursor: string): Record<string, Value> {
  const [name, ...key] = parsed(cursor);
  const parameters = Object.entries(list.sortedBy);
  const fits = parameters.every(([, { least }], index) => typeof key[index] === typeof least);
  if (name !== list.name || key.length !== parameters.length || !fits)
    throw new QuienError(
      'INVALID_INPUT',
      `\`after\` is no cursor of ${list.name}; give the endCursor of a page of the same list.`,
    );
  return Object.fromEntries(parameters.map(([parameter], index) => [parameter, key[index] as Value]));
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
