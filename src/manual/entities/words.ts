import { foldAccents, wordsOf } from '../../text.ts';
import type { Word } from '../../text.ts';

/** One word of a name: its offsets, its folded singular, and how it is printed. */
export type NameWord = Word & { readonly key: string; readonly capital: boolean; readonly acronym: boolean };

const CONNECTORS = new Set('a al con de del el en la las lo los para por su sus'.split(' '));
const CONJUNCTIONS = new Set(['y', 'e']);

/** The words of a text with what names are compared by. */
export function nameWords(text: string): readonly NameWord[] {
  return wordsOf(text).map(({ text: word, start, end }) => ({
    text: word,
    start,
    end,
    key: singularOf(word),
    capital: /^[\p{Lu}\d]/u.test(word),
    acronym: isAcronym(word),
  }));
}

/** Whether names are compared without this word: "Matriz de Indicadores de Resultados" and "para Resultados" are one. */
export function isConnector(word: Word): boolean {
  return CONNECTORS.has(word.text.toLowerCase());
}

/** Whether the word is "y" or "e". */
export function isConjunction(word: Word): boolean {
  return CONJUNCTIONS.has(word.text.toLowerCase());
}

/** Whether the word has the form of an acronym: "SED", "PbR", "GpR"; a word wholly in capitals may be either. */
export function isAcronym(word: string): boolean {
  return word.length <= 11 && /^[\p{L}\d]*\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(word);
}

/** What a word and its plural share, folded: "Matrices" gives "matriz", "Planes" gives "plan", "informe" gives "inform". */
export function singularOf(word: string): string {
  const folded = foldAccents(word);
  if (folded.length < 5) return folded;
  return folded
    .replace(/ces$/u, 'z')
    .replace(/([aeiou])s$/u, '$1')
    .replace(/([^aeiou])e$/u, '$1');
}

/**
 * What a name is compared by, word for word: folded singulars without articles and prepositions, "&" for "y" and ","
 * for a comma, acronyms with "#".
 */
export function nameKeys(name: string): readonly string[] {
  const words = nameWords(name);
  const keys = words.flatMap((word, index) => {
    const comma = index > 0 && name.slice(words[index - 1]!.end, word.start).includes(',') ? [','] : [];
    if (isConjunction(word)) return [...comma, '&'];
    if (isConnector(word) && index > 0) return comma;
    return [...comma, word.acronym ? `#${foldAccents(word.text)}` : word.key];
  });
  return keys;
}

/** What a name is compared by without its commas and conjunctions. */
export function contentKeys(name: string): readonly string[] {
  return nameKeys(name).filter((key) => key !== '&' && key !== ',');
}

/** Whether a text is set in capitals, so that they tell no names: a heading. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text.replace(/[^\p{Ll}]/gu, '').length * 2 < text.replace(/[^\p{L}]/gu, '').length;
}
