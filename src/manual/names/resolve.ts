import { foldName } from '../../text.ts';
import type { NumberedPassage, PrintedManual, PrintedRelation } from '../layout.ts';
import { inferInvolvement } from '../involvement.ts';
import type { ManualDraft, Position, PositionFunction, PrintedName, Relation, Unit } from '../model.ts';
import { matchName } from './match.ts';
import { hierarchyNames, postsOf, type Post } from './posts.ts';
import { namePartsOf } from './ranks.ts';
import { targetsOf } from './relations.ts';
import { unitsOf } from './units.ts';

/** The parts of a manual in which posts and units stand under the one name that each goes by. */
export type ResolvedNames = Pick<ManualDraft, 'inventory' | 'units' | 'positions'>;

/** The closing clause of a list of functions, folded: "Las demás que se deriven de la naturaleza del puesto". */
const CLOSING_CLAUSE =
  /^(?:y )?(?:realizar |desempenar |efectuar |ejercer |cumplir (?:con )?)?(?:tod[ao]s )?(?:l[ao]s )?(?:demas|otras) /u;

/** The positions, units and inventory of a printed manual, each name resolved; what resolves to nothing stays as printed. */
export function resolveNames(printed: PrintedManual): ResolvedNames {
  const posts = postsOf(printed);
  const units = unitsOf(printed);
  const names = namesByPost(printed, posts);
  return {
    units,
    positions: posts.map((post) => position(post, names.get(post) ?? [], posts, units)),
    inventory: printed.inventory.map((row) => ({
      ...row,
      position: posts.find((post) => post.row === row)?.name ?? null,
    })),
  };
}

function position(post: Post, names: readonly PrintedName[], posts: readonly Post[], units: readonly Unit[]): Position {
  const { sheet } = post;
  const surroundings = { own: post, posts, units };
  const relation = (printed: PrintedRelation): Relation => ({
    ...printed,
    resolvesTo: targetsOf(printed, surroundings),
  });
  const listed = sheet === null ? [] : hierarchyNames(sheet).filter(({ place }) => place === 'subordinate');
  const unit = sheet?.unit ?? null;
  const superior = sheet === null ? undefined : hierarchyNames(sheet).find(({ place }) => place === 'superior');
  return {
    name: post.name,
    printedNames: [...new Set(names.map(({ name }) => name))],
    names,
    described: sheet !== null,
    objective: sheet?.objective?.text ?? null,
    unit: unit === null ? null : (matchName(unit.text, units.map(withNames))?.name ?? unit.text),
    superior: superior === undefined ? null : resolved(superior.name, posts),
    subordinates: [...new Set(listed.map(({ name }) => resolved(name, posts)))],
    headcount: post.row?.headcount ?? null,
    functions: (sheet?.functions ?? []).map(positionFunction),
    internalRelations: (sheet?.internalRelations ?? []).map(relation),
    externalRelations: (sheet?.externalRelations ?? []).map(relation),
    knowledge: (sheet?.knowledge ?? []).map(({ text }) => text),
    stated: {
      objective: sheet?.objective ?? null,
      unit,
      superior: sheet?.superior ?? null,
      subordinates: listed.map(({ name, sourceFrom, sourceTo }) => ({ text: name, sourceFrom, sourceTo })),
      knowledge: sheet?.knowledge ?? [],
    },
    sourceFrom: sheet?.sourceFrom ?? names[0]!.sourceFrom,
    sourceTo: sheet?.sourceTo ?? names[0]!.sourceTo,
  };
}

function positionFunction({ number, text, sourceFrom, sourceTo }: NumberedPassage): PositionFunction {
  const boilerplate = CLOSING_CLAUSE.test(foldName(text));
  return { number, text, boilerplate, inferred: inferInvolvement(text), sourceFrom, sourceTo };
}

function resolved(name: string, posts: readonly Post[]): string {
  return matchName(name, posts)?.name ?? name;
}

function withNames(unit: Unit): Unit & { readonly names: readonly string[] } {
  return { ...unit, names: [unit.name, ...unit.aliases] };
}

// Every place that names a post, in the order of the source.
function namesByPost(printed: PrintedManual, posts: readonly Post[]): ReadonlyMap<Post, readonly PrintedName[]> {
  const names = new Map<Post, PrintedName[]>(posts.map((post) => [post, [...post.printed]]));
  const elsewhere = [...contentsNames(printed), ...printed.sheets.flatMap(hierarchyNames), ...relationNames(printed)];
  for (const name of elsewhere) {
    const post = matchName(name.name, posts);
    if (post !== null) names.get(post)!.push(name);
  }
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
