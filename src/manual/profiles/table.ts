import type { Line } from '../lines.ts';
import { isRow, type Label } from './labels.ts';
import type { PrintedLine } from './pages.ts';
import type { Part } from './profile.ts';

/** A row of a two-column table: its label and the lines of its value, in their order. */
export type Row = { readonly label: Label; readonly lines: readonly PrintedLine[] };

type OpenRow = {
  readonly label: Label;
  readonly head: PrintedLine;
  readonly value: string;
  before: PrintedLine[];
  after: PrintedLine[];
};

/**
 * The rows of the tables among a profile's parts. A label may stand beside the middle of its value: the lines above it
 * are its own where blank lines part the rows, or where its own line goes on with a sentence.
 */
export function rowsOf(parts: readonly Part[]): readonly Row[] {
  const isLoose = hasLooseRows(parts);
  const rows = parts.map(({ label, line, value, lines }): OpenRow => {
    return { label, head: line, value, before: [], after: valueLines(line, lines) };
  });
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above !== undefined && isRow(row.label)) handDown(above, row, isLoose);
  });
  return rows.filter(({ label }) => isRow(label)).map(closed);
}

// Rows are parted by blank lines in most tables; where they are not, the lines after a label are its own.
function hasLooseRows(parts: readonly Part[]): boolean {
  const rows = parts.filter(({ label, line }) => isRow(label) && line.gap !== 'page');
  return rows.filter(({ line }) => line.gap === 'blank').length * 2 > rows.length;
}

// An unknown label with a value ("Jornada:      Diurna") stands in the column of the labels and belongs to no row.
function valueLines(head: Line, lines: readonly PrintedLine[]): PrintedLine[] {
  const column = indentOf(head) + 3;
  const unknown = lines.findIndex(({ text }) => indentOf({ number: 0, text }) <= column && /\S\s{3,}\S/u.test(text));
  return unknown < 0 ? [...lines] : lines.slice(0, unknown);
}

// Of the lines between two labels, those that stand with the lower one are the upper part of its value.
function handDown(above: OpenRow, row: OpenRow, isLoose: boolean): void {
  const from = (isLoose ? (balanced(above, row) ?? lowerBlock(above, row)) : null) ?? upperHalf(above, row);
  row.before = above.after.slice(from);
  above.after = above.after.slice(0, from);
}

// A label beside the middle of a list with blank lines in it has about as many lines above as below; null for any other.
function balanced({ before, after }: OpenRow, { head, after: below }: OpenRow): number | null {
  const from = after.findIndex(({ gap }, index) => gap === 'blank' && index >= before.length);
  const isInMiddle = head.gap === 'none' || below.some(({ gap }) => gap === 'blank');
  return from >= 0 && isInMiddle && after.length - from <= below.length + 1 ? from : null;
}

// The lines below the last blank one, where they stand nearer to the lower label; null where all stand with the upper.
function lowerBlock({ after }: OpenRow, { head, value, after: below }: OpenRow): number | null {
  const from = Math.max(
    0,
    after.findLastIndex(({ gap }) => gap === 'blank'),
  );
  const first = after[from];
  if (first === undefined) return after.length;
  const cut = after.findLastIndex(({ gap }) => gap === 'page');
  if (first.gap === 'none') return head.gap === 'none' && value === '' && cut > 0 ? cut : null;
  const isBare = value === '' && below[0]?.gap !== 'none';
  return head.gap === 'none' || (head.gap === 'page' && first.gap === 'blank') || isBare ? from : after.length;
}

// "Habilidades:   síntesis, solución de problemas" goes on with the lines above it, from the last capital on.
function upperHalf({ value, after }: OpenRow, row: OpenRow): number {
  if (!/^\p{Ll}/u.test(row.value)) return after.length;
  const first = after.findLastIndex(({ text }) => /^\s*\p{Lu}/u.test(text));
  return first < 0 || (first === 0 && value === '') ? after.length : first;
}

function indentOf({ text }: Line): number {
  return text.search(/\S/u);
}

function closed({ label, head, value, before, after }: OpenRow): Row {
  const own = value === '' ? [] : [{ ...head, text: value }];
  return { label, lines: [...before, ...own, ...after] };
}
