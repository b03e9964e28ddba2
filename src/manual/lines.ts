import { singleSpaced } from '../text.ts';
import { withoutMarkup } from './markup.ts';
import type { Lines } from './model.ts';

/** One line of the source: its number from 1, and its text without markup; blanks and tabs stand as they were. */
export type Line = { readonly number: number; readonly text: string };

/** The lines of a text as an editor counts them, whatever ends them (LF, CRLF or CR), a byte order mark left out. */
export function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ number: index + 1, text: withoutMarkup(line) }));
}

/** Whether nothing is printed on the line: page breaks of the source show as blank lines. */
export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** Whether the line only draws the rule of a table: "--------------------------	--". */
export function isRule({ text }: Line): boolean {
  return /^[\s\-_=|+*]{3,}$/u.test(text) && /[-_=|]/u.test(text);
}

/** The cells of a table's row, their white space made single: parted by tabs, or by runs of blanks where there is no tab. */
export function cellsOf({ text }: Line): readonly string[] {
  const cells = text.includes('\t') ? text.split('\t') : text.trimEnd().split(/ {2,}/u);
  return cells.map(singleSpaced);
}

/** The lines from the first to the last of the given ones. */
export function span(first: Lines | Line, last: Lines | Line): Lines {
  return {
    sourceFrom: 'number' in first ? first.number : first.sourceFrom,
    sourceTo: 'number' in last ? last.number : last.sourceTo,
  };
}
