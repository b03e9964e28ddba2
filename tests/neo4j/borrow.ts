import { once } from 'node:events';
import { connect } from 'node:net';
import type { Neo4jSettings } from '../../src/config.ts';
import type { Lent } from './setup.ts';

/** The database of one of the run's servers, empty and for this test file alone until it is given back. */
export type Borrowed = { readonly settings: Neo4jSettings; giveBack(): void };

/** How long a statement of a test may take: a server that has just started on a busy machine is slow. */
export const PATIENCE_MS = 60_000;

/** The database of the server; waits until it is up and other test files have given it back. */
export async function borrowNeo4j({ socket: path }: Lent): Promise<Borrowed> {
  const socket = connect(path);
  const [line] = (await once(socket, 'data')) as [Buffer];
  const said: unknown = JSON.parse(line.toString());
  const { uri, password, error } = said as { uri: string; password: string; error?: string };
  if (error !== undefined) throw new Error(error);
  return {
    settings: { engine: 'neo4j', uri, username: 'neo4j', password, database: null, deadlineMs: PATIENCE_MS },
    giveBack: () => socket.destroy(),
  };
}
