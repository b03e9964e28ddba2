import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { GrafeoSettings } from '../config.ts';
import { QuienError } from '../errors.ts';
import { withinDeadline } from './deadline.ts';
import { openDatabase } from './grafeo-file.ts';
import { isReadOnly } from './read-only.ts';
import { SCHEMA_STATEMENTS, SCHEMA_VERSION, SEARCHABLE_LABELS, type SearchableLabel } from './schema.ts';
import { bestHits, reachFor, searchWords } from './search.ts';
import { statementText } from './statements.ts';
import type { GraphStore, Row, SearchHit, Statement, Value } from './store.ts';

/** A store over the embedded engine, in memory or in the file of the settings, ready to load and to ask. */
export async function openGrafeo(settings: GrafeoSettings): Promise<GraphStore> {
  const store = new GrafeoStore(await openDatabase(settings.file), settings.deadlineMs);
  await store.prepare();
  return store;
}

/** How many ids of nodes are kept at most, a few megabytes. */
const MOST_IDS = 50_000;

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  readonly #database: GrafeoDB;
  readonly #deadlineMs: number;
  readonly #running = new Set<Promise<unknown>>();
  // The index gives the engine's own numbers of nodes, and asking for a node takes longer than finding it.
  readonly #ids = new Map<number, string>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(database: GrafeoDB, deadlineMs: number) {
    this.#database = database;
    this.#deadlineMs = deadlineMs;
  }

  async prepare(): Promise<void> {
    const [known] = await this.read({ name: 'schema/read-version', parameters: {} });
    if (known?.['version'] === SCHEMA_VERSION) return;
    for (const name of SCHEMA_STATEMENTS.grafeo) await this.#track(this.#database.executeCypher(statementText(name)));
    for (const label of SEARCHABLE_LABELS)
      // The terms are our own analysis already: every word counts, none is left out or changed.
      await this.#track(this.#database.createTextIndex(label, 'terms', { tokenizer: 'standard', stopWords: [] }));
    await this.write([{ name: 'schema/write-version', parameters: { version: SCHEMA_VERSION } }]);
  }

  async read({ name, parameters }: Statement): Promise<readonly Row[]> {
    if (!isReadOnly(name)) throw new Error(`The statement ${name} writes; it was refused in read mode`);
    const result = this.#track(this.#open().executeCypher(statementText(name), parameters));
    return (await withinDeadline(result, this.#deadlineMs)).toArray().map(toRow);
  }

  async readAll(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return Promise.all(statements.map((statement) => this.read(statement)));
  }

  async write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return this.#inTurn(async (transaction) => {
      const results = await runIn(transaction, statements);
      transaction.commit();
      // A number that is free again may be given to another node.
      this.#ids.clear();
      return results;
    });
  }

  async rehearse(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return this.#inTurn((transaction) => runIn(transaction, statements));
  }

  async search(
    terms: readonly string[],
    labels: readonly SearchableLabel[],
    limit: number,
  ): Promise<readonly SearchHit[]> {
    const query = searchWords(terms).join(' ');
    if (query === '' || limit < 1) return [];
    const found = labels.map((label) => this.#searchLabel(label, { query, reach: reachFor(limit) }));
    return bestHits((await withinDeadline(Promise.all(found), this.#deadlineMs)).flat(), limit);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#running);
    this.#database.close();
  }

  // One transaction after the other: two of this engine that touch the same node cannot both commit.
  async #inTurn<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#open();
    const done = this.#lastWrite.then(() => transact(this.#database, work));
    this.#lastWrite = done.catch(() => undefined);
    return this.#track(done);
  }

  async #searchLabel(label: string, { query, reach }: { query: string; reach: number }): Promise<SearchHit[]> {
    const found = await this.#track(this.#open().textSearch(label, 'terms', query, reach));
    return found.flatMap(([node, score]) => {
      const id = this.#idOf(node!);
      return id === null ? [] : [{ id, label, score: score! }];
    });
  }

  #idOf(node: number): string | null {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    // A manual that was loaded since the search may have taken the node away.
    const id = this.#database.getNode(node)?.get('id');
    if (typeof id !== 'string') return null;
    if (this.#ids.size === MOST_IDS) this.#ids.clear();
    this.#ids.set(node, id);
    return id;
  }

  #open(): GrafeoDB {
    if (this.#closed) throw new QuienError('STORE_UNAVAILABLE', 'The graph was closed; open it again.');
    return this.#database;
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    const done = (): boolean => this.#running.delete(work);
    work.then(done, done);
    return work;
  }
}

// What the work has not committed is rolled back.
async function transact<T>(database: GrafeoDB, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    return await work(transaction);
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

async function runIn(transaction: Transaction, statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
  const results: Row[][] = [];
  for (const { name, parameters } of statements)
    results.push((await transaction.executeCypher(statementText(name), parameters)).toArray().map(toRow));
  return results;
}

function toRow(raw: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, toValue(value)]));
}

function toValue(raw: unknown): Value {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === 'bigint') return Number(raw);
  if (Array.isArray(raw)) return raw.map(toValue);
  if (typeof raw === 'object') return toRow(raw as Record<string, unknown>);
  return raw as boolean | number | string;
}
