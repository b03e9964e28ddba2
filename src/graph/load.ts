import { createHash } from 'node:crypto';
import type { Manual, Reading } from '../manual/model.ts';
import { directoryOf } from './directory.ts';
import { nodesOf, type GraphNode, type Properties } from './nodes.ts';
import type { GraphRelationship } from './model.ts';
import { relationshipsOf } from './relationships.ts';
import {
  NODE_STATEMENTS,
  RELATIONSHIP_REMOVALS,
  RELATIONSHIP_STATEMENTS,
  type RelationshipStatements,
} from './load-statements.ts';
import type { NodeLabel } from './schema.ts';
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

/** The statements of one load, in order, for one transaction, and how many nodes and relationships they make sure of. */
export type Load = {
  readonly manual: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly statements: readonly Statement[];
};

/**
 * The load that makes the graph hold what was read of this manual and nothing older of it. Each of its statements is
 * safe to repeat, and none touches a node of another manual.
 */
export function planLoad({ manual, problems }: Reading): Load {
  const directory = directoryOf(manual, problems);
  const relationships = relationshipsOf(directory);
  const nodes = stamped(nodesOf(directory), relationships);
  return {
    manual: manual.id,
    nodes: nodes.length,
    relationships: relationships.length,
    statements: [
      { name: 'load/lock-manual', parameters: { manual: manual.id } },
      ...removals(manual, nodes, relationships),
      ...NODE_STATEMENTS.flatMap(({ label, merge }) => merges(merge, nodes.filter(hasLabel(label)).map(nodeRow))),
      { name: 'load/label-entities', parameters: { manual: manual.id } },
      ...RELATIONSHIP_STATEMENTS.flatMap((kind) =>
        merges(kind.merge, relationships.filter(isOf(kind)).map(relationshipRow)),
      ),
    ],
  };
}

/** Loads what was read of one manual, all of it or nothing, and says what changed: all zero when it was loaded before. */
export async function loadManual(reading: Reading, store: GraphStore): Promise<LoadReport> {
  const load = planLoad(reading);
  await store.prepare();
  return reportOf(load, await store.write(load.statements));
}

/** What loading would change, told by doing it in a transaction that is then undone. */
export async function rehearseLoad(reading: Reading, store: GraphStore): Promise<LoadReport> {
  const load = planLoad(reading);
  return reportOf(load, await store.rehearse(load.statements));
}

function reportOf({ manual, nodes, relationships }: Load, results: readonly (readonly Row[])[]): LoadReport {
  const rows = results.flat();
  const [created, updated, deleted] = [total(rows, 'created'), total(rows, 'updated'), total(rows, 'deleted')];
  return { manual, nodes, relationships, created, updated, deleted };
}

function total(rows: readonly Row[], column: keyof WriteCounts): number {
  return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

// A relationship that keeps its id may lead elsewhere now: a position that moved still has one that says where it belongs.
function removals(
  { id: manual }: Manual,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): readonly Statement[] {
  const unlinking = RELATIONSHIP_REMOVALS.map(({ from: label, remove: name }): Statement => {
    const kept = relationships.filter(({ from }) => from.label === label).map(({ id, to }) => `${id} ${to.id}`);
    return { name, parameters: { manual, kept } };
  });
  const removing = NODE_STATEMENTS.flatMap(({ label, remove: name }) => {
    const ids = nodes.filter(hasLabel(label)).map(({ id }) => id);
    return name === null ? [] : [{ name, parameters: { manual, ids } }];
  });
  return [...unlinking, ...removing];
}

function hasLabel(label: NodeLabel): (node: GraphNode) => boolean {
  return (node) => node.label === label;
}

function isOf({ from, type, to }: RelationshipStatements): (each: GraphRelationship) => boolean {
  return (each) => each.from.label === from && each.type === type && each.to.label === to;
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
  return { ...properties, digest: digestOf(properties) };
}

// The manual's own node has a number for all that is read of it, which changes with any of it and which a database can sum
// up: whoever read the graph before learns from one row that it is another one now.
function stamped(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[]): readonly GraphNode[] {
  const stamp = Number.parseInt(digestOf([nodes, relationships]).slice(0, STAMP_DIGITS), 16);
  return nodes.map((node) => (node.label === 'Manual' ? { ...node, properties: { ...node.properties, stamp } } : node));
}

/** Hexadecimal digits of a stamp: the sum of two million of them is still exact. */
const STAMP_DIGITS = 8;

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
