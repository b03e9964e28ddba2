import { foldName } from '../../text.ts';
import type { PrintedManual, PrintedPost, PrintedSheet } from '../layout.ts';
import type { PrintedName } from '../model.ts';
import { indexNames, type Named } from './match.ts';
import { namePartsOf } from './ranks.ts';
import { rowsOf } from './rows.ts';
import { isNobody, splitNames } from './split.ts';
import { tellingNames } from './telling.ts';

/** One post with everything that names it; `sheet` is null where the manual only names it, `row` where no inventory does. */
export type Post = Named & {
  readonly name: string;
  readonly printed: readonly PrintedName[];
  readonly sheet: PrintedSheet | null;
  readonly row: PrintedPost | null;
};

/**
 * The posts of a manual in its order, then those that are only named: in the inventory, as a superior or as a
 * subordinate.
 */
export function postsOf(printed: PrintedManual): readonly Post[] {
  const rows = rowsOf(printed.sheets, printed.inventory);
  const described = printed.sheets.map((sheet) => describedPost(sheet, rows.get(sheet) ?? null));
  const placed = new Set(rows.values());
  const onlyCounted = printed.inventory.filter((row) => !placed.has(row)).map(countedPost);
  return withNamedOnly([...described, ...onlyCounted], printed.sheets);
}

function describedPost(sheet: PrintedSheet, row: PrintedPost | null): Post {
  const printed = row === null ? sheet.names : [...sheet.names, inventoryName(row)];
  const name = sheet.goesBy ?? namedAfter(printed.map((each) => each.name));
  return { name, names: [name, ...tellingNames(printed)], printed, sheet, row };
}

// The shortest name that still says which post it is, of those as short the one that is printed most: "Analista de
// Planeación Estatal" rather than "Analista de Coordinación de Planeación Estatal", "Fomento a" rather than "Fomento en".
function namedAfter(printed: readonly string[]): string {
  const lower = printed.filter((name) => !isCapitals(name));
  const telling = lower.filter((name) => namePartsOf(name).words.size > 0);
  const candidates = [telling, lower, printed].find((names) => names.length > 0)!;
  const times = (name: string): number => printed.filter((other) => foldName(other) === foldName(name)).length;
  return [...candidates].sort((a, b) => lengthOf(a) - lengthOf(b) || times(b) - times(a))[0]!;
}

function lengthOf(name: string): number {
  return foldName(name)
    .split(' ')
    .filter((word) => !isLinkWord(word)).length;
}

function isLinkWord(word: string): boolean {
  return word.length <= LONGEST_LINK_WORD;
}

// "a", "en", "de", "del", "y", "la".
const LONGEST_LINK_WORD = 3;

function countedPost(row: PrintedPost): Post {
  return { name: row.name, names: [row.name], printed: [inventoryName(row)], sheet: null, row };
}

function inventoryName({ name, sourceFrom, sourceTo }: PrintedPost): PrintedName {
  return { name, place: 'inventory', sourceFrom, sourceTo };
}

function withNamedOnly(posts: readonly Post[], sheets: readonly PrintedSheet[]): readonly Post[] {
  const index = indexNames(posts);
  const named = sheets.flatMap(hierarchyNames).flatMap(({ name }) => {
    const { isUnit, words } = namePartsOf(name);
    if (isUnit || words.size === 0 || index.match(name) !== null) return [];
    const post: Post = { name, names: [name], printed: [], sheet: null, row: null };
    index.add(post);
    return [post];
  });
  return [...posts, ...named];
}

/** Every post that a sheet names as superior or subordinate, each with its lines. */
export function hierarchyNames(sheet: PrintedSheet): readonly PrintedName[] {
  const { superior, furtherSuperiors, subordinates } = sheet;
  const superiors = superior === null ? [] : [superior, ...furtherSuperiors];
  const above = superiors.filter(({ text }) => !isNobody(text));
  return [
    ...above.map(({ text, ...lines }): PrintedName => ({ name: text, place: 'superior', ...lines })),
    ...subordinates.flatMap(({ text, ...lines }) =>
      splitNames(text).map((name): PrintedName => ({ name, place: 'subordinate', ...lines })),
    ),
  ];
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
