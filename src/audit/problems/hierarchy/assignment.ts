import { foldName } from '../../../text.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { rankOf, unitWordOf } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** Positions of one rank placed in different kinds of unit: analysts in a Coordinación, others in the Dirección. */
export function findUnitAssignments(manual: Manual): readonly Problem[] {
  const placed = describedIn(manual).flatMap((position) => {
    const { unit } = position.stated;
    const rank = rankOf(position.name)?.singular[0];
    const kind = unit === null ? undefined : unitWordOf(unit.text);
    const above = rankOf(position.superior ?? '')?.singular[0] ?? '';
    return unit === null || rank === undefined || kind === undefined ? [] : [{ position, unit, rank, kind, above }];
  });
  return [...groupedBy(placed, ({ rank, above }) => `${rank} ${above}`).values()].flatMap((family) => {
    const { rank } = family[0]!;
    const kinds = groupedBy(family, ({ kind }) => foldName(kind.singular));
    if (kinds.size < 2) return [];
    const shown = [...kinds.values()].map((members) => ({
      en: `${listedEn(members.map(({ position }) => quoted(position.name)))} in ${listedEn(members.map(({ unit }) => quoted(unit.text)))}`,
      es: `${listedEs(members.map(({ position }) => quoted(position.name)))} en ${listedEs(members.map(({ unit }) => quoted(unit.text)))}`,
    }));
    return [
      problem('UNIT_ASSIGNMENT_INCONSISTENT', 'medium', {
        positions: family.map(({ position }) => position.name),
        says: {
          en: `Positions of the rank ${quoted(rank)} are placed in different kinds of unit: ${shown.map(({ en }) => en).join('; ')}.`,
          es: `Puestos del mismo rango, ${quoted(rank)}, están adscritos a unidades de distinto nivel: ${shown.map(({ es }) => es).join('; ')}.`,
        },
        where: family.map(({ unit }) => placeOf(unit.text, unit)),
      }),
    ];
  });
}
