import { shortened } from './problem.ts';

const LONGEST_QUOTE = 110;
const MOST_LISTED = 12;

/** A text in quotation marks, cut after a word where it is long. */
export function quoted(text: string): string {
  const short = shortened(text, LONGEST_QUOTE);
  return short.length < text.length ? `“${short} …”` : `“${text}”`;
}

/** The part of a text that matters in quotation marks after its number, the middle left out where it is long. */
export function quotedPart(number: string, text: string, part: { from: number; until: number }): string {
  if (part.until <= LONGEST_QUOTE) return quoted(`${number}${text}`);
  const said = text.slice(part.from).replace(/^[,;\s]+(?:[ye] )?/u, '');
  const end = said.length - (text.length - part.until);
  const half = LONGEST_QUOTE / 2;
  const shown =
    end <= LONGEST_QUOTE
      ? said.slice(0, end)
      : `${shortened(said, half)} … ${said.slice(said.indexOf(' ', end - half) + 1, end)}`;
  return `“${number}${part.from > 0 ? '… ' : ''}${shown}${part.until < text.length ? ' …' : ''}”`;
}

/** What is said of that which may stand in the document and not in its text. */
export const LOST_IN_TEXT = {
  en: 'the extraction of the text may be the reason',
  es: 'puede deberse a la extracción del texto',
} as const;

/** English enumeration: "a, b and c"; the tail of a long one is counted. */
export function listedEn(items: readonly string[]): string {
  return listed(items, { joint: 'and', more: 'more' });
}

/** Spanish enumeration: "a, b y c"; the tail of a long one is counted. */
export function listedEs(items: readonly string[]): string {
  return listed(items, { joint: 'y', more: 'más' });
}

/** English enumeration of what nothing has: "a, b or c". */
export function noneOfEn(items: readonly string[]): string {
  return listed(items, { joint: 'or', more: 'more' });
}

/** Spanish enumeration of what nothing has: "a, b ni c". */
export function noneOfEs(items: readonly string[]): string {
  return listed(items, { joint: 'ni', more: 'más' });
}

function listed(items: readonly string[], words: { readonly joint: string; readonly more: string }): string {
  const distinct = [...new Set(items)];
  const hidden = distinct.length - MOST_LISTED;
  const shown = hidden > 1 ? [...distinct.slice(0, MOST_LISTED), `${hidden} ${words.more}`] : distinct;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${words.joint} ${shown.at(-1)}`;
}
