import type { Position } from '../manual/model.ts';
import { foldName, slug } from '../text.ts';
import { idOf, knowledgeName, relationsOf, entitySpellings, type Directory, type Identified } from './directory.ts';
import { mentionsOf } from './mentions.ts';
import type { End, GraphRelationship } from './model.ts';
import type { Properties } from './nodes.ts';
import { overlapsIn } from './overlaps.ts';
import { reportingLines } from './reporting.ts';

/** Every relationship of the manual's graph; its ends are nodes of `nodesOf` for the same directory. */
export function relationshipsOf(directory: Directory): readonly GraphRelationship[] {
  return [
    ...directory.positions.map((position) => described(directory, position)),
    ...directory.positions.flatMap((position) => belonging(directory, position)),
    ...performances(directory),
    ...reportingLines(directory),
    ...directory.positions.flatMap((position) => interactions(directory, position)),
    ...mentionsOf(directory),
    ...directory.positions.flatMap((position) => requirements(directory, position)),
    ...concerns(directory),
    ...overlapsIn(directory),
  ];
}

function described({ manual }: Directory, { id }: Identified<Position>): GraphRelationship {
  return {
    type: 'DESCRIBES',
    from: { label: 'Manual', id: manual.id },
    to: { label: 'Position', id },
    id: `${manual.id}/describes/${id.slice(manual.id.length + 1)}`,
    properties: {},
  };
}

function belonging({ units }: Directory, { id, item }: Identified<Position>): readonly GraphRelationship[] {
  const unit = item.unit === null ? null : idOf(units, item.unit, ({ aliases }) => aliases);
  if (unit === null) return [];
  const { sourceFrom, sourceTo } = item.stated.unit ?? item;
  const ends = { from: { label: 'Position', id }, to: { label: 'Unit', id: unit } } as const;
  return [{ type: 'BELONGS_TO', ...ends, id: `${id}/belongs-to`, properties: { sourceFrom, sourceTo } }];
}

function performances({ functions, unitFunctions }: Directory): readonly GraphRelationship[] {
  const byPositions = functions.map(({ owner, id, item }) => {
    const properties = { number: item.number, involvement: item.inferred.involvement, inferred: true };
    return performance({ label: 'Position', id: owner }, id, properties);
  });
  const byUnits = unitFunctions.map(({ owner, id, item }) => {
    const properties = { number: item.number, involvement: null, inferred: false };
    return performance({ label: 'Unit', id: owner }, id, properties);
  });
  return [...byPositions, ...byUnits];
}

function performance(from: End, to: string, properties: Properties): GraphRelationship {
  return { type: 'PERFORMS', from, to: { label: 'Function', id: to }, id: `${to}/performed`, properties };
}

function interactions(directory: Directory, { id, item }: Identified<Position>): readonly GraphRelationship[] {
  return relationsOf(item).flatMap(({ scope, order, relation }) => {
    const { area, reason, resolvesTo, sourceFrom, sourceTo } = relation;
    const named = resolvesTo.length > 0 ? resolvesTo : [{ kind: 'body' as const, name: area }];
    const targets = new Map(named.map((each) => target(directory, each)).map((end) => [end.id, end]));
    return [...targets.values()].map((to) => ({
      type: 'INTERACTS_WITH' as const,
      from: { label: 'Position' as const, id },
      to,
      id: `${id}/relation/${scope}/${order}/${slug(to.id.split('/').at(-1)!)}`,
      properties: { area, reason, scope, order, sourceFrom, sourceTo },
    }));
  });
}

// What a relation names is looked for first among its own kind; `directoryOf` has made an entity of what is in no list.
function target(directory: Directory, { kind, name }: { kind: string; name: string }): End {
  const position = idOf(directory.positions, name, ({ printedNames }) => printedNames);
  const unit = idOf(directory.units, name, ({ aliases }) => aliases);
  const entity = idOf(directory.entities, name, entitySpellings);
  const found: readonly End[] = [
    ...(position === null ? [] : [{ label: 'Position' as const, id: position }]),
    ...(unit === null ? [] : [{ label: 'Unit' as const, id: unit }]),
    ...(entity === null ? [] : [{ label: 'Entity' as const, id: entity }]),
  ];
  const wanted = { position: 'Position', unit: 'Unit', body: 'Entity' }[kind];
  const end = found.find(({ label }) => label === wanted) ?? found[0];
  if (end === undefined) throw new Error(`The relation target ${name} has no node`);
  return end;
}

function requirements({ knowledge }: Directory, { id, item }: Identified<Position>): readonly GraphRelationship[] {
  const found = new Map<string, GraphRelationship>();
  item.knowledge.forEach((printed, index) => {
    const folded = foldName(knowledgeName(printed));
    const to = knowledge.find((each) => each.item.folded === folded)?.id;
    if (to === undefined || found.has(to)) return;
    const { sourceFrom, sourceTo } = item.stated.knowledge[index] ?? item;
    found.set(to, {
      type: 'REQUIRES',
      from: { label: 'Position', id },
      to: { label: 'Knowledge', id: to },
      id: `${id}/requires/${slug(to.split('/').at(-1)!)}`,
      properties: { order: index + 1, printed, sourceFrom, sourceTo },
    });
  });
  return [...found.values()];
}

function concerns({ problems, positions }: Directory): readonly GraphRelationship[] {
  return problems.flatMap(({ id, item }) => {
    const named = item.positions.map((name) => idOf(positions, name, ({ printedNames }) => printedNames));
    return [...new Set(named)].flatMap((to) =>
      to === null
        ? []
        : [
            {
              type: 'CONCERNS' as const,
              from: { label: 'Problem' as const, id },
              to: { label: 'Position' as const, id: to },
              id: `${id}/concerns/${to.split('/').at(-1)!}`,
              properties: {},
            },
          ],
    );
  });
}
