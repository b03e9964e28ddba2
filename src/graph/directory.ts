import type {
  Definition,
  Entity,
  Lines,
  Manual,
  Position,
  PositionFunction,
  Problem,
  Relation,
  Unit,
} from '../manual/model.ts';
import { foldName, identify, slug, type Identified } from '../text.ts';

export type { Identified } from '../text.ts';

/** A function of a position, with the id of its position. */
export type OwnedFunction = Identified<PositionFunction> & { readonly owner: string };

/** What a unit itself performs: a strategic function or a strategic objective. */
export type UnitFunction = Identified<{ readonly number: number; readonly text: string } & Lines> & {
  readonly owner: string;
  readonly origin: 'strategic' | 'objective';
};

/** An entity of the manual, or what a relation names and nothing else explains (then it has no kind). */
export type NamedEntity = Omit<Entity, 'kind'>;

/** A required item of knowledge under the first of its spellings. */
export type KnowledgeItem = { readonly name: string; readonly folded: string };

/** Every part of a manual that becomes a node, each with its id, in the order of the manual. */
export type Directory = {
  readonly manual: Manual;
  readonly units: readonly Identified<Unit>[];
  readonly mainUnit: Identified<Unit> | null;
  readonly positions: readonly Identified<Position>[];
  readonly functions: readonly OwnedFunction[];
  readonly unitFunctions: readonly UnitFunction[];
  readonly principles: readonly Identified<Definition & { readonly kind: 'value' | 'principle' }>[];
  readonly entities: readonly Identified<NamedEntity>[];
  readonly knowledge: readonly Identified<KnowledgeItem>[];
  readonly problems: readonly Identified<Problem>[];
};

/** The directory of a manual: the same text gives the same ids, and every id starts with the manual's own. */
export function directoryOf(manual: Manual, problems: readonly Problem[]): Directory {
  const units = identify(manual.units, (unit) => `${manual.id}/unit/${slug(unit.name)}`);
  const mainUnit = mainUnitOf(manual, units);
  const positions = identify(manual.positions, (position) => `${manual.id}/position/${slug(position.name)}`);
  return {
    manual,
    units,
    mainUnit,
    positions,
    functions: positions.flatMap(functionsOf),
    unitFunctions: mainUnit === null ? [] : unitFunctionsOf(manual, mainUnit.id),
    principles: identify(principlesOf(manual), ({ kind, name }) => `${manual.id}/${kind}/${slug(name)}`),
    entities: identify(entitiesOf(manual), (entity) => `${manual.id}/entity/${slug(entity.name)}`),
    knowledge: identify(knowledgeOf(manual), (item) => `${manual.id}/knowledge/${slug(item.name)}`),
    problems: identify(problems, (problem) => `${manual.id}/problem/${slug(problem.code)}`),
  };
}

/** The id of the first that goes by the name, its main names before its other spellings; null where none does. */
export function idOf<T extends { readonly name: string }>(
  items: readonly Identified<T>[],
  name: string,
  spellings: (item: T) => readonly (string | null)[],
): string | null {
  const folded = foldName(name);
  const named = items.find(({ item }) => foldName(item.name) === folded);
  const spelt =
    named ?? items.find(({ item }) => spellings(item).some((other) => other !== null && foldName(other) === folded));
  return spelt?.id ?? null;
}

/** The spellings under which an entity is found besides its name. */
export function entitySpellings(entity: NamedEntity): readonly (string | null)[] {
  return [entity.acronym, entity.nameEs, ...entity.aliases];
}

/** The name of an item of knowledge: as printed, without the punctuation that ends its line in the list. */
export function knowledgeName(printed: string): string {
  return printed.replace(/[\s.,;:]+$/u, '');
}

/** Both tables of relations of a position with what each row is numbered and scoped as. */
export function relationsOf(
  position: Position,
): readonly { scope: 'internal' | 'external'; order: number; relation: Relation }[] {
  return [
    ...position.internalRelations.map((relation, index) => ({
      scope: 'internal' as const,
      order: index + 1,
      relation,
    })),
    ...position.externalRelations.map((relation, index) => ({
      scope: 'external' as const,
      order: index + 1,
      relation,
    })),
  ];
}

function functionsOf({ id, item }: Identified<Position>): readonly OwnedFunction[] {
  return identify(item.functions, (entry) => `${id}/function/${entry.number}`).map((entry) => ({
    ...entry,
    owner: id,
  }));
}

// "Manual de Organización de la Dirección de Planeación ..." is about the Dirección, not about its coordinaciones.
function mainUnitOf(manual: Manual, units: readonly Identified<Unit>[]): Identified<Unit> | null {
  const title = foldName(manual.title);
  const inTitle = units.find(({ item }) => [item.name, ...item.aliases].some((name) => title.includes(foldName(name))));
  return inTitle ?? units[0] ?? null;
}

function unitFunctionsOf(manual: Manual, owner: string): readonly UnitFunction[] {
  const strategic = identify(manual.strategicFunctions, (item) => `${owner}/function/${item.number}`);
  const objectives = manual.strategicObjectives.map((passage, index) => ({ ...passage, number: index + 1 }));
  return [
    ...strategic.map((entry) => ({ ...entry, owner, origin: 'strategic' as const })),
    ...identify(objectives, (item) => `${owner}/objective/${item.number}`).map((entry) => ({
      ...entry,
      owner,
      origin: 'objective' as const,
    })),
  ];
}

function principlesOf(manual: Manual): readonly (Definition & { readonly kind: 'value' | 'principle' })[] {
  return [
    ...manual.values.map((value) => ({ ...value, kind: 'value' as const })),
    ...manual.principles.map((principle) => ({ ...principle, kind: 'principle' as const })),
  ];
}

function knowledgeOf(manual: Manual): readonly KnowledgeItem[] {
  const printed = manual.positions.flatMap((position) => position.knowledge.map(knowledgeName));
  const items = new Map<string, KnowledgeItem>();
  for (const name of printed) {
    const folded = foldName(name);
    if (folded !== '' && !items.has(folded)) items.set(folded, { name, folded });
  }
  return [...items.values()];
}

function entitiesOf(manual: Manual): readonly NamedEntity[] {
  const known = new Set(manual.entities.flatMap((entity) => [entity.name, ...entitySpellings(entity)].map(folded)));
  for (const { name, printedNames } of manual.positions)
    for (const each of [name, ...printedNames]) known.add(foldName(each));
  for (const { name, aliases } of manual.units) for (const each of [name, ...aliases]) known.add(foldName(each));
  const unexplained = new Map<string, NamedEntity>();
  for (const name of manual.positions.flatMap(targetNames)) {
    if (!known.has(foldName(name)) && !unexplained.has(foldName(name)))
      unexplained.set(foldName(name), namedOnly(name));
  }
  return [...manual.entities, ...unexplained.values()];
}

function targetNames(position: Position): readonly string[] {
  return relationsOf(position).flatMap(({ relation }) =>
    relation.resolvesTo.length === 0 ? [relation.area] : relation.resolvesTo.map((target) => target.name),
  );
}

function folded(name: string | null): string {
  return foldName(name ?? '');
}

function namedOnly(name: string): NamedEntity {
  const unknown = {
    acronym: null,
    nameEs: null,
    nameEn: null,
    definition: null,
    definitionEn: null,
    definitionSource: null,
    expansionSource: null,
  };
  return { name, ...unknown, aliases: [], kinds: [], mentions: [] };
}
