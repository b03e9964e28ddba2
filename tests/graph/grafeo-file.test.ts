import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/graph/open.ts';
import { loadManual } from '../../src/graph/load.ts';
import { SEARCHABLE_LABELS } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { everythingIn } from './everything.ts';
import { contentOf, killedLoads } from './killed-loads.ts';
import { SMALL, smallReading } from './reading.ts';

const small = smallReading(SMALL);

function open(file: string): Promise<GraphStore> {
  return openStore({ engine: 'grafeo', file, deadlineMs: 60_000 });
}

describe('a file of the embedded engine', () => {
  let file: string;
  beforeEach(async () => {
    file = join(mkdtempSync(join(tmpdir(), 'quien-file-')), 'graph.db');
    const store = await open(file);
    await loadManual(small, store);
    await store.close();
  });

  test('keeps the graph and its text index', async () => {
    const fresh = await openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 });
    await loadManual(small, fresh);
    const store = await open(file);
    expect(await everythingIn(store, small)).toEqual(await everythingIn(fresh, small));
    expect(await store.search(['evalu'], SEARCHABLE_LABELS, 9)).toEqual(
      await fresh.search(['evalu'], SEARCHABLE_LABELS, 9),
    );
    expect(await loadManual(small, store)).toMatchObject({ created: 0, updated: 0, deleted: 0 });
    await Promise.all([store.close(), fresh.close()]);
  });

  test('that another process has open is refused', async () => {
    const script = `import grafeo from '@grafeo-db/js';
      globalThis.database = grafeo.GrafeoDB.open(process.argv[1]);
      console.log('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', script, file]);
    try {
      await once(other.stdout, 'data');
      await refused(file, {
        code: 'STORE_LOCKED',
        message: expect.stringMatching(/graph\.db is open in another process/u),
      });
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
    await (await open(file)).close();
  });

  test.each([
    ['cut in half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['cut to a few bytes', (path: string) => truncateSync(path, 40)],
    ['overwritten at its beginning', (path: string) => overwrite(path, Number.MAX_SAFE_INTEGER)],
    ['overwritten here and there', (path: string) => overwrite(path, 4_096)],
  ])('that is %s is refused', async (_, damage) => {
    damage(file);
    await refused(file, { code: 'STORE_DAMAGED' });
  });

  test('that is a text is refused', async () => {
    writeFileSync(file, 'Manual de Organización\n'.repeat(1_000));
    await refused(file, { code: 'STORE_DAMAGED', message: expect.stringContaining('name another file') });
  });

  test.each([
    ['another version of the graph', "MERGE (s:Schema {id: 'schema'}) SET s.version = 999", 'a graph of version 999'],
    ['a graph that is not ours', 'MATCH (s:Schema) DETACH DELETE s', 'a graph that quien did not make'],
  ])('that holds %s is refused', async (_, change, said) => {
    const database = grafeo.GrafeoDB.open(file);
    await database.executeCypher(change);
    database.close();
    await refused(file, { code: 'STORE_VERSION', message: expect.stringContaining(said) });
  });

  test('in a folder that does not exist, or that is a folder, is refused', async () => {
    await expect(open(join(file, 'below', 'graph.db'))).rejects.toMatchObject({ name: 'QuienError' });
    const folder = `${file}-folder`;
    mkdirSync(folder);
    await expect(open(folder)).rejects.toMatchObject({ name: 'QuienError' });
  });
});

describe('a file of the embedded engine under', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'quien-killed-')), 'graph.db');
  killedLoads(() => ({
    flags: ['--db', file],
    environment: {},
    content: async (asked) => {
      const store = await open(file);
      const content = await contentOf(store, asked);
      await store.close();
      return content;
    },
  }));
});

/** Expects that opening fails so and leaves every byte of the file as it was. */
async function refused(file: string, error: Readonly<Record<string, unknown>>): Promise<void> {
  const before = readFileSync(file);
  await expect(open(file)).rejects.toMatchObject({ name: 'QuienError', ...error });
  expect(readFileSync(file).equals(before)).toBe(true);
}

// 64 bytes at the beginning of each step: the engine leaves room between its parts, so one place alone may hold nothing.
function overwrite(file: string, step: number): void {
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += step) bytes.fill(0xa5, at, at + 64);
  writeFileSync(file, bytes);
}
