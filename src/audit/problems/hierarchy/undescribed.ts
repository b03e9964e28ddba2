import type { Manual, Position, Problem } from '../../../manual/model.ts';
import { problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { foldName } from '../../../text.ts';
import { describedIn } from '../passages.ts';
import { isListedAs, means, subordinatePlaces, superiorPlace, unlistedBelow, withNameOfItsOwn } from './listing.ts';

/** Superiors that the manual names and does not describe; that of the head of the whole unit stands outside of it. */
export function findSuperiorsNotDescribed(manual: Manual): readonly Problem[] {
  const head = headIn(manual);
  const unknown = describedIn(manual).flatMap((position) =>
    position === head
      ? []
      : [...(position.superior === null ? [] : [position.superior]), ...position.furtherSuperiors]
          .filter((superior) => !isDescribed(superior, manual))
          .map((superior) => ({ position, superior })),
  );
  return [...groupedBy(unknown, ({ superior }) => foldName(superior)).values()].map((same) => {
    const names = same.map(({ position }) => quoted(position.name));
    const superior = quoted(same[0]!.superior);
    return problem('SUPERIOR_NOT_DESCRIBED', 'low', {
      positions: same.map(({ position }) => position.name),
      says: {
        en: `${listedEn(names)} ${names.length > 1 ? 'report' : 'reports'} to ${superior}, which this manual does not describe.`,
        es: `${listedEs(names)} ${names.length > 1 ? 'dependen' : 'depende'} de ${superior}, que este manual no describe.`,
      },
      where: same.flatMap(({ position }) => superiorPlace(position)),
    });
  });
}

/**
 * Posts that a sheet lists as subordinates and that have neither a sheet nor a row in the inventory of posts. Where posts
 * below are left out of the list, what it says instead may be their names.
 */
export function findSubordinatesNotDescribed(manual: Manual): readonly Problem[] {
  if (manual.inventory.length === 0) return [];
  const counted = manual.inventory.flatMap(({ name, position }) => [name, position ?? name]);
  const known = new Set([...counted, ...describedIn(manual).map(({ name }) => name)]);
  const positions = withNameOfItsOwn(manual);
  return describedIn(manual).flatMap((position) => {
    const missing = position.subordinates.filter((name) => !known.has(name) && !mayBeDescribed(name, manual));
    if (missing.length === 0 || unlistedBelow(position, positions).length > 0) return [];
    const names = missing.map(quoted);
    return [
      problem('SUBORDINATE_NOT_DESCRIBED', 'medium', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} lists ${listedEn(names)} as subordinate; neither a sheet nor the inventory of posts has ${names.length > 1 ? 'them' : 'it'}.`,
          es: `${quoted(position.name)} enumera como inferior ${listedEs(names)}; no ${names.length > 1 ? 'están' : 'está'} ni en una cédula ni en el inventario de puestos.`,
        },
        where: missing.flatMap((name) => subordinatePlaces(position, [name])),
      }),
    ];
  });
}

// The post without a superior of its own manual under which most others stand: the Director, the Contralor.
function headIn(manual: Manual): Position | undefined {
  const byName = new Map(describedIn(manual).map((position) => [position.name, position]));
  const tops = groupedBy(describedIn(manual), (position) => topOf(position, byName));
  return [...tops].toSorted(([, left], [, right]) => right.length - left.length)[0]?.[0];
}

// Two that name each other as superior have none above them.
function topOf(position: Position, byName: ReadonlyMap<string, Position>): Position {
  const passed = new Set<Position>();
  let top = position;
  while (!passed.has(top)) {
    passed.add(top);
    top = byName.get(top.superior ?? '') ?? top;
  }
  return top;
}

function mayBeDescribed(name: string, manual: Manual): boolean {
  return describedIn(manual).some((position) => isListedAs(name, position.name));
}

function isDescribed(name: string, manual: Manual): boolean {
  return describedIn(manual).some((position) => position.name === name || means(name, position.name));
}
