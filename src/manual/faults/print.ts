import { z } from 'zod';
import { readData } from '../../data.ts';
import { singleSpaced, wordsOf } from '../../text.ts';
import { cellsOf, isBlank, isRule, span, type Line } from '../lines.ts';
import { withoutBullet } from '../lists.ts';
import type { ManualDraft, Problem } from '../model.ts';
import { placeOf, problem } from '../problem.ts';
import { listedEn, listedEs, LOST_IN_TEXT, quoted } from '../wording.ts';

const Foreign = z.object({ about: z.string(), words: z.record(z.string(), z.string()) });

const foreign = readData('rules/foreign-words.json', Foreign).words;

/** Labels and heads of tables are no longer than this; sentences are. */
const WORDS_OF_A_LABEL = 6;

/** A word of another language in a label, where the template has a Spanish one: "Área (internal)". */
export function findForeignWords(lines: readonly Line[]): readonly Problem[] {
  const found = lines.flatMap((line) => {
    const words = wordsOf(line.text);
    const word = words.length > WORDS_OF_A_LABEL ? undefined : words.find(({ text }) => text.toLowerCase() in foreign);
    return word === undefined ? [] : [{ line, word: word.text, spanish: foreign[word.text.toLowerCase()]! }];
  });
  if (found.length === 0) return [];
  const pairs = found.map(({ word, spanish }) => ({ word: quoted(word), spanish: quoted(spanish) }));
  return [
    problem('LANGUAGE', 'low', {
      positions: [],
      says: {
        en: `${listedEn(pairs.map(({ word }) => word))} is English where the template has ${listedEn(pairs.map(({ spanish }) => spanish))}.`,
        es: `${listedEs(pairs.map(({ word }) => word))} está en inglés donde la plantilla dice ${listedEs(pairs.map(({ spanish }) => spanish))}.`,
      },
      where: found.map(({ line }) => placeOf(singleSpaced(line.text), span(line, line))),
    }),
  ];
}

/** Functions that are cut, the rest printed as an item of its own: "Seguir las normas de" / "- carácter general". */
export function findCutFunctions({ positions }: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  const cut = positions.flatMap(({ name, functions }) =>
    functions.flatMap((fn) => {
      const rest = lines.slice(fn.sourceFrom, fn.sourceTo).find(({ text }) => withoutBullet(text) !== null);
      return rest === undefined ? [] : [{ name, fn, rest: singleSpaced(rest.text) }];
    }),
  );
  return cut.map(({ name, fn, rest }) =>
    problem('FUNCTION_SPLIT', 'low', {
      positions: [name],
      says: {
        en: `Function ${fn.number} of ${quoted(name)}, ${quoted(fn.text)}, is cut, and its rest stands as an item of a list: ${quoted(rest)}.`,
        es: `La función ${fn.number} de ${quoted(name)}, ${quoted(fn.text)}, está cortada y su resto aparece como viñeta: ${quoted(rest)}.`,
      },
      where: [placeOf(fn.text, fn)],
    }),
  );
}

/** Rows of tables that a page break cuts, and rows that hold nothing but dashes. */
export function findCutRows(lines: readonly Line[]): readonly Problem[] {
  const cut = lines.flatMap((line, index) => {
    const [first = '', second = ''] = cellsOf(line);
    const goesOn = first === '' && /^\p{Ll}/u.test(second) && isBlank(lines[index - 1] ?? line);
    const before = goesOn ? lines.slice(0, index).findLast((each) => !isBlank(each)) : undefined;
    if (before?.text.includes('\t') === true) return [{ text: singleSpaced(line.text), lines: span(before, line) }];
    return isRule(line) ? [{ text: singleSpaced(line.text), lines: span(line, line) }] : [];
  });
  if (cut.length === 0) return [];
  const texts = cut.map(({ text }) => quoted(text));
  return [
    problem('LAYOUT', 'low', {
      positions: [],
      says: {
        en: `Rows of tables are cut or displaced (${LOST_IN_TEXT.en}): ${listedEn(texts)}.`,
        es: `Hay renglones de tablas cortados o desplazados (${LOST_IN_TEXT.es}): ${listedEs(texts)}.`,
      },
      where: cut.map(({ text, lines: at }) => placeOf(text, at)),
    }),
  ];
}
