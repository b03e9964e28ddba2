import type { Layout, PrintedManual, Recognition } from '../layout.ts';
import type { Line } from '../lines.ts';
import { readFrontMatter, readInventory } from './front.ts';
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

function read(lines: readonly Line[]): PrintedManual {
  const parts = sheetLinesOf(lines);
  const first = parts[0];
  const firstLine = first === undefined ? lines.length : ((first.heading ?? first.lines[0])?.number ?? 1) - 1;
  const sections = sectionsOf(lines.slice(0, firstLine));
  const read = parts.map(readSheet);
  return {
    ...readFrontMatter(sections),
    inventory: readInventory(linesIn(sections, 'inventory')),
    sheets: read.map(({ sheet }) => sheet),
    problems: [],
  };
}
