import { foldName } from '../../../text.ts';
import type { Manual, PositionFunction, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { numberedFunctions } from './form.ts';

/** A task that more posts lead in the same words is the template's, and says nothing of two of them. */
const LEADERS = 2;

type Led = PositionFunction & { readonly position: string };

/** Two posts under one superior that lead the same task in the same words, so that neither is limited to a part of it. */
export function findTwoLeaders(manual: Manual): readonly Problem[] {
  const superiors = new Map(manual.positions.map(({ name, superior }) => [name, superior]));
  const leading = numberedFunctions(manual).filter(({ inferred }) => inferred.involvement === 'LEADS');
  const shared = [...groupedBy(leading, ({ text }) => foldName(text)).values()].filter((same) => {
    const above = new Set(same.map(({ position }) => superiors.get(position) ?? null));
    return new Set(same.map(({ position }) => position)).size === LEADERS && above.size === 1 && !above.has(null);
  });
  return [...groupedBy(shared, (same) => same.map(({ position }) => position).join('|')).values()].map((tasks) =>
    twoLeaders(tasks, superiors.get(tasks[0]![0]!.position)!),
  );
}

function twoLeaders(tasks: readonly (readonly Led[])[], superior: string): Problem {
  const posts = [...new Set(tasks.flat().map(({ position }) => position))];
  const names = posts.map(quoted);
  const shown = tasks.map(([first]) => quoted(`${first!.number}. ${first!.text}`));
  return problem('POWER_CONFLICT', 'high', {
    positions: posts,
    says: {
      en: `${listedEn(names)}, both under ${quoted(superior)}, lead the same in the same words, and neither for a part only: ${listedEn(shown)}.`,
      es: `${listedEs(names)}, ambos bajo ${quoted(superior)}, encabezan lo mismo con las mismas palabras, y ninguno sólo una parte: ${listedEs(shown)}.`,
    },
    where: tasks.flat().map((fn) => placeOf(fn.text, fn)),
  });
}
