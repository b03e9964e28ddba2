import { termsOf } from '../../../language/analysis.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Position, Problem, Relation } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import type { Place } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { rankOf } from '../ranks.ts';
import { headingOf } from '../structure/coverage.ts';
import { rowsOf } from './copies.ts';

const SMALLEST_FAMILY = 4;

/** A relation that most positions of a rank have and this one does not: "Municipios" among the analysts. */
export function findMissingRelations(manual: Manual): readonly Problem[] {
  const families = groupedBy(describedIn(manual), ({ name }) => rankOf(name)?.singular[0] ?? '');
  return [...families].flatMap(([rank, family]) => {
    if (rank === '' || family.length < SMALLEST_FAMILY) return [];
    return sharedAreas(family).flatMap((area) => {
      const having = family.filter((position) => rowOf(position, area) !== undefined);
      const lacking = family.filter((position) => rowOf(position, area) === undefined);
      if (having.length <= lacking.length || lacking.length === 0) return [];
      return [missingRelation(rank, area, { having, lacking })];
    });
  });
}

/** A subordinate deals with a body outside that its superior has no relation with: "Municipios". */
export function findRelationsWithoutSuperior(manual: Manual): readonly Problem[] {
  const described = describedIn(manual);
  const lone = described.flatMap((position) => {
    const superior = described.find(({ name }) => name === position.superior);
    if (superior === undefined || superior.externalRelations.length === 0) return [];
    return position.externalRelations
      .filter((row) => !superior.externalRelations.some(({ area }) => sharesArea(area, row.area)))
      .map((row) => ({ position, superior, row }));
  });
  return [...groupedBy(lone, ({ row }) => foldName(row.area)).values()].map((pairs) => {
    const shown = pairs.map(({ position, superior }) => ({
      en: `${quoted(position.name)} has it, its superior ${quoted(superior.name)} has not`,
      es: `${quoted(position.name)} la tiene, su superior ${quoted(superior.name)} no`,
    }));
    const superiors = new Set(pairs.map(({ superior }) => superior));
    return problem('RELATION_ASYMMETRY', 'medium', {
      positions: pairs.flatMap(({ position, superior }) => [position.name, superior.name]),
      says: {
        en: `A relation with ${quoted(pairs[0]!.row.area)} is stated below and missing above: ${shown.map(({ en }) => en).join('; ')}.`,
        es: `La relación con ${quoted(pairs[0]!.row.area)} está abajo y falta arriba: ${shown.map(({ es }) => es).join('; ')}.`,
      },
      where: [...pairs.map(({ row }) => placeOf(row.area, row)), ...[...superiors].map(lastRelation)],
    });
  });
}

/** A relation between posts that only one side states: the Asistente Técnico with coordinators and analysts. */
export function findOneSidedRelations(manual: Manual): readonly Problem[] {
  const stated = describedIn(manual).flatMap((position) =>
    position.internalRelations.flatMap((row) => {
      const partners = describedIn(manual).filter(
        ({ name }) =>
          name !== position.name &&
          row.resolvesTo.some(({ kind, name: target }) => kind === 'position' && target === name),
      );
      const silent = partners.filter((partner) => !names(partner, position));
      return silent.length === 0 ? [] : [{ position, row, silent }];
    }),
  );
  const bySilent = groupedBy(stated, ({ silent }) => silent.map(({ name }) => name).join('|'));
  return [...bySilent.values()].map((group) => {
    const speakers = group.map(({ position }) => quoted(position.name));
    const silent = group[0]!.silent;
    const shown = silent.map(({ name }) => quoted(name));
    const areas = group.map(({ row }) => quoted(row.area));
    return problem('RELATION_ASYMMETRY', 'medium', {
      positions: [...group.map(({ position }) => position.name), ...silent.map(({ name }) => name)],
      says: {
        en: `A relation with ${listedEn(areas)} is stated by ${listedEn(speakers)}, and not in return by ${listedEn(shown)}.`,
        es: `La relación con ${listedEs(areas)} la declara ${listedEs(speakers)}, y no a su vez ${listedEs(shown)}.`,
      },
      where: [...group.map(({ row }) => placeOf(row.area, row)), ...silent.map(lastInternal)],
    });
  });
}

function missingRelation(
  rank: string,
  area: string,
  { having, lacking }: { having: readonly Position[]; lacking: readonly Position[] },
): Problem {
  const shown = lacking.map(({ name }) => quoted(name));
  const printed = rowOf(having[0]!, area)!.area;
  return problem('RELATION_MISSING', 'low', {
    positions: lacking.map(({ name }) => name),
    says: {
      en: `${having.length} of ${having.length + lacking.length} positions of the rank ${quoted(rank)} have a relation with ${quoted(printed)}; ${listedEn(shown)} ${lacking.length > 1 ? 'have' : 'has'} none.`,
      es: `${having.length} de ${having.length + lacking.length} puestos de ${quoted(rank)} tienen relación con ${quoted(printed)}; ${listedEs(shown)} no.`,
    },
    where: [
      ...having.map((position) => rowOf(position, area)!).map((row) => placeOf(row.area, row)),
      ...lacking.map(lastRelation),
    ],
  });
}

// Whom two or more of the family deal with, each once.
function sharedAreas(family: readonly Position[]): readonly string[] {
  const partners = family.flatMap((position) => rowsOf(position).map(partnerOf));
  return [...groupedBy(partners, (partner) => partner).values()]
    .filter((same) => same.length > 1)
    .map((same) => same[0]!);
}

function rowOf(position: Position, area: string): Relation | undefined {
  return rowsOf(position).find((row) => partnerOf(row) === area);
}

// "Dirección General de Planeación" and "Dirección de Planeación" are one partner where they resolve to one unit.
function partnerOf({ area, resolvesTo }: Relation): string {
  return resolvesTo.length === 1 ? resolvesTo[0]!.name : foldName(area);
}

function sharesArea(left: string, right: string): boolean {
  const terms = new Set(termsOf(left));
  return termsOf(right).some((term) => terms.has(term));
}

// As the area, or in its reason: "Coordinación de Mejora Continua: Atender las indicaciones del Asistente Técnico".
function names(position: Position, other: Position): boolean {
  return position.internalRelations.some(
    ({ area, reason, resolvesTo }) =>
      resolvesTo.some(({ name }) => name === other.name) ||
      ` ${foldName(`${area} ${reason}`)} `.includes(` ${foldName(other.name)} `),
  );
}

function lastRelation(position: Position): Place {
  const row = rowsOf(position).at(-1);
  return row === undefined ? headingOf(position) : placeOf(row.area, row);
}

function lastInternal(position: Position): Place {
  const row = position.internalRelations.at(-1);
  return row === undefined ? headingOf(position) : placeOf(row.area, row);
}
