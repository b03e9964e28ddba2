import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
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
  accept: { value: 'PAIR', what: 'write this overlap, "POSITION NUMBER / POSITION NUMBER", into that file' },
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

/** Writes the acceptance into the file, in place of an earlier one of the same two functions; gives back the entry. */
export async function accept(
  command: Command,
  { pair, by, why, file }: Acceptance,
  overlaps: readonly Overlap[],
): Promise<{ readonly overlap: Overlap; readonly entry: AcceptedOverlap }> {
  const [overlap, ...more] = overlaps.filter((each) => isPair(each, pair));
  if (overlap === undefined) throw usageError(command, `No overlap is one of “${pair[0]}” and “${pair[1]}”`);
  if (more.length > 0) {
    const fitting = [overlap, ...more].map(({ a, b }) => `“${labelOf(a)} / ${labelOf(b)}”`);
    throw usageError(command, `--accept fits ${fitting.length} overlaps: ${fitting.join(', ')}`);
  }
  const entry = acceptanceOf(overlap, { by, on: new Date().toISOString().slice(0, 10), why });
  const accepted = withAccepted(await readIfThere(file), entry);
  await writeFile(file, `${JSON.stringify({ accepted }, null, 2)}\n`);
  return { overlap, entry };
}

/** A function as `--accept` names it: its position and its number. */
export function labelOf({ position, number }: AuditedFunction): string {
  return `${position.name} ${number}`;
}

function acceptedFile(given: Given): string {
  return valueOf(given, 'accepted') ?? ACCEPTED_FILE;
}

async function readIfThere(file: string): Promise<readonly AcceptedOverlap[]> {
  return existsSync(file) ? readAccepted(await readFile(file, 'utf8'), file) : [];
}

function isPair({ a, b }: Overlap, [one, other]: readonly [string, string]): boolean {
  return (isNamed(a, one) && isNamed(b, other)) || (isNamed(a, other) && isNamed(b, one));
}

// By its id, or by a part of its position's name and its number: "analista de seguimiento 4".
function isNamed({ id, position, number }: AuditedFunction, named: string): boolean {
  const { name, last } = /^(?<name>.*\S)\s+(?<last>\d+)$/u.exec(named)?.groups ?? {};
  return id === named || (Number(last) === number && foldName(position.name).includes(foldName(name!)));
}
