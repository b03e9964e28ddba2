import { isSpanishStopWord } from '../../language/analysis.ts';
import { foldName, wordsOf } from '../../text.ts';
import { withoutFurniture } from '../furniture.ts';
import type { Layout, PrintedManual, Recognition } from '../layout.ts';
import { cellsOf, type Line } from '../lines.ts';
import { numberedStart, withoutBullet } from '../lists.ts';
import { readFrontMatter, readInventory } from './front.ts';
import { findGaps } from './gaps.ts';
import { labelOf, type Label } from './labels.ts';
import { linesIn, sectionsOf } from './sections.ts';
import { readSheet, sheetLinesOf } from './sheet.ts';

/** The labels without which a text is no manual of this template. */
const MARKS: readonly { readonly label: Label; readonly mark: string }[] = [
  { label: 'name', mark: 'a row "Nombre del Puesto"' },
  { label: 'superior', mark: 'a row "Puesto Superior"' },
  { label: 'functions', mark: 'a heading "Funciones y Responsabilidades"' },
];

/** Manuals with a sheet a post: card, "Funciones y Responsabilidades", "Relaciones Interinstitucionales", knowledge. */
export const sheets: Layout = { name: 'sheets', recognise, read };

function recognise(lines: readonly Line[]): Recognition {
  const labels = new Set(lines.map(({ text }) => labelOf(text)?.label));
  const found = MARKS.filter(({ label }) => labels.has(label)).map(({ mark }) => mark);
  const missing = MARKS.filter(({ label }) => !labels.has(label)).map(({ mark }) => mark);
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

// The cover, labels, tables, lists and the headings of sheets are the manual's own, however often they are repeated.
function belongsTo(lines: readonly Line[]): (line: Line) => boolean {
  const headings = new Set(
    sheetLinesOf(lines)
      .filter(({ heading, lines: [name] }) => heading !== null && name !== undefined && shareWord(heading, name))
      .map(({ heading }) => heading),
  );
  const [cover, ...others] = sectionsOf(lines);
  const coverEnd = others.length > 0 ? cover!.lines.length : 0;
  return (line) =>
    line.number <= coverEnd ||
    headings.has(line) ||
    cellsOf({ ...line, text: line.text.trim() }).length > 1 ||
    labelOf(line.text) !== null ||
    numberedStart(line) !== null ||
    withoutBullet(line.text) !== null;
}

function shareWord(heading: Line, name: Line): boolean {
  const words = new Set(tellingWords(labelOf(name.text)?.value ?? ''));
  return tellingWords(heading.text).some((word) => words.has(word));
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (isSpanishStopWord(word.text) ? [] : [foldName(word.text)]));
}
