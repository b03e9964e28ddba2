import { foldName, singleSpaced } from '../../text.ts';
import { isoDateOf } from '../dates.ts';
import type { FrontMatter, PrintedPost } from '../layout.ts';
import type { Line } from '../lines.ts';
import { passageOf, passagesIn } from '../lists.ts';
import type { Definition, Manual, Passage } from '../model.ts';
import { readInventory } from './inventory.ts';
import { withoutNumeral } from './labels.ts';
import { readList } from './list.ts';
import { markerOf } from './markers.ts';
import type { PagedText, PrintedLine } from './pages.ts';
import { linesIn, sectionOf, sectionsOf } from './sections.ts';

/** No title has more lines. */
const LONGEST_TITLE = 6;

/** What the head of a manual's pages and the sections before its profiles say; what is missing is null or empty. */
export function readFront(
  lines: readonly PrintedLine[],
  { head, cover }: Pick<PagedText, 'head' | 'cover'>,
): FrontMatter & { readonly inventory: readonly PrintedPost[] } {
  const sections = sectionsOf(lines);
  return {
    code: valueIn(head, /^(?:no de registro|numero de registro|codigo|clave)\b/u) ?? '',
    title: titleOf(cover),
    issuedOn: issuedOn(head),
    place: null,
    changes: [],
    preparedBy: null,
    reviewedBy: null,
    authorisedBy: null,
    contents: readContents(linesIn(sections, 'contents')),
    introduction: paragraphsOf(linesIn(sections, 'introduction')),
    legalBasis: itemsOf(linesIn(sections, 'legal')),
    strategicFunctions: readList(linesIn(sections, 'powers')).items,
    mission: passageOf(linesIn(sections, 'mission')),
    vision: passageOf(linesIn(sections, 'vision')),
    strategicObjectives: itemsOf(linesIn(sections, 'objectives')),
    values: definitionsOf(linesIn(sections, 'values')),
    principles: definitionsOf(linesIn(sections, 'principles')),
    inventory: readInventory(linesIn(sections, 'structure')),
  };
}

// From "MANUAL DE ORGANIZACIÓN" down to what is no title: a cell, a date, the head of the page, the first section.
function titleOf(cover: readonly Line[]): string {
  const first = cover.findIndex(({ text }) => isTitle(text));
  if (first < 0) return '';
  const below = cover.slice(first + 1, first + LONGEST_TITLE);
  const end = below.findIndex(
    ({ text }) => /\d|:|\S\s{3,}\S/u.test(text) || isTitle(text) || sectionOf(text, 'cover') !== null,
  );
  const lines = [cover[first]!, ...below.slice(0, end < 0 ? undefined : end)];
  return singleSpaced(lines.map(({ text }) => text).join(' '));
}

function isTitle(text: string): boolean {
  return /^manual (?:general |especifico )?de organizacion\b/u.test(foldName(text));
}

// "No. de Registro: MO-07" in the head; the cell beside the label is no value of it.
function valueIn(head: readonly Line[], label: RegExp): string | null {
  for (const { text } of head) {
    const cell = text.split(/\s{2,}/u).find((each) => label.test(foldName(each)));
    const value = cell === undefined ? '' : singleSpaced(cell.slice(cell.indexOf(':') + 1));
    if (cell?.includes(':') === true && value !== '') return value;
  }
  return null;
}

// The head gives the date of the manual before that of its revision, below or beside their labels; a month is no date.
function issuedOn(head: readonly Line[]): string | null {
  return isoDateOf(head.map(({ text }) => text).join(' '));
}

function readContents(lines: readonly PrintedLine[]): Manual['contents'] {
  const entries = lines.flatMap(({ number, text }) => {
    const match = /^\s*(.*?\p{L}.*?)[\s.…_]{2,}(\d{1,4})\s*$/u.exec(text);
    const isNumbered = withoutNumeral(text) !== text;
    const title = singleSpaced(withoutNumeral(match?.[1] ?? '')).replace(/\.$/u, '');
    return match === null ? [] : [{ title, page: match[2]!, isNumbered, sourceFrom: number, sourceTo: number }];
  });
  const some = entries.some(({ isNumbered }) => isNumbered);
  return entries
    .filter(({ isNumbered }) => isNumbered || !some)
    .map(({ title, page, sourceFrom, sourceTo }) => ({ title, page, sourceFrom, sourceTo }));
}

// A list gives its items, other text its paragraphs.
function itemsOf(lines: readonly PrintedLine[]): readonly Passage[] {
  const first = lines.findIndex(({ text }) => markerOf(text) !== null);
  if (first < 0) return paragraphsOf(lines);
  return [...paragraphsOf(lines.slice(0, first)), ...passagesIn(readList(lines.slice(first)))];
}

// A page that ends in the middle of a sentence ends no paragraph.
function paragraphsOf(lines: readonly PrintedLine[]): readonly Passage[] {
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const isOpen = line.gap === 'none' || (line.gap === 'page' && !/[.:]\s*$/u.test(last?.at(-1)?.text ?? ''));
    if (last !== undefined && isOpen) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => passageOf(paragraph) ?? []);
}

// "Honestidad: actuar con ..." in one paragraph or item.
function definitionsOf(lines: readonly PrintedLine[]): readonly Definition[] {
  return itemsOf(lines).flatMap(({ text, sourceFrom, sourceTo }) => {
    const match = /^(\p{Lu}[^.:;]{2,60})(?:[:.]|\s[–—-]\s)\s*(.+)$/u.exec(text);
    const [, name = text, definition = ''] = match ?? [];
    return name.length > 60 ? [] : [{ name: name.replace(/[.;,]$/u, ''), definition, sourceFrom, sourceTo }];
  });
}
