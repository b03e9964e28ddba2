import { createServer, type Socket } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { emptyDatabase } from './empty.ts';
import { meansOfRunning } from './means.ts';
import { CURRENT, LONG_TERM, type Release } from './releases.ts';
import { startServer, type Runnable, type TestServer } from './server.ts';

/** A release, how it is run here, and the socket at which the database of its server is lent. */
export type Lent = Runnable & { readonly socket: string };

declare module 'vitest' {
  export interface ProvidedContext {
    /** Every release; those that are run here stand first, and of them the long-term one. */
    neo4j: readonly Lent[];
  }
}

type Lender = Lent & {
  /** Ends the server, if any test asked for it; gives what there is to say of it, or null. */
  close(): Promise<string | null>;
};

/** Lends a server of every release of Neo4j that can be run here; the last lines of the run say which were. */
export default function setup(project: TestProject): () => Promise<void> {
  const longTerm = lenderOf(LONG_TERM);
  const current = lenderOf(CURRENT);
  const { means } = longTerm;
  if (process.env['QUIEN_REQUIRE_NEO4J'] === '1' && means.kind === 'none')
    throw new Error(`QUIEN_REQUIRE_NEO4J is 1, but Neo4j ${LONG_TERM.version} was not run: ${means.reason}`);
  const lent = [longTerm, current].map(({ release, means, socket }) => ({ release, means, socket }));
  project.provide('neo4j', means.kind === 'none' ? lent.reverse() : lent);
  return async () => {
    const said = await Promise.all([longTerm.close(), current.close()]);
    for (const line of said) if (line !== null) process.stdout.write(`\n${line}`);
    process.stdout.write('\n');
  };
}

/**
 * One server for the whole run, started when the first test asks for it. Its database is lent to one test file at a time,
 * empty: who connects to the socket is told the address once its turn comes, and gives it back by hanging up.
 */
function lenderOf(release: Release): Lender {
  const runnable = { release, means: meansOfRunning(release) };
  let server: Promise<TestServer> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const lender = createServer((borrower) => {
    server ??= startServer(runnable);
    const started = server;
    turn = turn.then(() => lend(started, borrower));
  });
  const socket = join(mkdtempSync(join(tmpdir(), 'quien-tests-')), 'neo4j');
  lender.listen(socket);
  const close = async (): Promise<string | null> => {
    lender.close();
    await (await server)?.stop();
    return server === null ? whyNot(runnable) : `Neo4j ${release.version} was run.`;
  };
  return { ...runnable, socket, close };
}

function whyNot({ release, means }: Runnable): string | null {
  return means.kind === 'none' ? `Neo4j ${release.version} was NOT run: ${means.reason}.` : null;
}

async function lend(started: Promise<TestServer>, borrower: Socket): Promise<void> {
  const given = new Promise((resolve) => borrower.once('close', resolve));
  borrower.on('error', () => undefined);
  try {
    const { uri, password } = await started;
    await emptyDatabase(uri, password);
    borrower.write(`${JSON.stringify({ uri, password })}\n`);
  } catch (error) {
    borrower.end(`${JSON.stringify({ error: String(error) })}\n`);
  }
  await given;
}
