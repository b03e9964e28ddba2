import { isSpanishStopWord } from '../../language/analysis.ts';
import { wordsOf, type Word } from '../../text.ts';
import type { Named, NameIndex } from './match.ts';
import { isRank, isUnitNoun } from './ranks.ts';

/** A name in a text, and the unit that goes by it. */
export type UnitName<T> = { readonly unit: T; readonly name: string };

/**
 * The names in a text that mean a unit of the index, as printed: "Dirección de Planeación" for "Dirección de Planeación,
 * Seguimiento y Evaluación", and the acronym that stands in parentheses after a name.
 */
export function unitNamesIn<T extends Named>(text: string, units: NameIndex<T>): readonly UnitName<T>[] {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    if (!/^\p{Lu}/u.test(word.text) || !isUnitNoun(word.text)) return [];
    const found = longestName(text, nameWords(text, words, index), units);
    if (found === null) return [];
    const acronym = /^ ?\((\p{Lu}{2,8})\)/u.exec(text.slice(word.start + found.name.length))?.[1];
    return acronym === undefined ? [found] : [found, { ...found, name: acronym }];
  });
}

// The words that may belong to the name: in capitals, or binding two that are; another unit or a post begins a new one.
function nameWords(text: string, words: readonly Word[], start: number): readonly Word[] {
  const following = words.slice(start + 1, start + 16);
  const end = following.findIndex((word, index) => {
    const gap = text.slice(words[start + index]!.end, word.start);
    return !/^[\s,]+$/u.test(gap) || (!isSpanishStopWord(word.text) && !belongsToName(word.text));
  });
  return [words[start]!, ...following.slice(0, end < 0 ? following.length : end)];
}

function belongsToName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isUnitNoun(word) && !isRank(word);
}

function longestName<T extends Named>(text: string, words: readonly Word[], units: NameIndex<T>): UnitName<T> | null {
  for (let length = words.length; length > 1; length -= 1) {
    const last = words[length - 1]!;
    const name = text.slice(words[0]!.start, last.end);
    const unit = isSpanishStopWord(last.text) ? null : units.match(name);
    if (unit !== null) return { unit, name };
  }
  return null;
}
