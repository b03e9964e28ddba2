import { foldName } from '../../text.ts';
import type { AuditedFunction, Overlap, OverlapKind } from '../model.ts';

/** Which overlaps are wanted; null wants all. Names match in part, accents and case aside. */
export type OverlapFilter = {
  readonly kinds: readonly OverlapKind[] | null;
  readonly position: string | null;
  readonly unit: string | null;
  readonly entity: string | null;
  readonly minimumScore: number | null;
};

/** The overlaps that the filter wants, in their order; one of the two functions fits each name. */
export function filterOverlaps<T extends Overlap>(overlaps: readonly T[], filter: OverlapFilter): readonly T[] {
  const { kinds, position, unit, entity, minimumScore } = filter;
  return overlaps.filter(
    ({ kind, score, a, b }) =>
      (kinds === null || kinds.includes(kind)) &&
      (minimumScore === null || score >= minimumScore) &&
      (position === null || [a, b].some((each) => names(each.position.name, position))) &&
      (unit === null || [a, b].some((each) => each.unit !== null && names(each.unit, unit))) &&
      (entity === null || [a, b].some((each) => mentionsEntity(each, entity))),
  );
}

/** A name of the filter that no function has, with those that functions have. */
export type UnknownName = {
  readonly filter: 'position' | 'unit' | 'entity';
  readonly name: string;
  readonly known: readonly string[];
};

/** The first name of the filter that fits none of the functions; null where each fits one. */
export function unknownName(functions: readonly AuditedFunction[], filter: OverlapFilter): UnknownName | null {
  const { position, unit, entity } = filter;
  const positions = distinct(functions.map((each) => each.position.name));
  const units = distinct(functions.flatMap((each) => each.unit ?? []));
  if (position !== null && !positions.some((each) => names(each, position)))
    return { filter: 'position', name: position, known: positions };
  if (unit !== null && !units.some((each) => names(each, unit))) return { filter: 'unit', name: unit, known: units };
  if (entity === null || functions.some((each) => mentionsEntity(each, entity))) return null;
  const entities = distinct(functions.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  return { filter: 'entity', name: entity, known: entities };
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

function names(name: string, wanted: string): boolean {
  return foldName(name).includes(foldName(wanted));
}

// An entity is asked for by its name or as the text writes it: "MIR", "Matriz de Indicadores".
function mentionsEntity({ mentions, text }: AuditedFunction, wanted: string): boolean {
  return mentions.some(
    ({ name, start, end }) =>
      names(name, wanted) || ` ${foldName(text.slice(start, end))} `.includes(` ${foldName(wanted)} `),
  );
}
