import { longestName, stepInto } from './subjects.ts';
import type { NameIndex, NameMatch, Subject } from './subjects.ts';
import type { PlacedText } from './texts.ts';
import { isConjunction } from './words.ts';
import type { NameWord } from './words.ts';

/** A subject named in a text: the phrase as printed with its offset, and the spelling it stands for. */
export type Naming = {
  readonly subject: Subject;
  readonly phrase: string;
  readonly start: number;
  readonly spelling: string;
};

/** A naming with the text it stands in. */
export type PlacedNaming = Naming & { readonly at: PlacedText };

/** What reads one text. */
type Reader = { readonly text: string; readonly words: readonly NameWord[]; readonly indexes: readonly NameIndex[] };

/**
 * The subjects that a text names, in order, the longest name at each place. Earlier indexes win over later ones. Inside
 * a long name only acronyms count as well: "Diagnóstico PbR - SED" names the PbR too.
 */
export function namingsIn(
  { text, words }: Pick<PlacedText, 'text' | 'words'>,
  indexes: readonly NameIndex[],
): readonly Naming[] {
  const reader = { text, words, indexes };
  const namings: Naming[] = [];
  for (let at = 0; at < reader.words.length;) {
    const match = bestAt(reader, at, indexes);
    if (match === undefined) {
      at += 1;
      continue;
    }
    namings.push(naming(reader, match.subject, at, match.until), ...acronymsInside(reader, at, match));
    const elided = namesWithoutHead(reader, at, match.until);
    namings.push(...elided.namings);
    at = elided.until;
  }
  return namings;
}

function bestAt({ words, text }: Reader, at: number, indexes: readonly NameIndex[]): NameMatch | undefined {
  const matches = indexes.flatMap((index) => longestName(index, words, at, text) ?? []);
  const until = Math.max(...matches.map((match) => match.until));
  return matches.find((match) => match.until === until);
}

function acronymsInside(reader: Reader, at: number, outer: NameMatch): readonly Naming[] {
  const inner: Naming[] = [];
  for (let position = at + 1; position < outer.until; position += 1) {
    if (!reader.words[position]!.acronym) continue;
    const match = bestAt(reader, position, reader.indexes);
    if (match !== undefined && match.until <= outer.until && !isSame(match.subject, outer.subject))
      inner.push(naming(reader, match.subject, position, match.until));
  }
  return inner;
}

// "Programas Sectoriales, Institucionales y Especiales", "Poderes Legislativo y Judicial": the head stands once.
function namesWithoutHead(reader: Reader, at: number, from: number) {
  const { words, text, indexes } = reader;
  const head = words[at]!;
  const afterHead = from - at < 2 ? [] : indexes.flatMap((index) => stepInto(index, head) ?? []);
  const namings: Naming[] = [];
  let until = from;
  while (afterHead.length > 0) {
    const next = followingItem(words, until, text);
    const match = next === undefined ? undefined : bestAt(reader, next, afterHead);
    if (next === undefined || match === undefined) break;
    const plain = naming(reader, match.subject, next, match.until);
    namings.push({ ...plain, spelling: `${head.text} ${plain.phrase}` });
    until = match.until;
  }
  return { namings, until };
}

// The position of the next item of a list: after a comma, an "y" or both.
function followingItem(words: readonly NameWord[], at: number, text: string): number | undefined {
  const [before, word] = [words[at - 1]!, words[at]];
  if (word === undefined) return undefined;
  const gap = text.slice(before.end, word.start);
  if (isConjunction(word) && /^,? $/u.test(gap)) return words[at + 1] === undefined ? undefined : at + 1;
  return gap === ', ' ? at : undefined;
}

function naming({ text, words }: Reader, subject: Subject, at: number, until: number): Naming {
  const start = words[at]!.start;
  const phrase = text.slice(start, words[until - 1]!.end);
  return { subject, phrase, start, spelling: phrase };
}

function isSame(left: Subject, right: Subject): boolean {
  return left === right || (left.entry !== null && left.entry === right.entry);
}
