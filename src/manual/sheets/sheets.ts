import { foldName, wordsOf } from '../../text.ts';
import { withoutFurniture } from '../furniture.ts';
import type { Layout, PrintedManual, Recognition } from '../layout.ts';
import type { Line } from '../lines.ts';
import { numberedStart, withoutBullet } from '../lists.ts';
import { readFrontMatter, readInventory } from './front.ts';
import { findGaps } from './gaps.ts';
import { labelOf } from './labels.ts';
import { linesIn, sectionsOf } from './sections.ts';
import { readSheet, sheetLinesOf } from './sheet.ts';

/** The marks without which a text is no manual of this template. */
const MARKS: readonly { readonly mark: string; readonly is: (line: Line) => boolean }[] = [
  { mark: 'a row "Nombre del Puesto"', is: ({ text }) => labelOf(text)?.label === 'name' },
  { mark: 'a row "Puesto Superior"', is: ({ text }) => labelOf(text)?.label === 'superior' },
  { mark: 'a heading "Funciones y Responsabilidades"', is: ({ text }) => labelOf(text)?.label === 'functions' },
];

/** Manuals with a sheet a post: card, "Funciones y Responsabilidades", "Relaciones Interinstitucionales", knowledge. */
export const sheets: Layout = { name: 'sheets', recognise, read };

function recognise(lines: readonly Line[]): Recognition {
  const found = MARKS.filter(({ is }) => lines.some(is)).map(({ mark }) => mark);
  const missing = MARKS.map(({ mark }) => mark).filter((mark) => !found.includes(mark));
  return { recognised: missing.length === 0, found, missing };
}

function read(printed: readonly Line[]): PrintedManual {
  const lines = withoutFurniture(printed, belongsTo(printed));
  const parts = sheetLinesOf(lines);
  const first = parts[0] === undefined ? undefined : (parts[0].heading ?? parts[0].lines[0]);
  const sections = sectionsOf(first === undefined ? lines : lines.slice(0, first.number - 1));
  const read = parts.map(readSheet);
  const front = readFrontMatter(sections);
  return {
    ...front,
    inventory: readInventory(linesIn(sections, 'inventory')),
    sheets: read.map(({ sheet }) => sheet),
    problems: findGaps(front.title, linesIn(sections, 'cover'), read),
  };
}

// Labels, tables, lists and the headings of sheets are the manual's own, however often they are repeated.
function belongsTo(lines: readonly Line[]): (line: Line) => boolean {
  const headings = new Set(
    sheetLinesOf(lines)
      .filter(({ heading, lines: [name] }) => heading !== null && name !== undefined && shareWord(heading, name))
      .map(({ heading }) => heading),
  );
  return (line) =>
    headings.has(line) ||
    line.text.trim().includes('\t') ||
    labelOf(line.text) !== null ||
    numberedStart(line) !== null ||
    withoutBullet(line.text) !== null;
}

function shareWord(heading: Line, name: Line): boolean {
  const words = new Set(wordsOf(labelOf(name.text)?.value ?? '').map(({ text }) => foldName(text)));
  return wordsOf(heading.text).some(({ text }) => words.has(foldName(text)));
}
