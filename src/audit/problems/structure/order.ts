import type { Manual, Position, PrintedName, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { quoted } from '../../../manual/wording.ts';
import { headingOf, namesIn } from './coverage.ts';

const LISTS = [
  { place: 'inventory', en: 'the inventory', es: 'el inventario' },
  { place: 'contents', en: 'the contents', es: 'el contenido' },
] as const;

/**
 * Two positions that a list names in another order than their sheets: the Jefe de Área before the Auxiliar. A list in which
 * most stand elsewhere has an order of its own: by area, where the sheets go by rank.
 */
export function findOrderMismatch(manual: Manual): readonly Problem[] {
  return LISTS.flatMap((list) => {
    const listed = describedIn(manual).flatMap((position) => {
      const printed = namesIn(position, list.place)[0];
      return printed === undefined ? [] : [{ position, printed }];
    });
    const swapped = listed.flatMap((before, index) =>
      listed
        .slice(index + 1)
        .filter((after) => after.printed.sourceFrom < before.printed.sourceFrom)
        .map((after) => ({ before, after })),
    );
    const moved = new Set(swapped.flatMap(({ before, after }) => [before, after]));
    return swapped.length === 0 || moved.size * 2 > listed.length ? [] : [orderProblem(list, swapped)];
  });
}

type Listed = { readonly position: Position; readonly printed: PrintedName };

function orderProblem(
  list: (typeof LISTS)[number],
  swapped: readonly { readonly before: Listed; readonly after: Listed }[],
): Problem {
  const shown = swapped.slice(0, 3).map(({ before, after }) => ({
    en: `${list.en} names ${quoted(after.printed.name)} before ${quoted(before.printed.name)}, the sheets stand the other way round`,
    es: `${list.es} nombra ${quoted(after.printed.name)} antes que ${quoted(before.printed.name)}, las cédulas van al revés`,
  }));
  return problem('ORDER_MISMATCH', 'low', {
    positions: swapped.flatMap(({ before, after }) => [after.position.name, before.position.name]),
    says: {
      en: `The order differs: ${shown.map(({ en }) => en).join('; ')}.`,
      es: `El orden difiere: ${shown.map(({ es }) => es).join('; ')}.`,
    },
    where: swapped.flatMap(({ before, after }) => [
      placeOf(after.printed.name, after.printed),
      placeOf(before.printed.name, before.printed),
      ...[before, after].flatMap(({ position }) =>
        namesIn(position, 'contents').map((name) => placeOf(name.name, name)),
      ),
      headingOf(before.position),
      headingOf(after.position),
    ]),
  });
}
