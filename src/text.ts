/** One word of a text, with the offsets of its characters in that text (end is exclusive). */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** The text with its first letter in capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text in lower case without accents, the ñ kept as n: "Evaluación" gives "evaluacion". */
export function foldAccents(text: string): string {
  // Most words have no accents, and normalising takes most of the time.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The function with what it gave for each text kept, some megabytes at most: manuals and questions say the same few
 * thousand words and names over and over. What is longer than any name is not kept.
 */
export function remembering<T>(reckon: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.result;
    if (known.size === MOST_REMEMBERED) known.clear();
    const result = reckon(text);
    if (text.length <= LONGEST_REMEMBERED) known.set(text, { result });
    return result;
  };
}

const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 200;

/** The text folded, with punctuation and runs of blanks made one blank: "PbR – SED." gives "pbr sed". */
export function foldName(text: string): string {
  return foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text with every run of white space made one blank, and none at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The text as the last part of a readable id: "Jefe de Área – SED" gives "jefe-de-area-sed". */
export function slug(text: string): string {
  return foldName(text).replaceAll(' ', '-');
}

/** An item under the id that it has. */
export type Identified<T> = { readonly id: string; readonly item: T };

/**
 * The items in their order, each under the id that `idFor` gives. A manual at fault numbers two functions alike or
 * describes a post twice: the second has "-2" at the end of its id.
 */
export function identify<T>(items: readonly T[], idFor: (item: T) => string): readonly Identified<T>[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const id = idFor(item);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, item };
  });
}

/** The words of a text in order: runs of letters and digits, as printed. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The names that are nearest to what was typed, at most `count`, those with a word nearest to one of its words first. */
export function nearestNames(typed: string, known: readonly string[], count: number): readonly string[] {
  const wanted = foldName(typed).split(' ');
  const distanceOf = (name: string): number =>
    Math.min(
      ...foldName(name)
        .split(' ')
        .flatMap((word) => wanted.map((each) => editDistance(each, word, MOST_EDITS))),
    );
  const ranked = known.map((name) => ({ name, distance: distanceOf(name) }));
  return ranked
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

const MOST_EDITS = 4;

/**
 * The number of insertions, deletions, substitutions and swaps of neighbours that turn `left` into `right`
 * (optimal string alignment), or `limit + 1` as soon as it must exceed `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length]!;
}
