import { foldName } from '../../../text.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** Positions without the closing clause, where most have it; each shown by its last function. */
export function findMissingClosings(manual: Manual): readonly Problem[] {
  const positions = describedIn(manual).filter(({ functions }) => functions.length > 0);
  const closings = positions.flatMap(({ functions }) => functions.filter(({ boilerplate }) => boilerplate));
  const wording = byWording(closings)[0] ?? [];
  const without = positions.filter(({ functions }) => functions.every(({ boilerplate }) => !boilerplate));
  const example = wording[0];
  if (example === undefined || without.length === 0 || without.length * 2 >= positions.length) return [];
  const names = without.map(({ name }) => quoted(name));
  return [
    problem('MISSING_BOILERPLATE', 'medium', {
      positions: without.map(({ name }) => name),
      says: {
        en: `${positions.length - without.length} of ${positions.length} positions have a closing clause, ${wording.length} of them ${quoted(example.text)}; ${listedEn(names)} ${names.length > 1 ? 'do' : 'does'} not.`,
        es: `${positions.length - without.length} de ${positions.length} puestos tienen cláusula de cierre, ${wording.length} de ellos ${quoted(example.text)}; no así ${listedEs(names)}.`,
      },
      where: [example, ...without.map(({ functions }) => functions.at(-1)!)].map((fn) => placeOf(fn.text, fn)),
    }),
  ];
}

/** The closing clause in other words than most have: "derivan", "las que le sean encomendadas por su superior". */
export function findClosingWordings(manual: Manual): readonly Problem[] {
  const closings = describedIn(manual).flatMap(({ name, functions }) =>
    functions.filter(({ boilerplate }) => boilerplate).map((fn) => ({ ...fn, position: name })),
  );
  const wordings = byWording(closings);
  const usual = wordings[0]?.[0];
  const odd = wordings.slice(1).flat();
  if (usual === undefined || odd.length === 0 || odd.length * 2 > closings.length) return [];
  const texts = wordings.slice(1).map((uses) => quoted(uses[0]!.text));
  return [
    problem('BOILERPLATE_WORDING', 'low', {
      positions: odd.map(({ position }) => position),
      says: {
        en: `The closing clause reads ${quoted(usual.text)} for most, and ${listedEn(texts)} for ${odd.length}.`,
        es: `La cláusula de cierre dice ${quoted(usual.text)} en la mayoría, y ${listedEs(texts)} en ${odd.length}.`,
      },
      where: [usual, ...odd].map((fn) => placeOf(fn.text, fn)),
    }),
  ];
}

// The clauses of each wording, those of the most frequent one first.
function byWording<T extends { readonly text: string }>(closings: readonly T[]): readonly (readonly T[])[] {
  const wordings = [...groupedBy(closings, ({ text }) => foldName(text)).values()];
  return wordings.toSorted((left, right) => right.length - left.length);
}
