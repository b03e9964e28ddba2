import { foldName, singleSpaced } from '../../text.ts';
import { termsOf } from '../../language/analysis.ts';
import { isBlank, type Line } from '../lines.ts';
import type { Manual, ManualDraft, Problem } from '../model.ts';
import { placeOf, problem } from '../problem.ts';
import { listedEn, listedEs, LOST_IN_TEXT, quoted } from '../wording.ts';

/** A heading of the body that words an entry of the contents otherwise shares this much of its terms. */
const SAME_SECTION = 0.6;

type Entry = Manual['contents'][number];
type Heading = { readonly entry: Entry; readonly line: Line; readonly index: number };

/** Sections that the contents announce and the body lacks, has under another title, or leaves empty. */
export function findSectionFaults({ contents, positions }: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  const end = Math.max(0, ...contents.map((entry) => entry.sourceTo));
  const found = contents.map((entry) => headingOf(entry, lines, end));
  const headings = found.filter((heading) => heading !== undefined);
  if (headings.length * 2 < contents.length || contents.length === 0) return [];
  const posts = new Set(positions.map(({ sourceFrom }) => sourceFrom));
  const missing = contents.filter((_, index) => found[index] === undefined);
  return [
    ...missingSections(missing),
    ...headings.flatMap(({ entry, line }) => retitled(entry, line)),
    ...headings.filter((heading) => isEmpty(heading, { headings, posts, lines })).map(({ line }) => emptySection(line)),
  ];
}

// The heading is the line after the contents that says the same; failing that, one that shares most of its words.
function headingOf(entry: Entry, lines: readonly Line[], end: number): Heading | undefined {
  const title = foldName(entry.title);
  const after = lines.map((line, index) => ({ entry, line, index })).filter(({ line }) => line.number > end);
  const exact = after.find(({ line }) => foldName(line.text) === title);
  if (exact !== undefined) return exact;
  const terms = new Set(termsOf(entry.title));
  return after.find(({ line }) => isHeading(line) && sharedPart(terms, new Set(termsOf(line.text))) >= SAME_SECTION);
}

function isHeading({ text }: Line): boolean {
  return text.trim() !== '' && text === text.toUpperCase() && !text.includes('\t') && text.length < 150;
}

function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared / Math.max(left.size, right.size, 1);
}

function missingSections(missing: readonly Entry[]): readonly Problem[] {
  if (missing.length === 0) return [];
  const titles = missing.map(({ title }) => quoted(title));
  return [
    problem('MISSING_SECTION', 'medium', {
      positions: [],
      says: {
        en: `The contents announce ${listedEn(titles)}; no heading of the body says so.`,
        es: `El contenido anuncia ${listedEs(titles)}; ningún título del cuerpo lo dice.`,
      },
      where: missing.map((entry) => placeOf(entry.title, entry)),
    }),
  ];
}

function retitled(entry: Entry, line: Line): readonly Problem[] {
  const title = singleSpaced(line.text);
  if (foldName(title) === foldName(entry.title)) return [];
  return [
    problem('NAME_MISMATCH', 'low', {
      positions: [],
      says: {
        en: `A section is ${quoted(entry.title)} in the contents and ${quoted(title)} in the body.`,
        es: `Una sección es ${quoted(entry.title)} en el contenido y ${quoted(title)} en el cuerpo.`,
      },
      where: [placeOf(entry.title, entry), placeOf(title, linesAt(line))],
    }),
  ];
}

/** Titles of sections that are drawn rather than written. */
const DRAWN = /\b(?:organigramas?|diagramas?|flujogramas?|mapas?|estructura organica)\b/u;

type Body = {
  readonly headings: readonly Heading[];
  readonly posts: ReadonlySet<number>;
  readonly lines: readonly Line[];
};

// "MISIÓN Y VISIÓN" above "Misión", "DESCRIPCIONES DE PUESTOS" above the first post: such headings only group.
function isEmpty({ line, index }: Heading, { headings, posts, lines }: Body): boolean {
  const next = lines.slice(index + 1).find((each) => !isBlank(each));
  if (next === undefined) return true;
  const isHeadingToo = headings.some((heading) => heading.line.number === next.number);
  const words = new Set(termsOf(line.text));
  const grouped = termsOf(next.text).every((term) => words.has(term));
  return isHeadingToo && !grouped && !posts.has(next.number);
}

function emptySection(line: Line): Problem {
  const title = singleSpaced(line.text);
  // Of a chart that is a picture, the text has only the title.
  const isDrawn = DRAWN.test(foldName(title));
  return problem('EMPTY_SECTION', isDrawn ? 'low' : 'medium', {
    positions: [],
    says: {
      en: `The section ${quoted(title)} is a heading with nothing under it${isDrawn ? ` (${LOST_IN_TEXT.en})` : ''}.`,
      es: `La sección ${quoted(title)} es un título sin contenido${isDrawn ? ` (${LOST_IN_TEXT.es})` : ''}.`,
    },
    where: [placeOf(title, linesAt(line))],
  });
}

function linesAt({ number }: Line): { readonly sourceFrom: number; readonly sourceTo: number } {
  return { sourceFrom: number, sourceTo: number };
}
