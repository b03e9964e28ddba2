import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { findProblems } from '../../src/audit/problems/find.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore, Row } from '../../src/graph/store.ts';
import type { Reading } from '../../src/manual/model.ts';
import { parseManual } from '../../src/manual/parse.ts';
import { PATIENCE_MS } from '../neo4j/borrow.ts';
import { READING_STATEMENTS, waysToRead } from './everything.ts';

/** The rows of every reading statement at its widest: the whole graph, as far as anybody can see it. */
export type Content = readonly (readonly Row[])[];

/** A manual that was corrected in very many places: the file of each version, its reading, and the graph it makes. */
export type Version = { readonly file: string; readonly reading: Reading; readonly content: Content };

let known: Promise<readonly [Version, Version]> | null = null;

/** The manual as received and as corrected. */
export function twoVersions(): Promise<readonly [Version, Version]> {
  known ??= makeVersions();
  return known;
}

async function makeVersions(): Promise<readonly [Version, Version]> {
  const text = readFileSync(BUNDLED_MANUAL, 'utf8');
  const corrected = text.replaceAll('seguimiento', 'monitoreo').replaceAll('Estadística', 'Demografía');
  const asked = readingOf(text);
  return [await versionOf(text, asked), await versionOf(corrected, asked)];
}

/** What the store holds, asked for in the terms of one reading. */
export function contentOf(store: GraphStore, asked: Reading): Promise<Content> {
  return store.readAll(READING_STATEMENTS.map((name) => waysToRead(name, asked)[0]!));
}

/** Where the killed loads go: how `quien load` is told of it, and what it holds afterwards. */
export type Target = {
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly content: (asked: Reading) => Promise<Content>;
};

/** A loader that is killed at any moment leaves the graph of before or the graph of after. */
export function killedLoads(target: () => Target): void {
  describe('a load whose process is killed', () => {
    let versions: readonly [Version, Version];
    let duration = 0;
    beforeAll(async () => {
      versions = await twoVersions();
      expect(await load(versions[1], target(), null)).toBe(0);
      const begun = Date.now();
      expect(await load(versions[0], target(), null)).toBe(0);
      duration = Date.now() - begun;
      expect(await target().content(versions[0].reading)).toEqual(versions[0].content);
    });

    test.each([0.5, 0.7, 0.8, 0.9, 0.95])('after %f of its time leaves one graph whole', async (part) => {
      const [first, second] = versions;
      const isFirst = isDeepStrictEqual(await target().content(first.reading), first.content);
      await load(isFirst ? second : first, target(), duration * part);
      const after = await target().content(first.reading);
      expect([first.content, second.content]).toContainEqual(after);
    });

    test('does not keep the next from loading', async () => {
      const [first, second] = versions;
      for (const version of [second, first]) {
        expect(await load(version, target(), null)).toBe(0);
        expect(await target().content(first.reading)).toEqual(version.content);
      }
    });
  });
}

const COMMAND = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

async function load(
  { file }: Version,
  { flags, environment }: Target,
  killAfter: number | null,
): Promise<number | null> {
  const loader = spawn(process.execPath, [COMMAND, 'load', file, ...flags], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(loader, 'exit');
  if (killAfter !== null) {
    await Promise.race([ended, pause(killAfter)]);
    loader.kill('SIGKILL');
  }
  const [code] = (await ended) as [number | null];
  return code;
}

function readingOf(text: string): Reading {
  const reading = parseManual(text);
  return { ...reading, problems: findProblems(reading) };
}

async function versionOf(text: string, asked: Reading): Promise<Version> {
  const file = join(mkdtempSync(join(tmpdir(), 'quien-version-')), 'manual.txt');
  writeFileSync(file, text);
  const reading = readingOf(text);
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: PATIENCE_MS });
  await loadManual(reading, store);
  const content = await contentOf(store, asked);
  await store.close();
  return { file, reading, content };
}
