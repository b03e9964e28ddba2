import { createHash } from 'node:crypto';
import type { Manual, Problem, Reading } from '../manual/model.ts';
import { directoryOf } from './directory.ts';
import { nodesOf, type GraphNode, type Properties } from './nodes.ts';
import { relationshipsOf, type GraphRelationship } from './relationships.ts';
import { NODE_STATEMENTS, RELATIONSHIP_STATEMENTS, type RelationshipStatements } from './load-statements.ts';
import type { StatementName } from './statements.ts';
import type { GraphStore, Row, Statement, Value, WriteCounts } from './store.ts';

/** What loading one manual did to the graph: nodes and relationships together. */
export type LoadReport = WriteCounts & {
  readonly manual: string;
  readonly nodes: number;
  readonly relationships: number;
};

/** How many rows one statement writes at most. */
const BATCH = 1_000;

/**
 * The statements that make the graph hold this manual and nothing older of it, in order, for one transaction. Each is
 * safe to repeat, and none touches a node of another manual.
 */
export function loadStatements(manual: Manual, problems: readonly Problem[]): readonly Statement[] {
  const directory = directoryOf(manual, problems);
  const nodes = nodesOf(directory);
  const relationships = relationshipsOf(directory);
  return [
    { name: 'load/lock-manual', parameters: { manual: manual.id } },
    ...RELATIONSHIP_STATEMENTS.map(({ remove, ...kind }) => removal(manual, remove, relationships.filter(isOf(kind)))),
    ...NODE_STATEMENTS.flatMap(({ label, remove }) =>
      remove === null
        ? []
        : [
            removal(
              manual,
              remove,
              nodes.filter((node) => node.label === label),
            ),
          ],
    ),
    ...NODE_STATEMENTS.flatMap(({ label, merge }) =>
      merges(merge, nodes.filter((node) => node.label === label).map(nodeRow)),
    ),
    { name: 'load/label-entities', parameters: { manual: manual.id } },
    ...RELATIONSHIP_STATEMENTS.flatMap(({ merge, ...kind }) =>
      merges(merge, relationships.filter(isOf(kind)).map(relationshipRow)),
    ),
  ];
}

/** Loads what was read of one manual, all of it or nothing, and says what changed: all zero when it was loaded before. */
export async function loadManual({ manual, problems }: Reading, store: GraphStore): Promise<LoadReport> {
  const directory = directoryOf(manual, problems);
  await store.prepare();
  const results = (await store.write(loadStatements(manual, problems))).flat();
  return {
    manual: manual.id,
    nodes: nodesOf(directory).length,
    relationships: relationshipsOf(directory).length,
    created: total(results, 'created'),
    updated: total(results, 'updated'),
    deleted: total(results, 'deleted'),
  };
}

function total(rows: readonly Row[], column: keyof WriteCounts): number {
  return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

function isOf({
  from,
  type,
  to,
}: Omit<RelationshipStatements, 'merge' | 'remove'>): (each: GraphRelationship) => boolean {
  return (each) => each.from.label === from && each.type === type && each.to.label === to;
}

function removal(manual: Manual, name: StatementName, kept: readonly { readonly id: string }[]): Statement {
  return { name, parameters: { manual: manual.id, ids: kept.map(({ id }) => id) } };
}

function merges(name: StatementName, rows: readonly Properties[]): readonly Statement[] {
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
  return batches.map((batch) => ({ name, parameters: { rows: batch } }));
}

function nodeRow({ id, properties }: GraphNode): Properties {
  return { id, properties: digested(properties) };
}

function relationshipRow({ id, from, to, properties }: GraphRelationship): Properties {
  return { id, from: from.id, to: to.id, properties: digested({ id, ...properties }) };
}

// The digest stands for all the other properties: a node whose digest is the same needs no writing.
function digested(properties: Properties): { readonly [key: string]: Value } {
  const digest = createHash('sha256').update(JSON.stringify(properties)).digest('hex').slice(0, 16);
  return { ...properties, digest };
}
