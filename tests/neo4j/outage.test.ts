import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { folderWith, quienWith, type Outcome } from '../cli/running.ts';
import { ended, serving, toldToEndAmidst } from '../cli/serving.ts';
import { PATIENCE_MS } from './borrow.ts';
import { startServer, type TestServer } from './server.ts';

// A server is ended and started again in many of them.
vi.setConfig({ testTimeout: 300_000 });

const MANUAL = 'data/manual-dpse-2021.txt';
const QUESTION = 'who handles ASM follow-up';
const ANSWER = 'Analista de Evaluación del Desempeño';
const BODY = JSON.stringify({ query: `{ ask(question: "${QUESTION}") { status items { name } } }` });
/** Far longer than anybody is to wait for an error, far shorter than the deadline that these tests set. */
const HANGS_AFTER_MS = 10_000;
/** How often in a row `/ready` may be asked until it says yes, once the database has answered somebody else. */
const TRIES = 3;
/** The addresses of one server and of a cluster, which a single server answers as well. */
const SCHEMES = ['bolt:', 'neo4j:'] as const;

const runnable = inject('neo4j')[0]!;

describe.skipIf(runnable.means.kind === 'none')('quien over a Neo4j server', () => {
  let server: TestServer;
  let environment: Environment;
  beforeAll(async () => {
    server = await startServer(runnable);
    environment = environmentOf(server, 'bolt:');
  });
  afterAll(() => server?.stop());
  const quien = (...argv: readonly string[]): Promise<Outcome> => quienWith({ environment }, ...argv);

  test('load --dry-run says what would change, and changes nothing', async () => {
    const refusal = expect.stringContaining('holds no manual yet');
    expect((await quien('load', MANUAL, '--dry-run')).out).toMatch(
      /would be: [1-9]\d* created, 0 updated, 0 deleted;/u,
    );
    expect(await quien('ask', QUESTION)).toMatchObject({ code: 1, err: refusal });
    expect((await quien('load', MANUAL)).out).toMatch(/\([1-9]\d* created, 0 updated, 0 deleted\)/u);
    expect((await quien('load', shorterManual(), '--dry-run')).out).toMatch(/[1-9]\d* deleted; nothing was written/u);
    expect((await quien('load', MANUAL)).out).toContain('(0 created, 0 updated, 0 deleted)');
  });

  test('what is loaded at the address of a cluster is read alike at that of a server', async () => {
    const routed = environmentOf(server, 'neo4j:');
    for (const [manual, changes] of [
      [shorterManual(), /[1-9]\d* deleted\)/u],
      [MANUAL, /\([1-9]\d* created/u],
    ] as const) {
      expect((await quienWith({ environment: routed }, 'load', manual)).out).toMatch(changes);
      const answer = await quienWith({ environment: routed }, 'ask', QUESTION, '--json');
      expect(answer).toMatchObject({ code: 0, out: expect.stringContaining(ANSWER) });
      expect(await quien('ask', QUESTION, '--json')).toEqual(answer);
    }
    expect((await quien('load', MANUAL)).out).toContain('(0 created, 0 updated, 0 deleted)');
  });

  const outages: readonly [string, () => Promise<void> | void, () => Promise<void> | void][] = [
    ['is killed', () => server.kill(), () => server.start('read-write')],
    ['is restarted', () => server.stop(), () => server.start('read-write')],
    ['is frozen', () => server.freeze(), () => server.thaw()],
  ];
  test.each(outages)('serve tells of a database that %s, and answers again by itself', async (_, leave, comeBack) => {
    const servers = await Promise.all(SCHEMES.map((scheme) => serving(environmentOf(server, scheme))));
    const right = await asked(servers[0]!.url);
    expect(right).toMatchObject({ data: { ask: { status: 'ANSWERED', items: [{ name: ANSWER }] } } });
    for (const { url } of servers) expect(await asked(url)).toEqual(right);
    await leave();
    try {
      for (const { url } of servers) {
        expect(await asked(url)).toMatchObject(AWAY);
        expect(await statusOf(url, '/ready')).toBe(503);
        expect(await statusOf(url, '/health')).toBe(200);
      }
    } finally {
      await comeBack();
    }
    await answersOthers(server);
    for (const { url, child } of servers) {
      expect(await readiness(url)).toContain(200);
      expect(await asked(url)).toEqual(right);
      expect(await ended(child)).toBe(0);
    }
  });

  test('serve starts before the database, and ends without it', async () => {
    await server.stop();
    const early = await Promise.all(SCHEMES.map((scheme) => serving(environmentOf(server, scheme))));
    const neverMet = await serving(environment);
    for (const { url } of early) {
      expect(await statusOf(url, '/health')).toBe(200);
      expect(await statusOf(url, '/ready')).toBe(503);
      expect(await asked(url)).toMatchObject(AWAY);
    }
    expect(await ended(neverMet.child)).toBe(0);
    await server.start('read-write');
    await answersOthers(server);
    for (const { url } of early) {
      expect(await readiness(url)).toContain(200);
      expect(await asked(url)).toMatchObject({ data: { ask: { items: [{ name: ANSWER }] } } });
    }
  });

  test('serve finishes a question that is under way when it is told to end', async () => {
    const { answer, code } = await toldToEndAmidst(BODY, await serving(environment));
    expect(answer).toContain(ANSWER);
    expect(code).toBe(0);
  });

  test.each([[['ask', QUESTION]], [['load', MANUAL]], [['load', MANUAL, '--dry-run']]])(
    'the command %j ends with an error when the database is frozen',
    async (argv) => {
      server.freeze();
      try {
        const child = spawn(process.execPath, ['dist/cli/bin.js', ...argv], {
          env: { ...process.env, ...environment },
        });
        const end = Promise.all([once(child, 'exit'), text(child.stderr)]);
        const [[code], complaint] = await unlessItHangs(end);
        expect({ code, complaint }).toEqual({ code: 1, complaint: expect.stringContaining('has stopped answering') });
      } finally {
        server.thaw();
      }
    },
  );
});

type Environment = Readonly<Record<string, string>>;

function environmentOf({ uri, password }: TestServer, scheme: (typeof SCHEMES)[number]): Environment {
  return {
    QUIEN_STORE: 'neo4j',
    NEO4J_URI: uri.replace('bolt:', scheme),
    NEO4J_PASSWORD: password,
    QUIEN_DEADLINE_MS: String(PATIENCE_MS),
  };
}

function shorterManual(): string {
  const shorter = readFileSync(MANUAL, 'utf8').replace('6. Llevar el control de', 'Llevar el control de');
  return join(folderWith({ 'shorter.txt': shorter }), 'shorter.txt');
}

const AWAY = { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] };

async function asked(url: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await unlessItHangs(fetch(url, { method: 'POST', headers, body: BODY }))).json();
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await unlessItHangs(fetch(new URL(path, url)))).status;
}

// A driver of its own, which connects anew: what it waits for is the database's time, not that of `quien`.
async function answersOthers({ uri, password }: TestServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('RETURN 1');
  await driver.close();
}

// Nothing here waits: each try takes as long as `quien` needs to have an answer or to give up.
async function readiness(url: string): Promise<readonly number[]> {
  const statuses: number[] = [];
  while (statuses.length < TRIES && !statuses.includes(200)) statuses.push(await statusOf(url, '/ready'));
  return statuses;
}

async function unlessItHangs<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([work, hanging(over.signal)]);
  } finally {
    over.abort();
  }
}

async function hanging(signal: AbortSignal): Promise<never> {
  await pause(HANGS_AFTER_MS, undefined, { signal });
  throw new Error('Neither an answer nor an error came');
}
