import { foldName } from '../../text.ts';
import type { PrintedManual, PrintedPost, PrintedSheet } from '../layout.ts';
import type { PrintedName } from '../model.ts';
import { matchName, type Named } from './match.ts';
import { namePartsOf } from './ranks.ts';
import { isNobody, splitNames } from './split.ts';

/** One post with everything that names it; `sheet` is null where the manual only names it, `row` where no inventory does. */
export type Post = Named & {
  readonly name: string;
  readonly printed: readonly PrintedName[];
  readonly sheet: PrintedSheet | null;
  readonly row: PrintedPost | null;
};

/**
 * The posts of a manual in its order, then those that are only named: in the inventory, as a superior or as a
 * subordinate. Each goes by the name of its row in the inventory, else by its heading.
 */
export function postsOf(printed: PrintedManual): readonly Post[] {
  const rows = rowsOf(printed.sheets, printed.inventory);
  const described = printed.sheets.map((sheet, index) => describedPost(sheet, rows.get(index) ?? null));
  const placed = new Set(rows.values());
  const onlyCounted = printed.inventory.filter((row) => !placed.has(row)).map(countedPost);
  return withNamedOnly([...described, ...onlyCounted], printed.sheets);
}

function describedPost(sheet: PrintedSheet, row: PrintedPost | null): Post {
  const printed = row === null ? sheet.names : [...sheet.names, inventoryName(row)];
  const candidates = [...(row === null ? [] : [row.name]), ...sheet.names.map(({ name }) => name)];
  const name = candidates.find((each) => !isCapitals(each)) ?? candidates[0]!;
  return { name, names: [name, ...tellingNames(printed)], printed, sheet, row };
}

function countedPost(row: PrintedPost): Post {
  return { name: row.name, names: [row.name], printed: [inventoryName(row)], sheet: null, row };
}

function inventoryName({ name, sourceFrom, sourceTo }: PrintedPost): PrintedName {
  return { name, place: 'inventory', sourceFrom, sourceTo };
}

// "Analista" alone, in a sheet's own hierarchy, names any analyst: it is printed, but nothing is found by it.
function tellingNames(printed: readonly PrintedName[]): readonly string[] {
  const whole = printed.map(({ name }) => name).filter((name) => namePartsOf(name).words.size > 0);
  return whole.length > 0 ? whole : printed.map(({ name }) => name);
}

// Each row belongs to one sheet: first those with the same name, then those that come nearest to a sheet without a row.
function rowsOf(sheets: readonly PrintedSheet[], inventory: readonly PrintedPost[]): ReadonlyMap<number, PrintedPost> {
  const rows = new Map<number, PrintedPost>();
  const candidates = sheets.map((sheet, index) => ({ index, names: tellingNames(sheet.names) }));
  for (const row of inventory) {
    const same = candidates.find(
      ({ index, names }) => !rows.has(index) && names.some((name) => isSame(name, row.name)),
    );
    if (same !== undefined) rows.set(same.index, row);
  }
  for (const row of inventory.filter((each) => ![...rows.values()].includes(each))) {
    const near = matchName(
      row.name,
      candidates.filter(({ index }) => !rows.has(index)),
    );
    if (near !== null) rows.set(near.index, row);
  }
  return rows;
}

function withNamedOnly(posts: readonly Post[], sheets: readonly PrintedSheet[]): readonly Post[] {
  const found = [...posts];
  for (const name of sheets.flatMap(hierarchyNames)) {
    const known = matchName(name.name, found);
    if (known !== null || namePartsOf(name.name).isUnit || namePartsOf(name.name).words.size === 0) continue;
    found.push({ name: name.name, names: [name.name], printed: [], sheet: null, row: null });
  }
  return found;
}

/** Every post that a sheet names as superior or subordinate, each with its lines. */
export function hierarchyNames(sheet: PrintedSheet): readonly PrintedName[] {
  const { superior, subordinates } = sheet;
  const above = superior === null || isNobody(superior.text) ? [] : [{ ...superior, place: 'superior' as const }];
  const below = subordinates.map((passage) => ({ ...passage, place: 'subordinate' as const }));
  return [
    ...above.map(({ text, ...rest }) => ({ name: text, ...rest })),
    ...below.flatMap(({ text, ...rest }) => splitNames(text).map((name) => ({ name, ...rest }))),
  ];
}

function isSame(left: string, right: string): boolean {
  return foldName(left) === foldName(right);
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
