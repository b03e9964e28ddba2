import { createServer, type Socket } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { emptyDatabase } from './empty.ts';
import { meansOfRunning, startServer, type Means, type TestServer } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jMeans: Means;
    neo4jSocket: string;
  }
}

/**
 * One server for the whole run, started when the first test asks for it. Its database is lent to one test file at a time,
 * empty: who connects to the socket is told the address once its turn comes, and gives it back by hanging up.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const means = meansOfRunning();
  if (means.kind === 'none' && process.env['QUIEN_REQUIRE_NEO4J'] === '1')
    throw new Error(`QUIEN_REQUIRE_NEO4J is 1, but Neo4j was not run: ${means.reason}`);
  let server: Promise<TestServer> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const lender = createServer((borrower) => {
    server ??= startServer(means);
    const started = server;
    turn = turn.then(() => lend(started, borrower));
  });
  const socket = join(mkdtempSync(join(tmpdir(), 'quien-tests-')), 'neo4j');
  lender.listen(socket);
  project.provide('neo4jMeans', means);
  project.provide('neo4jSocket', socket);
  return async () => {
    lender.close();
    await (await server)?.stop();
    if (means.kind === 'none') process.stdout.write(`\nNeo4j was NOT run: ${means.reason}.\n`);
  };
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
