import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
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
/** Far longer than a database may be back before it is used, for a machine that is busy starting it. */
const BACK_WITHIN_MS = 30_000;

const runnable = inject('neo4j')[0]!;

describe.skipIf(runnable.means.kind === 'none')('quien over a Neo4j server', () => {
  let server: TestServer;
  let environment: Record<string, string>;
  beforeAll(async () => {
    server = await startServer(runnable);
    environment = {
      QUIEN_STORE: 'neo4j',
      NEO4J_URI: server.uri,
      NEO4J_PASSWORD: server.password,
      QUIEN_DEADLINE_MS: String(PATIENCE_MS),
    };
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
    const shorter = readFileSync(MANUAL, 'utf8').replace('6. Llevar el control de', 'Llevar el control de');
    const changed = join(folderWith({ 'shorter.txt': shorter }), 'shorter.txt');
    expect((await quien('load', changed, '--dry-run')).out).toMatch(/[1-9]\d* deleted; nothing was written/u);
    expect((await quien('load', MANUAL)).out).toContain('(0 created, 0 updated, 0 deleted)');
  });

  const outages: readonly [string, () => Promise<void> | void, () => Promise<void> | void][] = [
    ['is killed', () => server.kill(), () => server.start('read-write')],
    ['is restarted', () => server.stop(), () => server.start('read-write')],
    ['is frozen', () => server.freeze(), () => server.thaw()],
  ];
  test.each(outages)('serve tells of a database that %s, and answers again by itself', async (_, leave, comeBack) => {
    const { url, child } = await serving(environment);
    const right = await asked(url);
    expect(right).toMatchObject({ data: { ask: { status: 'ANSWERED', items: [{ name: ANSWER }] } } });
    await leave();
    try {
      expect(await asked(url)).toMatchObject(AWAY);
      expect(await statusOf(url, '/ready')).toBe(503);
      expect(await statusOf(url, '/health')).toBe(200);
    } finally {
      await comeBack();
    }
    await back(url);
    expect(await asked(url)).toEqual(right);
    expect(await ended(child)).toBe(0);
  });

  test('serve starts before the database, and ends without it', async () => {
    await server.stop();
    const early = await serving(environment);
    const neverMet = await serving(environment);
    expect(await statusOf(early.url, '/health')).toBe(200);
    expect(await statusOf(early.url, '/ready')).toBe(503);
    expect(await asked(early.url)).toMatchObject(AWAY);
    expect(await ended(neverMet.child)).toBe(0);
    await server.start('read-write');
    await back(early.url);
    expect(await asked(early.url)).toMatchObject({ data: { ask: { items: [{ name: ANSWER }] } } });
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

const AWAY = { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] };

async function asked(url: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return (await unlessItHangs(fetch(url, { method: 'POST', headers, body: BODY }))).json();
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await unlessItHangs(fetch(new URL(path, url)))).status;
}

async function back(url: string): Promise<void> {
  const end = Date.now() + BACK_WITHIN_MS;
  while ((await statusOf(url, '/ready')) !== 200) {
    if (Date.now() > end) throw new Error('The database is back, but it is not used');
    await pause(100);
  }
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
