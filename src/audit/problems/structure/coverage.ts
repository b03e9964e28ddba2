import type { Manual, Position, PrintedName, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { meansPost, rankOf, unitWordOf } from '../ranks.ts';
import { foldName } from '../../../text.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import type { Place } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** A described position without a row in the inventory, or a row without a sheet: "Secretaría". */
export function findPositionsOutsideInventory(manual: Manual): readonly Problem[] {
  if (manual.inventory.length === 0) return [];
  const uncounted = describedIn(manual).filter(
    (position) =>
      namesIn(position, 'inventory').length === 0 &&
      !manual.inventory.some((row) => meansPost(row.name, position.name)),
  );
  const described = new Set(describedIn(manual).map((position) => position.name));
  const rows = manual.inventory.filter(
    (row) =>
      (row.position === null || !described.has(row.position)) &&
      ![...described].some((name) => meansPost(row.name, name)),
  );
  const twins = uncounted.flatMap((position) => twinOf(position, { uncounted, rows }));
  const own = uncounted.filter((position) => !twins.some((twin) => twin.position === position));
  const others = rows.filter((row) => !twins.some((twin) => twin.row === row));
  return [
    ...(own.length > 0 ? [uncountedProblem(own, manual)] : []),
    ...(others.length > 0 ? [undescribedProblem(others)] : []),
    ...twins.map(twinProblem),
  ];
}

/** Described positions that the contents leave out, where they list the others: both of Mejora Continua. */
export function findPositionsOutsideContents(manual: Manual): readonly Problem[] {
  const described = describedIn(manual);
  const missing = described.filter((position) => namesIn(position, 'contents').length === 0);
  const listed = described.filter((position) => !missing.includes(position));
  if (listed.length * 2 < described.length || missing.length === 0) return [];
  const names = missing.map((position) => quoted(position.name));
  return [
    problem('POSITION_NOT_IN_CONTENTS', 'medium', {
      positions: missing.map((position) => position.name),
      says: {
        en: `The contents list ${listed.length} of the ${described.length} positions described and leave out ${listedEn(names)}.`,
        es: `El contenido enumera ${listed.length} de los ${described.length} puestos descritos y omite ${listedEs(names)}.`,
      },
      where: [...missing.map(headingOf), contentsPlace(listed)],
    }),
  ];
}

/** Different numbers of positions in sheets, inventory and contents: 15, 14 and 13. */
export function findCountMismatch(manual: Manual): readonly Problem[] {
  const described = describedIn(manual);
  const listed = described.filter((position) => namesIn(position, 'contents').length > 0);
  // Contents that name few of the positions list something else: the units, the sections of each sheet.
  const isListed = listed.length * 2 > described.length;
  // One post may have several rows, one in each area.
  const counted = new Set(manual.inventory.map(({ position, sourceFrom }) => position ?? sourceFrom)).size;
  const counts = [described.length, counted, ...(isListed ? [listed.length] : [])];
  if (manual.inventory.length === 0 || new Set(counts).size < 2) return [];
  const posts = manual.inventory.reduce((sum, row) => sum + (row.headcount ?? 0), 0);
  const rows = manual.inventory.length;
  const first = described[0]!;
  const last = described.at(-1)!;
  return [
    problem('COUNT_MISMATCH', 'medium', {
      positions: [],
      says: {
        en: `${described.length} positions are described, the inventory has ${rows} rows (${posts} posts, a total that is not printed)${isListed ? ` and the contents list ${listed.length}` : ''}.`,
        es: `Se describen ${described.length} puestos, el inventario tiene ${rows} renglones (${posts} plazas, total que no se imprime)${isListed ? ` y el contenido enumera ${listed.length}` : ''}.`,
      },
      where: [...(isListed ? [contentsPlace(listed)] : []), inventoryPlace(manual), headingOf(first), headingOf(last)],
    }),
  ];
}

/** The names of a position that stand in one kind of place. */
export function namesIn(position: Position, place: PrintedName['place']): readonly PrintedName[] {
  return position.names.filter((name) => name.place === place);
}

/** Where a position's own section begins. */
export function headingOf(position: Position): Place {
  const heading = namesIn(position, 'heading')[0] ?? position.names[0];
  if (heading !== undefined) return placeOf(heading.name, heading);
  return placeOf(position.name, { sourceFrom: position.sourceFrom, sourceTo: position.sourceFrom });
}

// The whole table, quoted by its first row.
function inventoryPlace(manual: Manual): Place {
  const first = manual.inventory[0]!;
  const last = manual.inventory.at(-1)!;
  return { from: first.sourceFrom, to: last.sourceTo, quote: first.name };
}

// All entries for positions, quoted by the first one.
function contentsPlace(listed: readonly Position[]): Place {
  const entries = listed.flatMap((position) => namesIn(position, 'contents'));
  const lines = entries.map((entry) => entry.sourceFrom);
  const first = entries.find((entry) => entry.sourceFrom === Math.min(...lines))!;
  return { from: first.sourceFrom, to: Math.max(...entries.map((entry) => entry.sourceTo)), quote: first.name };
}

type Row = Manual['inventory'][number];
type Twin = { readonly position: Position; readonly row: Row };

// "Jefe de Acervos" has no row and "Jefatura de Archivo" no sheet: the only ones of their rank, and so maybe one post.
function twinOf(
  position: Position,
  { uncounted, rows }: { uncounted: readonly Position[]; rows: readonly Row[] },
): readonly Twin[] {
  const rank = rankKey(position.name);
  const alike = rows.filter(({ name }) => rankKey(name) === rank);
  const isOnly = uncounted.filter(({ name }) => rankKey(name) === rank).length === 1;
  return rank !== '' && isOnly && alike.length === 1 ? [{ position, row: alike[0]! }] : [];
}

// What a post of the rank heads, whichever of both is printed: "Jefe", "Jefatura".
function rankKey(name: string): string {
  const rank = rankOf(name);
  return foldName(rank === undefined ? (unitWordOf(name)?.singular ?? '') : (rank.unit ?? rank.singular[0]!));
}

function twinProblem({ position, row }: Twin): Problem {
  const [sheet, counted] = [quoted(position.name), quoted(row.name)];
  return problem('POSITION_NOT_IN_INVENTORY', 'high', {
    positions: [position.name],
    says: {
      en: `The manual describes ${sheet}, which no row of the inventory of posts counts, and counts ${counted}, which no sheet describes: one post under two names, or two that each lack the other.`,
      es: `El manual describe ${sheet}, que ningún renglón del inventario de puestos cuenta, y cuenta ${counted}, que ninguna cédula describe: un puesto con dos nombres, o dos que carecen uno de renglón y otro de cédula.`,
    },
    where: [headingOf(position), placeOf(row.name, row)],
  });
}

function uncountedProblem(uncounted: readonly Position[], manual: Manual): Problem {
  const names = uncounted.map(({ name }) => quoted(name));
  return problem('POSITION_NOT_IN_INVENTORY', 'high', {
    positions: uncounted.map(({ name }) => name),
    says: {
      en: `The manual describes ${listedEn(names)}; none of the ${manual.inventory.length} rows of the inventory of posts counts ${names.length > 1 ? 'them, so how many posts each has' : 'it, so how many posts it has'} is not said.`,
      es: `El manual describe ${listedEs(names)}; ninguno de los ${manual.inventory.length} renglones del inventario de puestos ${names.length > 1 ? 'los cuenta: no se dice cuántas plazas tiene cada uno' : 'lo cuenta: no se dice cuántas plazas tiene'}.`,
    },
    where: [...uncounted.map(headingOf), inventoryPlace(manual)],
  });
}

function undescribedProblem(rows: Manual['inventory']): Problem {
  const names = rows.map(({ name }) => quoted(name));
  return problem('POSITION_NOT_IN_INVENTORY', 'high', {
    positions: rows.map(({ name }) => name),
    says: {
      en: `The inventory of posts counts what no sheet describes: ${listedEn(names)}.`,
      es: `El inventario de puestos cuenta lo que ninguna cédula describe: ${listedEs(names)}.`,
    },
    where: rows.map((row) => placeOf(row.name, row)),
  });
}
