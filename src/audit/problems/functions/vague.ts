import { z } from 'zod';
import { readData } from '../../../data.ts';
import { termsOf } from '../../../language/analysis.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { numberedFunctions } from './form.ts';

const Vague = z.object({ about: z.string(), words: z.array(z.string()), open: z.array(z.string()) });

const table = readData('rules/vague-words.json', Vague);
const empty = new Set(table.words.flatMap(termsOf));
const open = table.open.map(foldAccents);

/** Functions with no definite object: "Asistir directamente al Director en sus atribuciones". */
export function findVagueFunctions(manual: Manual): readonly Problem[] {
  const vague = numberedFunctions(manual).filter(
    ({ text }) =>
      termsOf(text).every((term) => empty.has(term)) || open.some((phrase) => foldAccents(text).includes(phrase)),
  );
  if (vague.length === 0) return [];
  const shown = vague.map(({ text }) => quoted(text));
  return [
    problem('VAGUE_FUNCTION', 'medium', {
      positions: vague.map(({ position }) => position),
      says: {
        en: `Functions name nothing definite that could be done or checked: ${listedEn(shown)}.`,
        es: `Hay funciones sin objeto definido que pueda hacerse o comprobarse: ${listedEs(shown)}.`,
      },
      where: vague.map((fn) => placeOf(fn.text, fn)),
    }),
  ];
}
