import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import type { Neo4jSettings } from '../../src/config.ts';
import { QuienError } from '../../src/errors.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { quienWith } from '../cli/running.ts';
import { PATIENCE_MS } from '../neo4j/borrow.ts';
import { gateBefore, type Moment } from '../neo4j/commit-gate.ts';
import { startServer, type TestServer } from '../neo4j/server.ts';
import { contentOf, killedLoads, twoVersions } from './killed-loads.ts';
import { realReading, SMALL, smallReading } from './reading.ts';

// A server is ended and started again in many of them.
vi.setConfig({ testTimeout: 300_000 });

const QUESTIONS = [
  'who handles ASM follow-up',
  'which roles interact with municipalities',
  '¿Qué es el PbR?',
  '¿Qué hace el Auxiliar Administrativo?',
  'who reports to the director',
];
const COUNT = { name: 'read/count-positions', parameters: { unit: null, name: null } } as const;

const runnable = inject('neo4j')[0]!;

describe.skipIf(runnable.means.kind === 'none')('when Neo4j fails', () => {
  let server: TestServer;
  let settings: Neo4jSettings;
  let store: GraphStore;
  const reading = realReading();
  beforeAll(async () => {
    server = await startServer(runnable);
    const { uri, password } = server;
    settings = { engine: 'neo4j', uri, username: 'neo4j', password, database: null, deadlineMs: PATIENCE_MS };
    store = await openStore(settings);
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  test('an empty database says how to fill it', async () => {
    await expect(ask('who handles ASM follow-up', store)).rejects.toMatchObject({
      code: 'STORE_EMPTY',
      message: expect.stringContaining('quien load'),
    });
    await loadManual(reading, store);
    expect(await ask('who handles ASM follow-up', store)).toMatchObject({ status: 'ANSWERED' });
  });

  test.each([
    ['an absent server', { uri: 'bolt://127.0.0.1:9' }, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['an absent cluster', { uri: 'neo4j://127.0.0.1:9' }, 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['a wrong password', { password: 'open sesame' }, 'STORE_AUTHENTICATION', 'NEO4J_PASSWORD'],
    ['an unknown user', { username: 'nobody' }, 'STORE_AUTHENTICATION', 'NEO4J_USERNAME'],
    ['an unknown database', { database: 'nowhere' }, 'STORE_UNAVAILABLE', 'NEO4J_DATABASE'],
  ])('%s gives an error that says what to check', async (_, wrong, code, advice) => {
    const lost = await openStore({ ...settings, ...wrong });
    for (const attempt of [
      () => lost.read(COUNT),
      () => ask('who handles POA', lost),
      () => loadManual(reading, lost),
    ]) {
      const error = await failureOf(attempt());
      expect(error).toMatchObject({ code, message: expect.stringContaining(advice) });
      expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('open sesame');
    }
    await lost.close();
  });

  test('a frozen server is noticed long before the deadline, and used again once it runs', async () => {
    expect(await store.read(COUNT)).toEqual([{ total: expect.any(Number) }]);
    server.freeze();
    const frozen = pause(10_000);
    try {
      expect(await failureOf(ask(QUESTIONS[0]!, store))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(await failureOf(loadManual(reading, store))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await frozen;
    } finally {
      server.thaw();
    }
    expect(await soon(() => ask(QUESTIONS[0]!, store))).toMatchObject({ status: 'ANSWERED' });
  });

  test('a statement that takes longer than it may gives an error', async () => {
    const hasty = await openStore({ ...settings, deadlineMs: 20 });
    const ids = Array.from({ length: 200_000 }, (_, index) => `nothing/${index}`);
    const error = await failureOf(hasty.read({ name: 'read/get-functions', parameters: { ids } }));
    expect(error).toMatchObject({ code: 'STORE_TIMEOUT', message: expect.stringContaining('QUIEN_DEADLINE_MS') });
    await hasty.close();
  });

  test('a server killed under a thousand questions gives right answers and errors, and nothing else', async () => {
    const right = await Promise.all(QUESTIONS.map((question) => ask(question, store)));
    let answered = 0;
    const asked = Array.from({ length: 1_000 }, async (_, index) => {
      const answer = await ask(QUESTIONS[index % QUESTIONS.length]!, store);
      answered += 1;
      if (answered === 200) await server.kill();
      return answer;
    });
    const outcomes = await Promise.allSettled(asked);
    outcomes.forEach((outcome, index) => {
      if (outcome.status === 'fulfilled') expect(outcome.value).toEqual(right[index % QUESTIONS.length]);
      else expect(outcome.reason).toMatchObject({ name: 'QuienError', code: 'STORE_UNAVAILABLE' });
    });
    const statuses = new Set(outcomes.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(['fulfilled', 'rejected']);
    await server.start('read-write');
    expect(await soon(() => ask(QUESTIONS[1]!, store))).toEqual(right[1]);
    expect(await loadManual(reading, store)).toMatchObject({ created: 0, updated: 0, deleted: 0 });
  });

  killedLoads(() => ({
    flags: ['--store', 'neo4j'],
    environment: { NEO4J_URI: settings.uri, NEO4J_PASSWORD: settings.password, QUIEN_DEADLINE_MS: String(PATIENCE_MS) },
    content: (asked) => contentOf(store, asked),
  }));

  const killings: readonly [Moment, string, number][] = [
    ['before the commit', 'old', 0],
    ['after the commit', 'new', 1],
  ];
  test.each(killings)('a server killed just %s of a load has the %s graph, whole', async (moment, _, version) => {
    const versions = await twoVersions();
    const [asked, corrected] = [versions[0].reading, versions[1].file];
    await loadManual(asked, store);
    expect(await contentOf(store, asked)).toEqual(versions[0].content);
    const environment = {
      NEO4J_URI: await gateBefore(settings.uri, moment, () => server.kill()),
      NEO4J_PASSWORD: settings.password,
      QUIEN_DEADLINE_MS: String(PATIENCE_MS),
    };
    expect(await quienWith({ environment }, 'load', corrected, '--store', 'neo4j')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('Neo4j at bolt://127.0.0.1'),
    });
    await server.start('read-write');
    expect(await soon(() => contentOf(store, asked))).toEqual(versions[version]?.content);
  });

  test('a server that can only be read answers, and refuses loads', async () => {
    await server.stop();
    await server.start('read-only');
    expect(await soon(() => ask(QUESTIONS[0]!, store))).toMatchObject({ status: 'ANSWERED' });
    const refused = { code: 'STORE_READ_ONLY', message: expect.stringContaining('writable') };
    expect(await failureOf(loadManual(smallReading(SMALL), store))).toMatchObject(refused);
  });
});

async function failureOf(work: Promise<unknown>): Promise<QuienError> {
  const outcome = await Promise.race([
    work.then(
      () => 'no error',
      (error: unknown) => error,
    ),
    pause(10_000, 'no answer'),
  ]);
  if (outcome instanceof QuienError) return outcome;
  throw new Error('It should have failed with an error that a person can act on', { cause: outcome });
}

// The database is back: whoever asks again is answered before long, on a slow machine too.
async function soon<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100);
    }
  }
}
