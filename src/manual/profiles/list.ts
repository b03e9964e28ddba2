import { singleSpaced } from '../../text.ts';
import type { NumberedPassage } from '../layout.ts';
import type { Line } from '../lines.ts';
import { markerOf, type Marker, type MarkerKind } from './markers.ts';
import type { PrintedLine } from './pages.ts';

/** The items of a list, and whether their numbers are printed or only counted. */
export type List = {
  readonly items: readonly NumberedPassage[];
  readonly numbered: 'printed' | 'counted';
};

type Item = { readonly number: number; readonly pieces: string[]; readonly from: number; to: number };
type Reading = { readonly main: MarkerKind | null; readonly items: Item[]; nested: boolean };

/** A printed number may leave some out, but a line that begins with a number far from the last is no new item. */
const LARGEST_STEP = 3;

const NUMBERED: ReadonlySet<MarkerKind | null> = new Set<MarkerKind | null>(['number', 'roman']);
const BULLETS: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['bullet', 'circle']);

/**
 * The items of a list that is bulleted, numbered, lettered or made of sentences, as its first marker says. Items of
 * another kind belong to the one above them; without printed numbers the items are counted.
 */
export function readList(lines: readonly PrintedLine[]): List {
  const reading: Reading = { main: mainKindOf(lines), items: [], nested: false };
  lines.forEach((line, at) => readLine(reading, line, lines[at + 1]));
  const items = reading.items.filter(({ pieces }) => pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece)));
  const printed = NUMBERED.has(reading.main);
  return {
    items: items.map((item, index) => closed(item, printed ? item.number : index + 1)),
    numbered: printed ? 'printed' : 'counted',
  };
}

// Where sentences stand before the first marker, the list is made of them, and "a)" belongs to the last.
function mainKindOf(lines: readonly PrintedLine[]): MarkerKind | null {
  const first = lines.findIndex(({ text }) => markerOf(text) !== null);
  if (first < 0) return null;
  const { kind } = markerOf(lines[first]!.text)!;
  const sentences = lines.slice(0, first).filter(({ text }) => /[.;]\s*$/u.test(text));
  return kind === 'letter' && sentences.length > 1 ? null : kind;
}

function readLine(reading: Reading, line: PrintedLine, next: PrintedLine | undefined): void {
  const marker = markerOf(line.text);
  const last = reading.items.at(-1);
  if (marker !== null && beginsItem(reading, marker)) begin(reading, line, marker);
  else if (!/[\p{L}\p{N}]/u.test(line.text)) return;
  else if (last === undefined) readFirst(reading, line, next);
  else if (marker === null && isSubheading(reading, line, next)) return;
  else if (marker === null && isSentence(reading, line)) begin(reading, line, null);
  else goOn(last, line);
}

function begin(reading: Reading, line: Line, marker: Marker | null): void {
  const { items, main } = reading;
  reading.nested = false;
  const number = marker?.kind === main && marker.number > 0 ? marker.number : (items.at(-1)?.number ?? 0) + 1;
  items.push({ number, pieces: [marker?.text ?? line.text], from: line.number, to: line.number });
}

// "El Director tendrá las siguientes funciones:" opens the list; sentences before the first marker are items.
function readFirst(reading: Reading, line: PrintedLine, next: PrintedLine | undefined): void {
  const opens = /:\s*$/u.test(line.text) || isSubheading(reading, line, next);
  if (reading.main === null || !opens) begin(reading, line, null);
}

function beginsItem(reading: Reading, { kind, number }: Marker): boolean {
  const { main, items } = reading;
  const last = items.at(-1);
  if (kind === main) return last === undefined || !NUMBERED.has(kind) || isNext(number, last.number);
  if (main === null) return BULLETS.has(kind);
  if (!BULLETS.has(kind) || !BULLETS.has(main)) return last === undefined;
  reading.nested = reading.nested || /:\s*$/u.test(last?.pieces.at(-1) ?? '');
  return !reading.nested;
}

function isNext(number: number, last: number): boolean {
  return number === 1 || Math.abs(number - last - 1) < LARGEST_STEP;
}

function goOn(item: Item, line: PrintedLine): void {
  item.pieces.push(line.text);
  item.to = line.number;
}

// "Principales Funciones como Enlace de Transparencia" between two items: short, alone, and no sentence.
function isSubheading({ main, items }: Reading, line: PrintedLine, next: PrintedLine | undefined): boolean {
  const text = line.text.trim();
  const isAlone =
    (line.gap !== 'none' || items.length === 0) && next !== undefined && markerOf(next.text)?.kind === main;
  return isAlone && text.length <= 90 && /^\p{Lu}/u.test(text) && !/[.;,]$/u.test(text);
}

// A sentence that begins after a finished one is an item of its own: in a list without markers, or after a gap.
function isSentence({ main, items }: Reading, { text, gap }: PrintedLine): boolean {
  const isOpen = !/[.;:]\s*$/u.test(items.at(-1)!.pieces.at(-1)!);
  return !isOpen && /^\s*\p{Lu}/u.test(text) && (main === null || gap === 'blank');
}

function closed({ pieces, from, to }: Item, number: number): NumberedPassage {
  return { number, text: singleSpaced(pieces.join(' ')), sourceFrom: from, sourceTo: to };
}
