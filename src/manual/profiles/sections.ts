import { foldName } from '../../text.ts';
import { withoutNumeral } from './labels.ts';
import { markerOf } from './markers.ts';
import type { PrintedLine } from './pages.ts';

/** The parts of a manual before its profiles; `rest` is what has a heading of no interest. */
export type Section =
  | 'cover'
  | 'contents'
  | 'introduction'
  | 'legal'
  | 'mission'
  | 'vision'
  | 'objectives'
  | 'values'
  | 'principles'
  | 'powers'
  | 'structure'
  | 'rest';

/** One section with its lines, the heading left out. */
export type SectionLines = { readonly section: Section; readonly lines: readonly PrintedLine[] };

/** How the heading of each section reads, folded and without its number; whose it is may follow: "Misión de la Tesorería". */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['contents', /^(?:indice|contenido|tabla de contenido)\b/u],
  ['introduction', /^(?:introduccion|presentacion|objetivo del (?:presente )?manual|ambito de aplicacion|alcance)$/u],
  ['legal', /^(?:marco (?:juridico|legal|normativo)|fundamento (?:juridico|legal)|base (?:juridica|legal))\b/u],
  ['rest', /^mision(?: y|,) vision\b/u],
  ['mission', /^mision(?: de(?:l| la)? .*)?$/u],
  ['vision', /^vision(?: de(?:l| la)? .*)?$/u],
  [
    'objectives',
    /^objetivos?(?: (?:general(?:es)?|estrategicos?|especificos?|institucional(?:es)?))*(?: de(?:l| la)? .*)?$/u,
  ],
  ['values', /^(?:nuestros )?valores(?: institucionales| de(?:l| la)? .*)?$/u],
  ['principles', /^(?:nuestros )?principios(?: institucionales| de(?:l| la)? .*)?$/u],
  ['powers', /^(?:atribuciones|facultades|funciones)(?: (?:generales|estrategicas))?(?: de(?:l| la)? .*)?$/u],
  [
    'structure',
    /^(?:estructura organica|estructura organizacional|inventario de puestos|plantilla de personal|plazas)\b/u,
  ],
  ['rest', /^(?:organigrama|antecedentes|politicas|directorio|glosario|descripciones? de (?:los )?puestos)\b/u],
];

const LONGEST = 110;

/** The sections of the lines before the first profile in their order, first the cover. */
export function sectionsOf(lines: readonly PrintedLine[]): readonly SectionLines[] {
  const sections: { section: Section; lines: PrintedLine[] }[] = [{ section: 'cover', lines: [] }];
  for (const line of lines) {
    const section = line.gap === 'none' && sections.length > 1 ? null : sectionOf(line.text, sections.at(-1)!.section);
    if (section === null) sections.at(-1)!.lines.push(line);
    else sections.push({ section, lines: [] });
  }
  return sections;
}

/** The lines of every part that goes by the section's name, as one. */
export function linesIn(sections: readonly SectionLines[], section: Section): readonly PrintedLine[] {
  return sections.filter((each) => each.section === section).flatMap(({ lines }) => lines);
}

/** The section that a line heads; in the contents most lines that are like a heading end in a page number. */
export function sectionOf(line: string, within: Section): Section | null {
  const text = line.trim();
  if (text.length > LONGEST || /[;,:]$|\s{3,}\S|\.{3}/u.test(withoutNumeral(text)))
    return within === 'contents' ? null : contentsOf(text);
  if (/\d$/u.test(text) || markerOf(withoutNumeral(text)) !== null) return null;
  const folded = foldName(withoutNumeral(text));
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

// "Índice                          Pág." heads its columns.
function contentsOf(text: string): Section | null {
  return /^(?:indice|contenido)(?: pag(?:ina|s)?)?$/u.test(foldName(text)) ? 'contents' : null;
}
