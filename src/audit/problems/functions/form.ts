import { foldAccents } from '../../../text.ts';
import { infinitiveOf } from '../../../manual/involvement.ts';
import type { Manual, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** Lists of functions begin with an infinitive where at least this share of a manual's functions does. */
const INFINITIVE_SHARE = 0.75;

/** Functions that do not begin with an infinitive, where the others do: "Elaboración de ...", "Manejo de ...". */
export function findFunctionsWithoutInfinitive(manual: Manual): readonly Problem[] {
  const functions = numberedFunctions(manual);
  const odd = functions.filter(({ text }) => !beginsWithInfinitive(text));
  if (odd.length === 0 || odd.length > functions.length * (1 - INFINITIVE_SHARE)) return [];
  const texts = odd.map(({ text }) => quoted(firstWords(text)));
  return [
    problem('NOT_INFINITIVE', 'low', {
      positions: odd.map(({ position }) => position),
      says: {
        en: `${odd.length} of ${functions.length} functions do not begin with an infinitive as the others do: ${listedEn(texts)}.`,
        es: `${odd.length} de ${functions.length} funciones no comienzan con un infinitivo como las demás: ${listedEs(texts)}.`,
      },
      where: odd.map((fn) => placeOf(fn.text, fn)),
    }),
  ];
}

/** Every function of the manual with its position, the closing clauses left out. */
export function numberedFunctions(manual: Manual): readonly (PositionFunction & { readonly position: string })[] {
  return describedIn(manual).flatMap(({ name, functions }) =>
    functions.filter(({ boilerplate }) => !boilerplate).map((fn) => ({ ...fn, position: name })),
  );
}

/** Whether the first word of a text is a verb in the infinitive. */
export function beginsWithInfinitive(text: string): boolean {
  return isInfinitive(/^\P{L}*(\p{L}+)/u.exec(text)?.[1] ?? '');
}

/** Whether a word is a verb in the infinitive: "Coordinar", not "lugar". */
export function isInfinitive(word: string): boolean {
  const folded = foldAccents(word);
  const verb = infinitiveOf(word);
  return verb !== undefined && /[aei]r(?:se|l[aeo]s?)?$/u.test(folded)
    ? true
    : verb === undefined && /^\p{Lu}?\p{Ll}{2,}[aei]r(?:se|l[aeo]s?)?$/u.test(word) && !NOUNS_IN_R.has(folded);
}

const NOUNS_IN_R: ReadonlySet<string> = new Set(['lugar', 'titular', 'auxiliar', 'particular', 'militar', 'familiar']);

function firstWords(text: string): string {
  return text.split(' ').slice(0, 6).join(' ');
}
