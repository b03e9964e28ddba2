import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { describedIn, textsOf } from '../passages.ts';
import type { Text } from '../passages.ts';

const SPACE_BEFORE_MARK = /\p{L}+ [,;:](?=\s)/gu;
/** "Evaluar el desempeño, de los planes": a comma between a thing and what it is of. */
const COMMA_IN_OBJECT = /^\p{Lu}\p{Ll}+[aei]r (?:(?:el|la|los|las) )?\p{Ll}+, (?:de|del|sobre) (?:el|la|los|las)?/gu;
const PROSE: ReadonlySet<Text['section']> = new Set(['introduction', 'values', 'mission', 'objective', 'reason']);
const LAST_WORDS = 5;

/** Functions in a list parted by semicolons that end otherwise before its end: ".", nothing, "; y" too early. */
export function findListPunctuation(manual: Manual): readonly Problem[] {
  const odd = describedIn(manual).flatMap(({ name, functions }) => {
    const inner = functions.slice(0, -1);
    const usual = inner.filter(({ text }) => text.endsWith(';'));
    if (usual.length * 2 <= inner.length) return [];
    return inner
      .filter(({ text }, index) => !text.endsWith(';') && !(/; [ye]$/u.test(text) && index === inner.length - 1))
      .map((fn) => ({ name, fn, end: fn.text.split(' ').slice(-LAST_WORDS).join(' ') }));
  });
  if (odd.length === 0) return [];
  const ends = odd.map(({ fn, end }) => `${quoted(end)} (${fn.number})`);
  return [
    problem('PUNCTUATION', 'low', {
      positions: odd.map(({ name }) => name),
      says: {
        en: `Functions inside a list that is parted by semicolons end otherwise: ${listedEn(ends)}.`,
        es: `Hay funciones que, dentro de una lista separada por punto y coma, terminan de otro modo: ${listedEs(ends)}.`,
      },
      where: odd.map(({ fn, end }) => placeOf(end, fn)),
    }),
  ];
}

/** Marks that part what belongs together: "gobierno , así", "Evaluar el desempeño, de los planes". */
export function findMisplacedMarks(manual: Manual): readonly Problem[] {
  const found = textsOf(manual).flatMap((text) =>
    [SPACE_BEFORE_MARK, COMMA_IN_OBJECT].flatMap((pattern) =>
      Array.from(text.text.matchAll(pattern), (match) => ({ text, phrase: match[0].trim() })),
    ),
  );
  if (found.length === 0) return [];
  const phrases = found.map(({ phrase }) => quoted(phrase));
  return [
    problem('PUNCTUATION', 'low', {
      positions: found.flatMap(({ text }) => text.position ?? []),
      says: {
        en: `A mark stands where none belongs: ${listedEn(phrases)}.`,
        es: `Hay signos de puntuación donde no corresponden: ${listedEs(phrases)}.`,
      },
      where: found.map(({ text, phrase }) => placeOf(phrase, text)),
    }),
  ];
}

/** Sentences without a mark at their end, where those of the same section have one. */
export function findUnendedSentences(manual: Manual): readonly Problem[] {
  const sentences = textsOf(manual).filter(({ section }) => PROSE.has(section));
  const open = sentences.filter(({ text }) => /[\p{L}\p{N}]$/u.test(text));
  if (open.length === 0 || open.length * 4 > sentences.length) return [];
  const ends = open.map(({ text }) => text.split(' ').slice(-LAST_WORDS).join(' '));
  return [
    problem('PUNCTUATION', 'low', {
      positions: open.flatMap(({ position }) => position ?? []),
      says: {
        en: `Sentences end without a period, where the others have one: ${listedEn(ends.map(quoted))}.`,
        es: `Hay oraciones sin punto final, a diferencia de las demás: ${listedEs(ends.map(quoted))}.`,
      },
      where: open.map((text, index) => placeOf(ends[index]!, text)),
    }),
  ];
}
