import { readFileSync } from 'node:fs';
import { findProblems } from '../../src/audit/problems/find.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore, Statement } from '../../src/graph/store.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { parseManual } from '../../src/manual/parse.ts';
import { createApi, type Api } from '../../src/server/api.ts';

/** What came back: the data, and the errors with what programs read of them. */
export type Response = {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** The bundled manual in memory. */
export async function bundledStore(): Promise<GraphStore> {
  const store = await emptyStore();
  const reading = parseManual(decodeManual(readFileSync(BUNDLED_MANUAL), 'the bundled manual'));
  await loadManual({ ...reading, problems: findProblems(reading) }, store);
  return store;
}

/** A store in memory that nothing was loaded into. */
export async function emptyStore(): Promise<GraphStore> {
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 5_000 });
  await store.prepare();
  return store;
}

/** The interface over a store; what it logs is added to the list. */
export function apiOver(store: GraphStore, logged: string[]): Api {
  return createApi({ store, log: (text) => logged.push(text) });
}

/** A store that notes the statements it reads. */
export function noting(store: GraphStore, read: Statement[]): GraphStore {
  return {
    ...reached(store),
    read: (statement) => {
      read.push(statement);
      return store.read(statement);
    },
    readAll: (statements) => {
      read.push(...statements);
      return store.readAll(statements);
    },
  };
}

/** A store whose reads all fail in this way. */
export function failing(store: GraphStore, error: Error): GraphStore {
  const fail = (): Promise<never> => Promise.reject(error);
  return { ...reached(store), read: fail, readAll: fail, search: fail };
}

function reached(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    prepare: () => store.prepare(),
    read: (statement) => store.read(statement),
    readAll: (statements) => store.readAll(statements),
    write: (statements) => store.write(statements),
    rehearse: (statements) => store.rehearse(statements),
    search: (terms, labels, limit) => store.search(terms, labels, limit),
    close: () => store.close(),
  };
}

/** Sends a query the way a program does, without a socket. */
export async function send(api: Api, query: string, variables: Record<string, unknown>): Promise<Response> {
  const response = await api.fetch('http://quien.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Response>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}
