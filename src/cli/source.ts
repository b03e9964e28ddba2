import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findProblems } from '../audit/problems/find.ts';
import { readSettings, type Settings } from '../config.ts';
import { BUNDLED_MANUAL } from '../data.ts';
import { QuienError } from '../errors.ts';
import { loadManual } from '../graph/load.ts';
import { openStore } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { decodeManual } from '../manual/decode.ts';
import type { Reading } from '../manual/model.ts';
import { parseManual } from '../manual/parse.ts';
import { valueOf, type Given } from './command.ts';
import type { Output } from './output.ts';

/** A manual's file read; one that cannot be read or is no manual is a QuienError that names it. */
export async function readReading(file: string | URL): Promise<Reading> {
  const name = file instanceof URL ? fileURLToPath(file) : file;
  const bytes = await readBytes(file, name);
  try {
    return parseManual(decodeManual(bytes, name));
  } catch (error) {
    // Reading knows the text alone; which file it came from is said here.
    if (!(error instanceof QuienError) || error.message.includes(name)) throw error;
    throw new QuienError(error.code, `${name}: ${error.message}`, { cause: error });
  }
}

/** The same with every problem that the rules find in it, as it goes into a graph that stays or is served. */
export async function readWithProblems(file: string | URL): Promise<Reading> {
  const reading = await readReading(file);
  return { ...reading, problems: findProblems(reading) };
}

/** The manual that `--manual` names, or the bundled one. */
export function chosenManual(given: Given): string | URL {
  return valueOf(given, 'manual') ?? BUNDLED_MANUAL;
}

/** Whether the options name a graph that stays, and so no manual. */
export function namesGraph(given: Given, output: Output): boolean {
  if (valueOf(given, 'db') === undefined && valueOf(given, 'store') === undefined) return false;
  const { store } = settingsOf(given, output);
  return store.engine === 'neo4j' || store.file !== null;
}

/** Settings from the environment and the options; `--manual` means memory, whatever the environment says. */
export function settingsOf(given: Given, { environment }: Output): Settings {
  const flags = Object.fromEntries(['db', 'store', 'host', 'port'].map((name) => [name, valueOf(given, name)]));
  if (valueOf(given, 'manual') === undefined) return readSettings(environment, flags);
  if (flags['db'] !== undefined || flags['store'] !== undefined)
    throw new QuienError('USAGE', '--manual reads a manual into memory; it does not go with --db or --store.');
  return readSettings({ ...environment, QUIEN_DB: undefined }, { ...flags, store: 'grafeo' });
}

/** What `use` makes of the graph that the options choose; the store is closed whatever happens. */
export async function withGraph<T>(given: Given, output: Output, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openGraph(given, settingsOf(given, output), readReading);
  try {
    await refuseEmpty(store);
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The graph that the options choose; without any, what `read` reads is loaded into memory. */
export async function openGraph(
  given: Given,
  { store: settings }: Settings,
  read: (file: string | URL) => Promise<Reading>,
): Promise<GraphStore> {
  if (settings.engine === 'grafeo' && settings.file !== null && !existsSync(settings.file))
    throw new QuienError(
      'FILE_NOT_FOUND',
      `There is no graph in ${settings.file}; make one with \`quien load MANUAL --db ${settings.file}\`.`,
    );
  const inMemory = settings.engine === 'grafeo' && settings.file === null;
  const reading = inMemory ? await read(chosenManual(given)) : null;
  const store = await openStore(settings);
  try {
    if (reading !== null) await loadManual(reading, store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Resolves where the graph holds a manual; else, and where the database fails, it is a STORE_ error. */
export async function refuseEmpty(store: GraphStore): Promise<void> {
  const [row] = await store.read({ name: 'read/count-manuals', parameters: {} });
  if (Number(row?.['total'] ?? 0) === 0)
    throw new QuienError('STORE_EMPTY', 'The graph holds no manual yet; load one with `quien load MANUAL`.');
}

async function readBytes(file: string | URL, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new QuienError('FILE_NOT_FOUND', `There is no file ${name}.`, { cause: error });
    if (code === 'EISDIR') throw new QuienError('NOT_A_MANUAL', `${name} is a folder; name a file.`, { cause: error });
    if (code === 'EACCES' || code === 'EPERM')
      throw new QuienError('FILE_NOT_FOUND', `${name} may not be read (${code}).`, { cause: error });
    throw error;
  }
}
