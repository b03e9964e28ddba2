import { once } from 'node:events';
import { connect } from 'node:net';
import { inject } from 'vitest';
import type { Neo4jSettings } from '../../src/config.ts';

/** The database of the run's server, empty and for this test file alone until it is given back. */
export type Borrowed = { readonly settings: Neo4jSettings; giveBack(): void };

/** How long a statement of a test may take: a server that has just started on a busy machine is slow. */
export const PATIENCE_MS = 60_000;

/** The database of the run's Neo4j server; waits until the server is up and other test files have given it back. */
export async function borrowNeo4j(): Promise<Borrowed> {
  const socket = connect(inject('neo4jSocket'));
  const [line] = (await once(socket, 'data')) as [Buffer];
  const said: unknown = JSON.parse(line.toString());
  const { uri, password, error } = said as { uri: string; password: string; error?: string };
  if (error !== undefined) throw new Error(error);
  return {
    settings: { engine: 'neo4j', uri, username: 'neo4j', password, database: null, deadlineMs: PATIENCE_MS },
    giveBack: () => socket.destroy(),
  };
}
