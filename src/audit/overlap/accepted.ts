import { createHash } from 'node:crypto';
import { z } from 'zod';
import { QuienError } from '../../errors.ts';
import { singleSpaced } from '../../text.ts';
import type { AuditedFunction, Overlap } from '../model.ts';
import { pairKey } from './hierarchy.ts';

const AcceptedOverlap = z.object({
  a: z.string().describe('id of a function'),
  b: z.string().describe('id of the other function'),
  aText: z.string().describe('fingerprint of the text of `a` when it was reviewed'),
  bText: z.string().describe('fingerprint of the text of `b` when it was reviewed'),
  by: z.string().min(1).describe('who accepted it'),
  on: z.iso.date(),
  why: z.string().min(1),
});
const AcceptedOverlaps = z.object({ accepted: AcceptedOverlap.array() });

/** One overlap that someone reviewed and let stand. */
export type AcceptedOverlap = z.infer<typeof AcceptedOverlap>;

/** What came of an earlier review: still accepted, or back again because a text has changed since. */
export type Review = Pick<AcceptedOverlap, 'by' | 'on' | 'why'> & { readonly status: 'accepted' | 'changed' };

/** An overlap with the review that it had; null where nobody has reviewed it. */
export type ReviewedOverlap = Overlap & { readonly review: Review | null };

/** The overlaps that the JSON text of a file accepts; `name` is the file's, for the INVALID_INPUT error. */
export function readAccepted(json: string, name: string): readonly AcceptedOverlap[] {
  const read = AcceptedOverlaps.safeParse(parsedJson(json, name));
  if (read.success) return read.data.accepted;
  const { path, message } = read.error.issues[0]!;
  throw invalid(name, `${path.join('.')}: ${message}`, read.error);
}

/** The overlaps in their order with their reviews; which of the two functions an entry names first does not matter. */
export function reviewOverlaps(
  overlaps: readonly Overlap[],
  accepted: readonly AcceptedOverlap[],
): readonly ReviewedOverlap[] {
  const reviews = new Map(accepted.map((entry) => [pairKey(entry.a, entry.b), entry]));
  return overlaps.map((overlap) => ({ ...overlap, review: reviewOf(overlap, reviews) }));
}

/** The entry that accepts the overlap, for the file. */
export function acceptanceOf({ a, b }: Overlap, review: Pick<AcceptedOverlap, 'by' | 'on' | 'why'>): AcceptedOverlap {
  return { a: a.id, b: b.id, aText: fingerprint(a), bText: fingerprint(b), ...review };
}

/** The entries with the new one, which takes the place of an earlier one of the same two functions. */
export function withAccepted(accepted: readonly AcceptedOverlap[], entry: AcceptedOverlap): readonly AcceptedOverlap[] {
  const key = pairKey(entry.a, entry.b);
  return [...accepted.filter(({ a, b }) => pairKey(a, b) !== key), entry];
}

/** The first 16 hexadecimal digits of the SHA-256 of the text, white space made single. */
export function fingerprint({ text }: AuditedFunction): string {
  return createHash('sha256').update(singleSpaced(text)).digest('hex').slice(0, 16);
}

/** Whether an overlap is still to be dealt with: nobody has accepted it, or a text has changed since. */
export function stands({ review }: ReviewedOverlap): boolean {
  return review?.status !== 'accepted';
}

function reviewOf({ a, b }: Overlap, reviews: ReadonlyMap<string, AcceptedOverlap>): Review | null {
  const entry = reviews.get(pairKey(a.id, b.id));
  if (entry === undefined) return null;
  const reviewed = new Map([
    [entry.a, entry.aText],
    [entry.b, entry.bText],
  ]);
  const same = [a, b].every((each) => reviewed.get(each.id) === fingerprint(each));
  const { by, on, why } = entry;
  return { by, on, why, status: same ? 'accepted' : 'changed' };
}

function parsedJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw invalid(name, error instanceof Error ? error.message : String(error), error);
  }
}

function invalid(name: string, reason: string, cause: unknown): QuienError {
  const shape = '{ "accepted": [{ "a", "b", "aText", "bText", "by", "on", "why" }] }';
  return new QuienError('INVALID_INPUT', `${name} is no list of accepted overlaps (${reason}); it holds ${shape}.`, {
    cause,
  });
}
