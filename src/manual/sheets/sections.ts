import { foldName } from '../../text.ts';
import { isBlank, type Line } from '../lines.ts';

/** The parts of a manual before its sheets. */
export type Section =
  | 'cover'
  | 'contents'
  | 'approval'
  | 'introduction'
  | 'legal'
  | 'mission'
  | 'vision'
  | 'objectives'
  | 'values'
  | 'principles'
  | 'organigram'
  | 'inventory'
  | 'descriptions';

/** How the heading of each section begins, folded; the first that fits is it. */
const HEADINGS: readonly (readonly [Section | 'group', RegExp])[] = [
  ['contents', /^(?:contenido|indice)$/u],
  ['approval', /^hoja de aprobacion\b/u],
  ['introduction', /^introduccion$/u],
  ['legal', /^(?:marco (?:juridico|legal|normativo)|fundamento (?:juridico|legal)|base legal)$/u],
  ['group', /^(?:mision y vision|(?:nuestros )?valores y principios)$/u],
  ['mission', /^mision$/u],
  ['vision', /^vision$/u],
  ['objectives', /^objetivos (?:estrategicos|generales)$/u],
  ['values', /^(?:nuestros )?valores$/u],
  ['principles', /^(?:nuestros )?principios$/u],
  ['organigram', /^organigrama\b/u],
  ['inventory', /^inventario de puestos\b/u],
  ['descriptions', /^descripcion(?:es)? de(?: los)? puestos\b/u],
];

/** A section with the heading above it (null for what precedes the first one) and its lines. */
export type SectionLines = {
  readonly section: Section;
  readonly heading: Line | null;
  readonly lines: readonly Line[];
};

/** The sections of the lines before the first sheet, in their order; "MISIÓN Y VISIÓN" only groups two of them. */
export function sectionsOf(lines: readonly Line[]): readonly SectionLines[] {
  const sections: { section: Section; heading: Line | null; lines: Line[] }[] = [
    { section: 'cover', heading: null, lines: [] },
  ];
  for (const line of lines) {
    const heading = isBlank(line) ? null : headingOf(line);
    if (heading === null) sections.at(-1)!.lines.push(line);
    else if (heading !== 'group') sections.push({ section: heading, heading: line, lines: [] });
  }
  return sections;
}

/** The lines of every part that goes by the section's name, as one. */
export function linesIn(sections: readonly SectionLines[], section: Section): readonly Line[] {
  return sections.filter((each) => each.section === section).flatMap(({ lines }) => lines);
}

// "Misión" is a heading, "MISIÓN.....	3" is an entry of the contents.
function headingOf({ text }: Line): Section | 'group' | null {
  if (text.length > 150 || /\.{3}|\t|\d\s*$|[.;,]\s*$/u.test(text.trim())) return null;
  const folded = foldName(text);
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
