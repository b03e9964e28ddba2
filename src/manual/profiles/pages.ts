import { foldAccents, singleSpaced } from '../../text.ts';
import { isBlank, type Line } from '../lines.ts';

/** What stands between a line and the printed line before it: nothing, blank lines, or the end of a page. */
export type Gap = 'none' | 'blank' | 'page';

/** A line with something on it that belongs to the text, and what parts it from the one before. */
export type PrintedLine = Line & { readonly gap: Gap };

/**
 * The text of a paged document: its lines, the head that its pages repeat, as the first of them prints it, and the whole
 * first page, the cover.
 */
export type PagedText = {
  readonly lines: readonly PrintedLine[];
  readonly head: readonly Line[];
  readonly cover: readonly Line[];
};

/** Heads and feet of pages have at most this many printed lines. */
const LONGEST_HEAD = 12;

/** A line is furniture where this share of the pages, and so many at least, repeat it at the same end. */
const SHARE_OF_PAGES = 0.5;
const LEAST_PAGES = 3;

const PAGE_NUMBER = /^(?:p[aá]g(?:ina|\.)|(?:p[aá]g(?:ina|\.)?\s*)?\d{1,4}(?:\s*(?:de|\/)\s*\d{1,4})?)$/iu;
const MONTHS = /\b(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*\b/gu;
const DATE = /^(?:# (?:de )?)?@[,.]?(?: de| del)?(?: ?#)?$/u;

/**
 * The printed lines of a text without the heads, feet and numbers of its pages. Pages end at form feeds, or at lines with
 * nothing but a page number where there are none. `keeps` says which lines are the text's own however often they recur.
 */
export function withoutPages(lines: readonly Line[], keeps: (line: Line) => boolean): PagedText {
  const pages = pagesOf(lines);
  const isHead = recurring(pages, ({ printed }) => printed.slice(0, LONGEST_HEAD), keeps);
  const isFoot = recurring(pages, ({ printed }) => printed.slice(-LONGEST_HEAD).reverse(), keeps);
  const bodies = pages.map(({ printed }) => bodyOf(printed, isHead, isFoot));
  const isBody = (page: number) => (line: Line) => isBlank(line) || bodies[page]!.has(line);
  const headed = pages.find(({ printed }) =>
    printed.some((line, index) => index < LONGEST_HEAD && isHead(line, index)),
  );
  return {
    lines: withGaps(pages.map(({ all }, index) => all.filter(isBody(index)))),
    head: headed?.printed.slice(0, LONGEST_HEAD * 2) ?? [],
    cover: pages.find(({ printed }) => printed.length > 0)?.printed ?? [],
  };
}

type Page = { readonly all: readonly Line[]; readonly printed: readonly Line[] };

function pagesOf(lines: readonly Line[]): readonly Page[] {
  const fed = lines.some(({ text }) => text.includes('\f'));
  const pages: Line[][] = [[]];
  for (const { number, text } of lines) {
    if (fed && text.includes('\f')) pages.push([]);
    // U+F020 is the blank of a symbol font: it stands after bullets and at the ends of lines.
    const line = { number, text: text.replace(/[\f\uF020]/gu, ' ') };
    pages.at(-1)!.push(line);
    if (!fed && isNumber(line)) pages.push([]);
  }
  return pages.map((all) => ({ all, printed: all.filter((line) => !isBlank(line)) }));
}

/** Whether a line that is so many lines from an end of its page recurs there, a line more or less. */
type Recurs = (line: Line, index: number) => boolean;

function recurring(
  pages: readonly Page[],
  end: (page: Page) => readonly Line[],
  keeps: (line: Line) => boolean,
): Recurs {
  const counts = new Map<string, number>();
  for (const line of pages.flatMap((page) => end(page).map(placeOf))) counts.set(line, (counts.get(line) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * SHARE_OF_PAGES);
  return (line, index) => {
    const near = [index - 1, index, index + 1].map((each) => counts.get(placeOf(line, each)) ?? 0);
    return near.reduce((sum, count) => sum + count, 0) >= least && !keeps(line) && !isNumber(line);
  };
}

function placeOf(line: Line, index: number): string {
  return `${index} ${formOf(line)}`;
}

// Dates and numbers vary from page to page: "28 de feb de 2018" and "28 de abril de 2018" are one line of a head.
function formOf({ text }: Line): string {
  return singleSpaced(foldAccents(text).replace(MONTHS, '@').replace(/\d+/gu, '#'));
}

// All down to the last line that recurs is the head, with the date that may follow it; the same upwards for the foot.
function bodyOf(printed: readonly Line[], isHead: Recurs, isFoot: Recurs): ReadonlySet<Line> {
  let from = printed.slice(0, LONGEST_HEAD).findLastIndex(isHead) + 1;
  while (from > 0 && from < printed.length && DATE.test(formOf(printed[from]!))) from += 1;
  let to = printed.length;
  while (to > from && (isNumber(printed[to - 1]!) || isFoot(printed[to - 1]!, printed.length - to))) to -= 1;
  if (from < to && isNumber(printed[from]!)) from += 1;
  return new Set(printed.slice(from, to));
}

function isNumber({ text }: Line): boolean {
  return PAGE_NUMBER.test(text.trim());
}

function withGaps(pages: readonly (readonly Line[])[]): readonly PrintedLine[] {
  const printed: PrintedLine[] = [];
  let gap: Gap = 'none';
  for (const page of pages) {
    for (const line of page) {
      if (isBlank(line)) gap = gap === 'page' ? 'page' : 'blank';
      else {
        printed.push({ ...line, gap });
        gap = 'none';
      }
    }
    gap = 'page';
  }
  return printed;
}
