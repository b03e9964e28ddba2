import type { PrintedManual, PrintedRelation, PrintedSheet } from '../layout.ts';
import type { ManualDraft, Position, PrintedName, Relation } from '../model.ts';
import { nameDirectoryOf, type NameDirectory } from './directory.ts';
import { positionFunction } from '../functions.ts';
import { hierarchyNames, type Post } from './posts.ts';
import { namePartsOf } from './ranks.ts';
import { targetsOf } from './relations.ts';

/** The parts of a manual in which posts and units stand under the one name that each goes by. */
export type ResolvedNames = Pick<ManualDraft, 'inventory' | 'units' | 'positions'>;

type Described = Omit<Position, 'name' | 'printedNames' | 'names' | 'headcount' | 'sourceFrom' | 'sourceTo'>;

/** What a post has that no sheet describes. */
const ONLY_NAMED: Described = {
  described: false,
  objective: null,
  unit: null,
  superior: null,
  furtherSuperiors: [],
  subordinates: [],
  numbering: 'printed',
  functions: [],
  internalRelations: [],
  externalRelations: [],
  knowledge: [],
  stated: { objective: null, unit: null, superior: null, subordinates: [], knowledge: [] },
};

/** The positions, units and inventory of a printed manual, each name resolved; what resolves to nothing stays as printed. */
export function resolveNames(printed: PrintedManual): ResolvedNames {
  const directory = nameDirectoryOf(printed);
  const names = namesByPost(printed, directory);
  // What a sheet's own hierarchy says of a name may leave none to a post that would only be named.
  const named = directory.posts.filter((post) => post.sheet !== null || names.get(post)!.length > 0);
  const byRow = new Map(directory.posts.map((post) => [post.row, post.name]));
  return {
    units: directory.units.map(({ name, aliases, sourceFrom, sourceTo }) => ({ name, aliases, sourceFrom, sourceTo })),
    positions: named.map((post) => position(post, names.get(post)!, directory)),
    inventory: printed.inventory.map((row) => ({ ...row, position: byRow.get(row) ?? null })),
  };
}

function position(post: Post, names: readonly PrintedName[], directory: NameDirectory): Position {
  const { sheet, row, name } = post;
  const { sourceFrom, sourceTo } = sheet ?? names[0]!;
  return {
    name,
    printedNames: [...new Set(names.map((printed) => printed.name))],
    names,
    headcount: row?.headcount ?? null,
    ...(sheet === null ? ONLY_NAMED : described(sheet, post, directory)),
    sourceFrom,
    sourceTo,
  };
}

function described(sheet: PrintedSheet, post: Post, directory: NameDirectory): Described {
  const { objective, unit, knowledge } = sheet;
  const hierarchy = hierarchyNames(sheet);
  const [superior, ...furtherSuperiors] = hierarchy.filter(({ place }) => place === 'superior');
  const subordinates = hierarchy.filter(({ place }) => place === 'subordinate');
  const resolved = (printed: PrintedName): string => directory.findInHierarchy(printed, post)?.name ?? printed.name;
  const relation = (row: PrintedRelation): Relation => ({ ...row, resolvesTo: targetsOf(row, post, directory) });
  return {
    described: true,
    objective: objective?.text ?? null,
    unit: unit === null ? null : (directory.findUnit(unit.text)?.name ?? unit.text),
    superior: superior === undefined ? null : resolved(superior),
    furtherSuperiors: furtherSuperiors.map(resolved),
    subordinates: [...new Set(subordinates.map(resolved))],
    numbering: sheet.numbering,
    functions: sheet.functions.map(positionFunction),
    internalRelations: sheet.internalRelations.map(relation),
    externalRelations: sheet.externalRelations.map(relation),
    knowledge: knowledge.map(({ text }) => text),
    stated: {
      objective,
      unit,
      superior: sheet.superior,
      subordinates: subordinates.map(({ name, sourceFrom, sourceTo }) => ({ text: name, sourceFrom, sourceTo })),
      knowledge,
    },
  };
}

// Every place that names a post, in the order of the source.
function namesByPost(
  printed: PrintedManual,
  { posts, findPost, findInHierarchy }: NameDirectory,
): ReadonlyMap<Post, readonly PrintedName[]> {
  const names = new Map<Post, PrintedName[]>(posts.map((post) => [post, [...post.printed]]));
  const add = (post: Post | null, name: PrintedName): void => {
    if (post !== null) names.get(post)!.push(name);
  };
  for (const name of [...contentsNames(printed), ...relationNames(printed)]) add(findPost(name.name), name);
  for (const post of posts.filter(({ sheet }) => sheet !== null))
    for (const name of hierarchyNames(post.sheet!)) add(findInHierarchy(name, post), name);
  for (const each of names.values()) each.sort((left, right) => left.sourceFrom - right.sourceFrom);
  return names;
}

function contentsNames({ contents }: PrintedManual): readonly PrintedName[] {
  return contents
    .filter(({ title }) => !namePartsOf(title).isUnit)
    .map(({ title, sourceFrom, sourceTo }) => ({ name: title, place: 'contents', sourceFrom, sourceTo }));
}

function relationNames({ sheets }: PrintedManual): readonly PrintedName[] {
  return sheets
    .flatMap(({ internalRelations }) => internalRelations)
    .filter(({ area }) => !namePartsOf(area).isUnit)
    .map(({ area, sourceFrom, sourceTo }) => ({ name: area, place: 'relation', sourceFrom, sourceTo }));
}
