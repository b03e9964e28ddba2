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
