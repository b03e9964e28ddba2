import type { SearchableLabel } from './schema.ts';
import type { StatementName } from './statements.ts';

/** A value that a statement takes or gives: plain JSON, no engine's own class. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** One row of a result: the names after RETURN, in their order. */
export type Row = Readonly<Record<string, Value>>;

/** One named statement of `cypher/` with its parameters. */
export type Statement = { readonly name: StatementName; readonly parameters: Readonly<Record<string, Value>> };

/** One hit of the text index: the node's id and main label; scores compare only within one search and label. */
export type SearchHit = { readonly id: string; readonly label: string; readonly score: number };

/** What a batch of writes did, or would do. */
export type WriteCounts = {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
};

/**
 * The only door to a database. Every implementation guarantees:
 *
 * - Rows: plain objects keyed by the names after RETURN; integers and counts are numbers (never bigint or a driver's
 *   class), a missing value is null (never undefined), nodes are returned only as map projections.
 * - Order: that of the statement's ORDER BY; every statement of `cypher/` that gives more than one row has one.
 * - `read` runs in read mode with a deadline; a statement that writes is refused. `write` runs all of its statements in
 *   one transaction: every one takes effect or none does, and what one wrote the next reads. `rehearse` gives the same
 *   rows and leaves the graph as it was.
 * - `readAll` reads several statements as `read` does, in the time of one round trip; their rows come in their order.
 * - `search` gives, of each of the labels, at most `limit` nodes whose `terms` hold at least one of the given terms: the
 *   best of them (BM25), label by label in the order of their ids. Where more than `limit` nodes hold one, engines may
 *   differ in the least of them, for they reckon the length of a text with different precision. Terms are words of our
 *   own analysis (letters and digits only) and are never read as an index's query language.
 * - Errors: a `QuienError` with a STORE_ code for what a person can act on; anything else is a fault of ours.
 * - `prepare` makes indexes and constraints and notes the version of the graph's shape; it is safe to repeat, and a
 *   store is prepared before anything is loaded into it.
 * - `close` may be called twice and resolves once nothing of the engine is left open.
 */
export type GraphStore = {
  readonly engine: 'grafeo' | 'neo4j';
  prepare(): Promise<void>;
  read(statement: Statement): Promise<readonly Row[]>;
  readAll(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  rehearse(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  search(terms: readonly string[], labels: readonly SearchableLabel[], limit: number): Promise<readonly SearchHit[]>;
  close(): Promise<void>;
};
