import type { ReviewedOverlap } from './accepted.ts';

const COLUMNS: readonly (readonly [name: string, value: (overlap: ReviewedOverlap) => string | number | boolean])[] = [
  ['kind', ({ kind }) => kind],
  ['score', ({ score }) => rounded(score)],
  ['hierarchy', ({ signals }) => signals.hierarchy],
  ['positionA', ({ a }) => a.position.name],
  ['functionA', ({ a }) => a.number],
  ['sourceFromA', ({ a }) => a.sourceFrom],
  ['sourceToA', ({ a }) => a.sourceTo],
  ['textA', ({ a }) => a.text],
  ['positionB', ({ b }) => b.position.name],
  ['functionB', ({ b }) => b.number],
  ['sourceFromB', ({ b }) => b.sourceFrom],
  ['sourceToB', ({ b }) => b.sourceTo],
  ['textB', ({ b }) => b.text],
  ['similarity', ({ signals }) => rounded(signals.similarity)],
  ['containment', ({ signals }) => rounded(signals.containment)],
  ['sameObject', ({ signals }) => signals.sameObject],
  ['verbClass', ({ signals }) => signals.verbClass],
  ['sharedEntities', ({ signals }) => signals.sharedEntities.join('; ')],
  ['review', ({ review }) => review?.status ?? ''],
  ['reviewedBy', ({ review }) => review?.by ?? ''],
  ['reviewedOn', ({ review }) => review?.on ?? ''],
  ['reviewedWhy', ({ review }) => review?.why ?? ''],
];

/** The overlaps as comma-separated values (RFC 4180), a header first and a line an overlap. */
export function overlapCsv(overlaps: readonly ReviewedOverlap[]): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = overlaps.map((overlap) => COLUMNS.map(([, value]) => quoted(String(value(overlap)))));
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

// A spreadsheet takes what begins with one of these signs for a formula; an apostrophe keeps it a text.
function quoted(value: string): string {
  const text = /^[=+\-@]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
