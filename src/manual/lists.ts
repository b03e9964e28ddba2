import type { NumberedPassage } from './layout.ts';
import { isBlank, type Line } from './lines.ts';
import type { Lines, Passage } from './model.ts';
import { singleSpaced } from '../text.ts';

/** A place where a page break cuts what belongs together: the last line before it and the first after it. */
export type Cut = Lines;

/** The items of a list, the cuts that were mended in them, and the lines that belong to none of them. */
export type ItemList = {
  readonly items: readonly NumberedPassage[];
  readonly cuts: readonly Cut[];
  readonly stray: readonly Line[];
};

type OpenItem = { number: number; readonly pieces: string[]; readonly from: number; to: number };
type Start = { readonly number: number; readonly text: string };
type Progress = { readonly items: OpenItem[]; readonly cuts: Cut[]; readonly stray: Line[]; gap: boolean };

const BULLET = /^[-–—•·▪●○◦‣*\uF0B7\uF0A7\uF0D8\uF076]\s*/u;

/** The items of a numbered list; a line with no number of its own goes on with the item before it, a page break or not. */
export function readNumberedList(lines: readonly Line[]): ItemList {
  return readList(lines, numberedStart);
}

/** The items of a bulleted list, numbered in their order; "<ul> • Mecanografía; • Redacción." has two on one line. */
export function readBulletedList(lines: readonly Line[]): ItemList {
  const separate = lines.flatMap(({ number, text }) => text.split(/(?=•)/u).map((piece) => ({ number, text: piece })));
  return readList(separate, bulletedStart);
}

/** The text of a numbered line with its number: "12. Las demás" gives 12 and "Las demás"; null for any other line. */
export function numberedStart({ text }: Line): Start | null {
  const match = /^\s*(\d{1,3})\s?(?:\.-|[.)º])\s*(?!\p{Nd})/u.exec(text);
  return match === null ? null : { number: Number(match[1]), text: text.slice(match[0].length) };
}

/** The text without the bullet it begins with; null where it has none. */
export function withoutBullet(text: string): string | null {
  const trimmed = text.trim();
  const match = BULLET.exec(trimmed);
  return match === null ? null : trimmed.slice(match[0].length);
}

/** The items of a list without their numbers. */
export function passagesIn({ items }: Pick<ItemList, 'items'>): readonly Passage[] {
  return items.map(({ text, sourceFrom, sourceTo }) => ({ text, sourceFrom, sourceTo }));
}

/** The passage of the given lines, or null where nothing is printed on them. */
export function passageOf(lines: readonly Line[]): Passage | null {
  const printed = lines.filter((line) => !isBlank(line));
  if (printed.length === 0) return null;
  const text = singleSpaced(printed.map((line) => line.text).join(' '));
  return { text, sourceFrom: printed[0]!.number, sourceTo: printed.at(-1)!.number };
}

function readList(lines: readonly Line[], startOf: (line: Line, count: number) => Start | null): ItemList {
  const progress: Progress = { items: [], cuts: [], stray: [], gap: false };
  for (const line of lines) {
    if (isBlank(line)) {
      progress.gap = true;
      continue;
    }
    const start = startOf(line, progress.items.length);
    if (start === null) goOn(progress, line);
    else progress.items.push({ number: start.number, pieces: [start.text], from: line.number, to: line.number });
    progress.gap = false;
  }
  return { items: progress.items.map(closed), cuts: progress.cuts, stray: progress.stray };
}

function bulletedStart({ text }: Line, count: number): Start | null {
  const item = withoutBullet(text);
  return item === null ? null : { number: count + 1, text: item };
}

function goOn(progress: Progress, line: Line): void {
  const item = progress.items.at(-1);
  if (item === undefined || (progress.gap && isHeading(item.pieces.at(-1)!, line))) {
    progress.stray.push(line);
    return;
  }
  if (progress.gap) progress.cuts.push({ sourceFrom: item.to, sourceTo: line.number });
  item.pieces.push(continuation(item.pieces.at(-1)!, line.text));
  item.to = line.number;
}

// After a page break "- de programas a evaluar" goes on with a sentence; its dash is not the author's.
function continuation(before: string, text: string): string {
  const item = withoutBullet(text);
  return item !== null && (isOpen(before) || /^\p{Ll}/u.test(item)) ? item : text;
}

// A line that stands alone after a finished item and is no sentence is a heading that strayed into the list.
function isHeading(before: string, { text }: Line): boolean {
  const line = text.trim();
  return !isOpen(before) && line.length <= 90 && /^\p{Lu}/u.test(line) && !/[.,;:]$/u.test(line);
}

function isOpen(text: string): boolean {
  return !/[.;:]\s*$/u.test(text);
}

function closed({ number, pieces, from, to }: OpenItem): NumberedPassage {
  return { number, text: singleSpaced(pieces.join(' ')), sourceFrom: from, sourceTo: to };
}
