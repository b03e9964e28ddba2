import { singleSpaced } from '../text.ts';
import { isBlank, type Line } from './lines.ts';

/** A line that stands on at least so many pages, word for word, is a head or a foot of the page. */
const LEAST_REPEATS = 4;

/** Heads and feet of pages are no longer than this. */
const LONGEST = 90;

/**
 * The lines with page numbers and repeated heads and feet of pages left blank, as the page break that they are. `keeps`
 * says which lines belong to the text however often they are repeated: the labels and tables of the template.
 */
export function withoutFurniture(lines: readonly Line[], keeps: (line: Line) => boolean): readonly Line[] {
  const candidates = lines.filter((line) => couldBeFurniture(line) && !keeps(line));
  const repeats = new Map<string, number>();
  for (const { text } of candidates) repeats.set(singleSpaced(text), (repeats.get(singleSpaced(text)) ?? 0) + 1);
  const isRepeated = ({ text }: Line): boolean => repeats.get(singleSpaced(text))! >= LEAST_REPEATS;
  const furniture = new Set(candidates.filter((line) => isRepeated(line) || isPageNumber(line)));
  return lines.map((line) => (furniture.has(line) ? { ...line, text: '' } : line));
}

// "12", "Página 12 de 50", "Pág. 12": alone on their line.
function isPageNumber({ text }: Line): boolean {
  return /^\s*(?:p[aá]g(?:ina|\.)?\s*)?\d{1,4}(?:\s*(?:de|\/)\s*\d{1,4})?\s*$/iu.test(text);
}

// The end of a sentence that a page break cuts is no head of a page, even where several sentences end alike.
function couldBeFurniture(line: Line): boolean {
  const text = line.text.trim();
  return !isBlank(line) && text.length <= LONGEST && /^[\p{Lu}\d]/u.test(text) && !/[.;,:]$/u.test(text);
}
