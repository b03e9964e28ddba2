import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { labelOf } from '../audit/functions.ts';
import type { AuditedFunction, Overlap } from '../audit/model.ts';
import { acceptanceOf, readAccepted, withAccepted, type AcceptedOverlap } from '../audit/overlap/accepted.ts';
import { QuienError } from '../errors.ts';
import { foldName } from '../text.ts';
import { usageError, valueOf, type Command, type Given } from './command.ts';

/** Read without being named, where it stands in the folder that the command is run in. */
export const ACCEPTED_FILE = 'accepted-overlaps.json';

/** The options for overlaps that someone reviewed and lets stand. */
export const ACCEPTING_OPTIONS: Command['options'] = {
  accepted: { value: 'FILE', what: `overlaps reviewed and let stand (${ACCEPTED_FILE} if it is there)` },
  accept: {
    value: 'PAIR',
    what: 'let "POSITION NUMBER / POSITION NUMBER", or all of "POSITION / POSITION", stand',
  },
  by: { value: 'NAME', what: 'who accepts it' },
  why: { value: 'TEXT', what: 'why it may stand' },
};

/** What `--accept` asks for: the two functions as named, who accepts their overlap and why, and the file. */
export type Acceptance = {
  readonly pair: readonly [string, string];
  readonly by: string;
  readonly why: string;
  readonly file: string;
};

/** The acceptance that is asked for; null where none is, a USAGE error where it is not whole. */
export function acceptanceIn(command: Command, given: Given): Acceptance | null {
  const [accept, by, why] = ['accept', 'by', 'why'].map((name) => valueOf(given, name));
  if (accept === undefined && (by ?? why) !== undefined) throw usageError(command, '--by and --why go with --accept');
  if (accept === undefined) return null;
  const [one, other, ...more] = accept.split(/\s+\/\s+/u);
  if (one === undefined || other === undefined || more.length > 0)
    throw usageError(command, `--accept takes two functions, "POSITION NUMBER / POSITION NUMBER", not \`${accept}\``);
  if (!by || !why) throw usageError(command, '--accept needs who accepts it and why: --by NAME --why TEXT');
  return { pair: [one, other], by, why, file: acceptedFile(given) };
}

/** The overlaps that the file named, or the one that stands in this folder, accepts. */
export async function acceptedIn(given: Given): Promise<readonly AcceptedOverlap[]> {
  const file = acceptedFile(given);
  if (valueOf(given, 'accepted') === undefined || existsSync(file)) return readIfThere(file);
  throw new QuienError('FILE_NOT_FOUND', `There is no file ${file} of accepted overlaps.`);
}

/** An overlap that was accepted with the entry that the file has of it. */
export type Accepted = { readonly overlap: Overlap; readonly entry: AcceptedOverlap };

/** Writes the acceptances into the file, each in place of an earlier one of the same two functions; gives them back. */
export async function accept(
  command: Command,
  { pair, by, why, file }: Acceptance,
  overlaps: readonly Overlap[],
): Promise<readonly Accepted[]> {
  const on = new Date().toISOString().slice(0, 10);
  const accepted = named(command, pair, overlaps).map((overlap) => ({
    overlap,
    entry: acceptanceOf(overlap, { by, on, why }),
  }));
  const before = await readIfThere(file);
  const after = accepted.reduce((entries, { entry }) => withAccepted(entries, entry), before);
  await writeFile(file, `${JSON.stringify({ accepted: after }, null, 2)}\n`);
  return accepted;
}

/** The overlap of the two functions named, or all of the two positions; a USAGE error where it is not clear which. */
function named(command: Command, pair: Acceptance['pair'], overlaps: readonly Overlap[]): readonly Overlap[] {
  const ofFunctions = overlaps.filter((each) => isPair(each, pair, isFunction));
  if (ofFunctions.length === 1) return ofFunctions;
  const fitting = new Set(ofFunctions.map(({ a, b }) => `“${labelOf(a)} / ${labelOf(b)}”`));
  const ofPositions = overlaps.filter((each) => isPair(each, pair, isPosition));
  if (fitting.size === 0)
    for (const { a, b } of ofPositions) fitting.add(`“${[a.position.name, b.position.name].sort().join(' / ')}”`);
  if (fitting.size === 0) throw usageError(command, `No overlap is one of “${pair[0]}” and “${pair[1]}”`);
  if (fitting.size === 1) return ofPositions;
  throw usageError(command, `--accept fits ${fitting.size} pairs: ${[...fitting].join(', ')}`);
}

function acceptedFile(given: Given): string {
  return valueOf(given, 'accepted') ?? ACCEPTED_FILE;
}

async function readIfThere(file: string): Promise<readonly AcceptedOverlap[]> {
  return existsSync(file) ? readAccepted(await readFile(file, 'utf8'), file) : [];
}

function isPair(
  { a, b }: Overlap,
  [one, other]: readonly [string, string],
  isNamed: (each: AuditedFunction, name: string) => boolean,
): boolean {
  return (isNamed(a, one) && isNamed(b, other)) || (isNamed(a, other) && isNamed(b, one));
}

// By its id, or by a part of its position's name and its number: "analista de seguimiento 4".
function isFunction(each: AuditedFunction, name: string): boolean {
  const { post, last } = /^(?<post>.*\S)\s+(?<last>\d+)$/u.exec(name)?.groups ?? {};
  return each.id === name || (Number(last) === each.number && isPosition(each, post!));
}

function isPosition({ position }: AuditedFunction, name: string): boolean {
  return foldName(position.name).includes(foldName(name));
}
