import { termsOf } from '../../../language/analysis.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Position, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn, textsOf } from '../passages.ts';
import { rankOf, unitHeadedBy, unitWordOf } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import type { Place } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

type NamedUnit = {
  readonly unit: string;
  readonly name: string;
  readonly place: Place;
  readonly position: string | null;
};

/** One unit under several names: "Dirección General de Planeación ..." for the "Dirección de Planeación ...". */
export function findUnitNameMismatches(manual: Manual): readonly Problem[] {
  const named = [...statedUnits(manual), ...shortenedUnits(manual)];
  return [...groupedBy(named, ({ unit }) => foldName(unit))].flatMap(([key, places]) => {
    const names = groupedBy(places, ({ name }) => foldName(name));
    if (names.size < 2) return [];
    const others = [...names].filter(([name]) => name !== key).map(([, uses]) => uses[0]!.name);
    const own = names.get(key)?.[0]?.name ?? places[0]!.unit;
    const odd = places.filter(({ name }) => foldName(name) !== key);
    const first = places.find(({ name }) => foldName(name) === key);
    return [
      problem('UNIT_NAME_MISMATCH', 'medium', {
        positions: odd.flatMap(({ position }) => (position === null ? [] : [position])),
        says: {
          en: `The unit ${quoted(own)} also goes by ${listedEn(others.map(quoted))}.`,
          es: `La unidad ${quoted(own)} se nombra también ${listedEs(others.map(quoted))}.`,
        },
        where: [...odd.map(({ place }) => place), ...(first === undefined ? [] : [first.place])],
      }),
    ];
  });
}

/** A unit among the superiors or subordinates, where posts belong: "Coordinación de Mejora Continua". */
export function findUnitsInsteadOfPositions(manual: Manual): readonly Problem[] {
  const printed = manual.positions.flatMap((position) =>
    isUnit(position.name) || position.names.some(({ name, place }) => place === 'heading' && isUnit(name))
      ? []
      : position.names.filter(({ name, place }) => (place === 'subordinate' || place === 'superior') && isUnit(name)),
  );
  if (printed.length === 0) return [];
  const holders = describedIn(manual).filter(({ stated }) =>
    [...stated.subordinates, ...(stated.superior === null ? [] : [stated.superior])].some((passage) =>
      printed.some((name) => passage.sourceFrom <= name.sourceFrom && name.sourceTo <= passage.sourceTo),
    ),
  );
  const names = printed.map(({ name }) => quoted(name));
  return [
    problem('UNIT_INSTEAD_OF_POSITION', 'medium', {
      positions: holders.map((position) => position.name),
      says: {
        en: `Units are named where the sheet of ${listedEn(holders.map(({ name }) => quoted(name)))} lists posts: ${listedEn(names)}.`,
        es: `Se nombran unidades donde la cédula de ${listedEs(holders.map(({ name }) => quoted(name)))} enumera puestos: ${listedEs(names)}.`,
      },
      where: printed.map((name) => placeOf(name.name, name)),
    }),
  ];
}

/** Posts described under the name of a unit or an office: "Secretaría", "Dirección Jurídica". */
export function findPositionsNamedAsUnits(manual: Manual): readonly Problem[] {
  const named = describedIn(manual).filter(({ name }) => isPrintedUnit(name));
  if (named.length === 0) return [];
  const names = named.map(({ name }) => quoted(name));
  return [
    problem('UNIT_INSTEAD_OF_POSITION', 'medium', {
      positions: named.map(({ name }) => name),
      says: {
        en: `Posts are described under the name of a unit and not of the post that heads it: ${listedEn(names)}.`,
        es: `Se describen puestos con el nombre de una unidad y no el del puesto que la encabeza: ${listedEs(names)}.`,
      },
      where: named.map(headingOf),
    }),
  ];
}

/** Heads of a unit that is never named, where the units of the heads of the same rank are: Región Laguna. */
export function findUnitsNeverNamed(manual: Manual): readonly Problem[] {
  const texts = textsOf(manual).map((text) => foldName(text.text));
  const heads = describedIn(manual).flatMap((position) => {
    const unit = unitHeadedBy(position.name);
    return unit === undefined ? [] : [{ position, unit, named: texts.some((text) => text.includes(unit)) }];
  });
  return [...groupedBy(heads, ({ position }) => rankOf(position.name)!)].flatMap(([rank, family]) => {
    const unnamed = family.filter(({ named }) => !named);
    const named = family.filter((head) => head.named);
    if (unnamed.length === 0 || named.length <= unnamed.length) return [];
    const names = unnamed.map(({ position }) => quoted(position.name));
    const units = named.map(({ unit, position }) => quoted(printedUnit(unit, position, manual)));
    return [
      problem('UNIT_NOT_NAMED', 'medium', {
        positions: unnamed.map(({ position }) => position.name),
        says: {
          en: `The ${rank.unit} of ${listedEn(names)} is never named, while those of the others of the rank are: ${listedEn(units)}.`,
          es: `Nunca se nombra la ${rank.unit} de ${listedEs(names)}, mientras que sí las de los demás del mismo rango: ${listedEs(units)}.`,
        },
        where: unnamed.map(({ position }) => headingOf(position)),
      }),
    ];
  });
}

function printedUnit(folded: string, { name }: Position, manual: Manual): string {
  const known = manual.units.find((unit) => foldName(unit.name) === folded)?.name;
  const { singular, unit } = rankOf(name)!;
  const head = singular.find((word) => foldName(name).startsWith(foldName(word)))!;
  return known ?? `${unit}${name.slice(head.length)}`;
}

function isUnit(name: string): boolean {
  return rankOf(name) === undefined && unitWordOf(name) !== undefined;
}

// With its accent: "Secretaría" is an office, "Secretaria" a post.
function isPrintedUnit(name: string): boolean {
  const word = unitWordOf(name)?.singular.toLowerCase();
  return word !== undefined && `${name.toLowerCase()} `.startsWith(`${word} `);
}

// The unit of each sheet, and the areas of relations that resolve to a unit.
function statedUnits(manual: Manual): readonly NamedUnit[] {
  return describedIn(manual).flatMap((position) => [...ownUnit(position), ...relatedUnits(position)]);
}

function ownUnit({ name, unit, stated }: Position): readonly NamedUnit[] {
  if (unit === null || stated.unit === null) return [];
  return [{ unit, name: stated.unit.text, place: placeOf(stated.unit.text, stated.unit), position: name }];
}

function relatedUnits({ name, internalRelations }: Position): readonly NamedUnit[] {
  return internalRelations.flatMap((row) => {
    const units = row.resolvesTo.filter(({ kind }) => kind === 'unit');
    if (units.length !== 1 || row.resolvesTo.length > 1 || !foldName(row.area).includes(' ')) return [];
    return [{ unit: units[0]!.name, name: row.area, place: placeOf(row.area, row), position: name }];
  });
}

// "actividades de la Dirección de Planeación que visiten el Estado": the first words of a longer name.
function shortenedUnits(manual: Manual): readonly NamedUnit[] {
  return manual.units.flatMap((unit) => {
    const words = unit.name.split(/[\s,]+/u);
    const kind = unitWordOf(unit.name)?.singular.split(' ').length ?? 0;
    const first = words.findIndex((word, index) => index >= kind && termsOf(word).length > 0);
    const short = words.slice(0, first + 1);
    if (kind === 0 || first < 0 || termsOf(words.slice(first + 1).join(' ')).length < 2) return [];
    const pattern = new RegExp(`${short.join('\\s+')}(?![\\p{L}]|,? +${words[first + 1]}\\b)`, 'u');
    return textsOf(manual).flatMap((text) => {
      const found = text.section === 'function' || text.section === 'reason' ? pattern.exec(text.text) : null;
      const alike = manual.units.filter((other) => foldName(other.name).startsWith(foldName(short.join(' '))));
      if (found === null || alike.length > 1) return [];
      return [{ unit: unit.name, name: found[0], place: placeOf(found[0], text), position: text.position }];
    });
  });
}
