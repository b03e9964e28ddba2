import { topicTermsOf } from '../language/analysis.ts';
import type { Definition, Position, PositionFunction, Problem, Signatory, Unit } from '../manual/model.ts';
import {
  relationsOf,
  type Directory,
  type Identified,
  type KnowledgeItem,
  type NamedEntity,
  type OwnedFunction,
  type UnitFunction,
} from './directory.ts';
import type { NodeLabel } from './schema.ts';
import type { Value } from './store.ts';
import { termCountsOf, vocabularyOf } from './vocabulary.ts';

/** What a node or relationship holds; null where the manual says nothing. */
export type Properties = Readonly<Record<string, Value>>;

/** One node of a manual's graph under its main label. */
export type GraphNode = { readonly label: NodeLabel; readonly id: string; readonly properties: Properties };

/** Every node of the manual's graph, in the order of the manual. */
export function nodesOf(directory: Directory): readonly GraphNode[] {
  return [
    node('Manual', { id: directory.manual.id, item: manualProperties(directory) }),
    ...directory.units.map((unit) => node('Unit', { id: unit.id, item: unitProperties(unit.item) })),
    ...directory.positions.map((position, index) =>
      node('Position', { id: position.id, item: positionProperties(directory, index) }),
    ),
    ...directory.functions.map((entry) => node('Function', { id: entry.id, item: functionProperties(entry) })),
    ...directory.unitFunctions.map((entry) => node('Function', { id: entry.id, item: unitFunctionProperties(entry) })),
    ...directory.entities.map((entity) => node('Entity', { id: entity.id, item: entityProperties(entity.item) })),
    ...directory.knowledge.map((item) => node('Knowledge', { id: item.id, item: knowledgeProperties(item.item) })),
    ...directory.principles.map((entry) => node('Principle', { id: entry.id, item: principleProperties(entry.item) })),
    ...directory.problems.map(({ id, item }, index) => node('Problem', { id, item: problemProperties(item, index) })),
  ].map((each) => ({ ...each, properties: { id: each.id, manual: directory.manual.id, ...each.properties } }));
}

function node(label: NodeLabel, { id, item }: Identified<Properties>): GraphNode {
  return { label, id, properties: item };
}

function terms(...parts: readonly (string | null)[]): string {
  return parts.flatMap((part) => (part === null ? [] : topicTermsOf(part))).join(' ');
}

function manualProperties(directory: Directory): Properties {
  const { manual } = directory;
  const { code, title, issuedOn, place, sha256, layout, mission, vision, introduction, changes } = manual;
  return {
    code,
    title,
    issuedOn,
    place,
    sha256,
    layout,
    introduction: introduction.map(({ text }) => text),
    introductionFrom: introduction.map(({ sourceFrom }) => sourceFrom),
    introductionTo: introduction.map(({ sourceTo }) => sourceTo),
    mission: mission?.text ?? null,
    missionFrom: mission?.sourceFrom ?? null,
    missionTo: mission?.sourceTo ?? null,
    vision: vision?.text ?? null,
    visionFrom: vision?.sourceFrom ?? null,
    visionTo: vision?.sourceTo ?? null,
    changes: changes.map(({ updatedOn, version, changes: what }) => [updatedOn, version, what].join(' | ')),
    ...signatory('prepared', manual.preparedBy),
    ...signatory('reviewed', manual.reviewedBy),
    ...signatory('authorised', manual.authorisedBy),
    vocabulary: vocabularyOf(directory),
    ...termCountsOf(directory),
  };
}

function signatory(act: string, person: Signatory | null): Properties {
  return { [`${act}By`]: person?.name ?? null, [`${act}On`]: person?.date ?? null };
}

function unitProperties({ name, aliases, sourceFrom, sourceTo }: Unit): Properties {
  return { name, aliases, sourceFrom, sourceTo, terms: terms(name, ...aliases) };
}

function positionProperties({ manual, positions }: Directory, index: number): Properties {
  const position: Position = positions[index]!.item;
  const { name, printedNames, objective, headcount, described, stated, sourceFrom, sourceTo } = position;
  const relations = relationsOf(position).flatMap(({ relation }) => [relation.area, relation.reason]);
  const row = manual.inventory.find((each) => each.position === name);
  return {
    name,
    aliases: printedNames,
    objective,
    objectiveFrom: stated.objective?.sourceFrom ?? null,
    objectiveTo: stated.objective?.sourceTo ?? null,
    headcount,
    inventoryNumber: row?.number ?? null,
    inventoryFrom: row?.sourceFrom ?? null,
    inventoryTo: row?.sourceTo ?? null,
    described,
    order: index + 1,
    statedUnit: stated.unit?.text ?? null,
    statedSuperior: stated.superior?.text ?? null,
    sourceFrom,
    sourceTo,
    terms: terms(name, ...printedNames, objective, ...relations),
  };
}

function functionProperties({ item }: OwnedFunction): Properties {
  const { number, text, boilerplate, inferred, sourceFrom, sourceTo }: PositionFunction = item;
  return { number, text, origin: 'function', ...inferred, boilerplate, sourceFrom, sourceTo, terms: terms(text) };
}

function unitFunctionProperties({ item, origin }: UnitFunction): Properties {
  const { number, text, sourceFrom, sourceTo } = item;
  const inferred = { verb: null, involvement: null, basis: null };
  return { number, text, origin, ...inferred, boilerplate: false, sourceFrom, sourceTo, terms: terms(text) };
}

function entityProperties(entity: NamedEntity): Properties {
  const { name, acronym, aliases, nameEs, nameEn, definition, definitionEn, kinds, mentions } = entity;
  const { definitionSource, expansionSource } = entity;
  return {
    name,
    acronym,
    aliases,
    nameEs,
    nameEn,
    definition,
    definitionEn,
    definitionSource,
    expansionSource,
    kind: kinds[0] ?? null,
    kinds,
    sourceFrom: mentions[0]?.sourceFrom ?? null,
    sourceTo: mentions[0]?.sourceTo ?? null,
    terms: terms(name, acronym, ...aliases, nameEs, nameEn, definition),
  };
}

function knowledgeProperties({ name }: KnowledgeItem): Properties {
  return { name, terms: terms(name) };
}

function principleProperties({
  name,
  definition,
  kind,
  sourceFrom,
  sourceTo,
}: Definition & { kind: string }): Properties {
  return { name, definition, kind, sourceFrom, sourceTo, terms: terms(name, definition) };
}

function problemProperties(
  { code, severity, positions, statement, statementEs, where }: Problem,
  index: number,
): Properties {
  return {
    order: index + 1,
    code,
    severity,
    statement,
    statementEs,
    positions,
    sourceFrom: where[0]?.from ?? null,
    sourceTo: where[0]?.to ?? null,
    whereFrom: where.map(({ from }) => from),
    whereTo: where.map(({ to }) => to),
    quotes: where.map(({ quote }) => quote),
  };
}
