import { shortened } from './problem.ts';

const LONGEST_QUOTE = 110;
const MOST_LISTED = 12;

/** A text in quotation marks, cut after a word where it is long. */
export function quoted(text: string): string {
  const short = shortened(text, LONGEST_QUOTE);
  return short.length < text.length ? `“${short} …”` : `“${text}”`;
}

/** English enumeration: "a, b and c"; the tail of a long one is counted. */
export function listedEn(items: readonly string[]): string {
  return listed(items, { and: 'and', more: 'more' });
}

/** Spanish enumeration: "a, b y c"; the tail of a long one is counted. */
export function listedEs(items: readonly string[]): string {
  return listed(items, { and: 'y', more: 'más' });
}

function listed(items: readonly string[], words: { readonly and: string; readonly more: string }): string {
  const distinct = [...new Set(items)];
  const hidden = distinct.length - MOST_LISTED;
  const shown = hidden > 1 ? [...distinct.slice(0, MOST_LISTED), `${hidden} ${words.more}`] : distinct;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${words.and} ${shown.at(-1)}`;
}
