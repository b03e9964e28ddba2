import { foldName } from '../../../text.ts';
import { groupedBy } from '../../../grouped.ts';
import type { Manual, Position, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { isMisprintOf, meansPost, subjectOf } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import type { Place } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** A names B as superior, B's list of subordinates leaves A out: the coordinator of Región Laguna. */
export function findUnlistedSubordinates(manual: Manual): readonly Problem[] {
  const positions = withNameOfItsOwn(manual);
  return positions.flatMap((superior) => {
    const missing = unlistedBelow(superior, positions);
    if (missing.length === 0) return [];
    const names = missing.map(({ name }) => quoted(name));
    const listed = superior.stated.subordinates.map(({ text }) => quoted(text));
    const list =
      listed.length === 0
        ? { en: 'is empty', es: 'está vacía' }
        : { en: `says ${listedEn(listed)}`, es: `dice ${listedEs(listed)}` };
    return [
      problem('HIERARCHY_NOT_LISTED', 'high', {
        positions: [superior.name, ...missing.map(({ name }) => name)],
        says: {
          en: `${listedEn(names)} ${missing.length > 1 ? 'name' : 'names'} ${quoted(superior.name)} as superior, whose list of subordinates ${list.en}.`,
          es: `${listedEs(names)} ${missing.length > 1 ? 'señalan' : 'señala'} como superior a ${quoted(superior.name)}, cuya lista de inferiores ${list.es}.`,
        },
        where: [...missing.flatMap(superiorPlace), ...subordinatePlaces(superior, [])],
      }),
    ];
  });
}

/** One position under two superiors: listed by two, or by another than the one that its own sheet names. */
export function findTwoSuperiors(manual: Manual): readonly Problem[] {
  return withNameOfItsOwn(manual).flatMap((position) => {
    const claimants = describedIn(manual).filter(({ subordinates }) => subordinates.includes(position.name));
    const own = [position.superior ?? '', ...position.furtherSuperiors];
    const others = claimants.filter(({ name }) => !own.some((superior) => superior === name || means(superior, name)));
    const named = position.stated.superior?.text ?? position.superior ?? '';
    // Who names nobody contradicts nobody.
    if (others.length === 0 || (named === '' && claimants.length < 2)) return [];
    // The inventory counts an Auxiliar Administrativo here and one there, and one sheet is that of both.
    if (manual.inventory.filter((row) => row.position === position.name).length >= claimants.length) return [];
    const lists = claimants.map(({ name }) => quoted(name));
    const superior = named === '' ? { en: 'nobody', es: 'nadie' } : { en: quoted(named), es: quoted(named) };
    return [
      problem('HIERARCHY_CONFLICT', 'high', {
        positions: [position.name, ...claimants.map(({ name }) => name)],
        says: {
          en: `${quoted(position.name)} is listed as subordinate by ${listedEn(lists)}; its own sheet names ${superior.en} as superior.`,
          es: `${quoted(position.name)} aparece como inferior de ${listedEs(lists)}; su propia cédula señala como superior a ${superior.es}.`,
        },
        where: [
          ...claimants.flatMap((claimant) => subordinatePlaces(claimant, position.printedNames)),
          ...superiorPlace(position),
        ],
      }),
    ];
  });
}

/** Those of the posts that name another as superior and that its list of subordinates leaves out. */
export function unlistedBelow(superior: Position, positions: readonly Position[]): readonly Position[] {
  const printed = [...superior.subordinates, ...superior.stated.subordinates.map(({ text }) => text)];
  return positions.filter(
    (position) => position.superior === superior.name && !printed.some((name) => isListedAs(name, position.name)),
  );
}

/** Whether a name in a list of subordinates may be that of a post: by name, with others, or by what it is of. */
export function isListedAs(name: string, post: string): boolean {
  return name === post || means(name, post) || namesAll(name, post) || foldName(name) === subjectOf(post);
}

/** Whether a name in a sheet means a post, misprinted or not. */
export function means(printed: string, post: string): boolean {
  return meansPost(printed, post) || isMisprintOf(printed, post);
}

/** The described posts whose name no other has: where several have one, nobody can tell which of them a list means. */
export function withNameOfItsOwn(manual: Manual): readonly Position[] {
  const byName = groupedBy(describedIn(manual), ({ name }) => name);
  return describedIn(manual).filter(({ name }) => byName.get(name)!.length === 1);
}

// "Auxiliar e inspectores" lists every Inspector.
function namesAll(printed: string, post: string): boolean {
  const [first = ''] = foldName(post).split(' ');
  return foldName(printed)
    .split(' ')
    .some((word) => word === `${first}s` || word === `${first}es`);
}

/** Where a sheet names the superior. */
export function superiorPlace({ stated }: Position): readonly Place[] {
  return stated.superior === null ? [] : [placeOf(stated.superior.text, stated.superior)];
}

/** Where a sheet shows its place in the hierarchy: the row of its own name, else that of its superior. */
export function hierarchyPlace(position: Position): Place {
  const own = position.names.find(({ place }) => place === 'hierarchy');
  const { superior } = position.stated;
  if (own === undefined) return superior === null ? headingOf(position) : placeOf(superior.text, superior);
  return placeOf(own.name, own);
}

/** Where a sheet lists subordinates: the rows that print one of the spellings if any does, else all of them. */
export function subordinatePlaces(superior: Position, wanted: readonly string[]): readonly Place[] {
  const rows = superior.stated.subordinates;
  const spellings = wanted.map(foldName);
  const hits = rows.filter((row) => spellings.some((spelling) => foldName(row.text).includes(spelling)));
  const shown = (hits.length > 0 ? hits : rows).map((row) => placeOf(row.text, row));
  return shown.length > 0 ? shown : [headingOf(superior)];
}
