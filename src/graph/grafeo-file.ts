import { existsSync } from 'node:fs';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { QuienError, type ErrorCode } from '../errors.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { statementText } from './statements.ts';

/** The database in the file, made if there is none, or in memory for null; a file that will not do is left as it was. */
export async function openDatabase(file: string | null): Promise<GrafeoDB> {
  if (file === null) return grafeo.GrafeoDB.create();
  // Opening for writing touches the file, so what may be refused is looked at first, reading only.
  if (existsSync(file)) await inspect(file);
  return attempt(file, () => grafeo.GrafeoDB.create(file));
}

async function inspect(file: string): Promise<void> {
  const database = attempt(file, () => grafeo.GrafeoDB.openReadOnly(file));
  try {
    const rows = (await database.executeCypher(statementText('schema/read-version'))).toArray();
    const version = rows[0]?.['version'] ?? null;
    if (version === SCHEMA_VERSION || (version === null && database.nodeCount() === 0)) return;
    throw new QuienError('STORE_VERSION', wrongVersion(file, version === null ? null : String(version)));
  } finally {
    database.close();
  }
}

function wrongVersion(file: string, version: string | null): string {
  const found = version === null ? 'a graph that quien did not make' : `a graph of version ${version}`;
  return `${file} holds ${found}; this release reads version ${SCHEMA_VERSION}. It was left as it was: load the manuals into a new file.`;
}

function attempt<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const refusal = REFUSALS.find(({ sign }) => sign.test(detail)) ?? UNAVAILABLE;
    throw new QuienError(refusal.code, `${file} ${refusal.says}; ${refusal.advice}. (${detail})`, { cause: error });
  }
}

type Refusal = { readonly sign: RegExp; readonly code: ErrorCode; readonly says: string; readonly advice: string };

// The engine gives no status to these errors, only words; the order matters: a damaged file can be "of another version" too.
const REFUSALS: readonly Refusal[] = [
  {
    sign: /locked/u,
    code: 'STORE_LOCKED',
    says: 'is open in another process',
    advice: 'end that process, or use another file',
  },
  {
    sign: /not a (?:Grafeo )?database/u,
    code: 'STORE_DAMAGED',
    says: 'is no database',
    advice: 'name another file; this one was left as it was',
  },
  {
    sign: /(?:newer|another|unsupported|development|format) (?:\w+ )*(?:version|revision|release|build)|0\.5\.x and must be migrated/u,
    code: 'STORE_VERSION',
    says: 'was written by another version of the database',
    advice: 'use the version that wrote it, or load the manuals into a new file; this one was left as it was',
  },
  {
    sign: /damaged|checksum|Serialization|GRAFEO-S/u,
    code: 'STORE_DAMAGED',
    says: 'is damaged',
    advice: 'load the manuals into a new file; this one was left as it was',
  },
];

const UNAVAILABLE: Omit<Refusal, 'sign'> = {
  code: 'STORE_UNAVAILABLE',
  says: 'cannot be opened',
  advice: 'check that it can be read and written',
};
