import { groupedBy } from '../../grouped.ts';
import { foldName } from '../../text.ts';
import type { PrintedPost, PrintedSheet } from '../layout.ts';
import { indexNames, type Named, type NameIndex } from './match.ts';
import { namePartsOf, type NameParts } from './ranks.ts';
import { tellingNames } from './telling.ts';

type Candidate = Named & { readonly sheet: PrintedSheet };
type Pairs = ReadonlyMap<PrintedSheet, PrintedPost>;

/** The row of a post's superior stands at most so many rows above its own. */
const MOST_ROWS_BETWEEN = 40;

/**
 * The row of the inventory that belongs to each sheet, at most one. A row whose name several rows or sheets have belongs to
 * the sheet whose superior has the nearest row above it; others to the sheet of the same name, then to the one that comes
 * nearest.
 */
export function rowsOf(sheets: readonly PrintedSheet[], inventory: readonly PrintedPost[]): Pairs {
  const candidates = sheets.map((sheet) => ({ sheet, names: tellingNames(sheet.names) }));
  const inLine = pairInLine(sheets, inventory);
  const exact = pairLeft(inLine, candidates, inventory, (index, name) => {
    const found = index.match(name);
    return found !== null && found.names.some((other) => foldName(other) === foldName(name)) ? found : null;
  });
  return pairLeft(exact, candidates, inventory, (index, name) => index.match(name));
}

// The pairs with those added that `find` gives for the rows and sheets that are in none.
function pairLeft(
  pairs: Pairs,
  candidates: readonly Candidate[],
  rows: readonly PrintedPost[],
  find: (index: NameIndex<Candidate>, name: string) => Candidate | null,
): Pairs {
  const taken = new Set(pairs.values());
  const index = indexNames(candidates.filter(({ sheet }) => !pairs.has(sheet)));
  const paired = new Map(pairs);
  for (const row of rows.filter((each) => !taken.has(each))) {
    const found = find(index, row.name);
    if (found !== null && !paired.has(found.sheet)) paired.set(found.sheet, row);
  }
  return paired;
}

// "Auditor" below "Dirección de Auditoría Financiera" and "Auditor" below "Dirección de Obra" are two posts. A rank alone
// is only looked for below the nearest post that has any.
function pairInLine(sheets: readonly PrintedSheet[], inventory: readonly PrintedPost[]): Pairs {
  const rows = countKeys(inventory.map(({ name }) => keyOf(name)));
  const named = countKeys(sheets.flatMap((sheet) => [...new Set(ownNames(sheet).map(keyOf))]));
  const isShared = ({ name }: PrintedPost): boolean => rows.get(keyOf(name))! > 1 || (named.get(keyOf(name)) ?? 0) > 1;
  const bySuperior = sheetsBySuperior(sheets, inventory);
  const paired = new Map<PrintedSheet, PrintedPost>();
  inventory.forEach((row, at) => {
    const above = isShared(row) ? inventory.slice(Math.max(0, at - MOST_ROWS_BETWEEN), at).reverse() : [];
    const below = above.map(({ name }) => bySuperior.get(keyOf(name)) ?? []).filter(({ length }) => length > 0);
    const near = namePartsOf(row.name).words.size === 0 ? below.slice(0, 1) : below;
    const fits = (each: PrintedSheet): boolean =>
      !paired.has(each) && ownNames(each).some((own) => isShortFor(namePartsOf(row.name), namePartsOf(own)));
    const sheet = near.flatMap((each) => each.find(fits) ?? [])[0];
    if (sheet !== undefined) paired.set(sheet, row);
  });
  return paired;
}

function ownNames({ names }: PrintedSheet): readonly string[] {
  return [...new Set(names.map(({ name }) => name))];
}

function countKeys(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// A superior goes by the row that its name means: "Jefe de Monitoreo" by "Jefe de Monitoreo Atmosférico".
function sheetsBySuperior(
  sheets: readonly PrintedSheet[],
  inventory: readonly PrintedPost[],
): ReadonlyMap<string, readonly PrintedSheet[]> {
  const rows = indexNames(inventory.map(({ name }) => ({ names: [name] })));
  return groupedBy(sheets, ({ superior }) => {
    const printed = superior?.text ?? '';
    return keyOf(rows.match(printed)?.names[0] ?? printed);
  });
}

/** Whether one name says of another only its rank or some of its words: "Auditor" for "Auditor de Obra Pública". */
export function isShortFor(short: NameParts, name: NameParts): boolean {
  return short.rank === name.rank && [...short.words].every((word) => name.words.has(word));
}

// "Sub Director de Contabilidad" and "Subdirector de Contabilidad" have one key.
function keyOf(name: string): string {
  const { rank, words } = namePartsOf(name);
  return [rank ?? '', ...words].join(' ');
}
