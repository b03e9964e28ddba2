import type { StatementName } from './statements.ts';

/** The version of the graph's shape that this release writes and reads; it changes when labels or properties do. */
export const SCHEMA_VERSION = 1;

/** Every label that the parts of a manual carry, the manual itself first. */
export const NODE_LABELS = [
  'Manual',
  'Unit',
  'Position',
  'Function',
  'Entity',
  'Knowledge',
  'Principle',
  'Problem',
] as const;

/** One label of `NODE_LABELS`. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** The labels whose nodes carry `terms` and are found by `search`. */
export const SEARCHABLE_LABELS = [
  'Position',
  'Unit',
  'Function',
  'Entity',
  'Knowledge',
  'Principle',
] as const satisfies readonly NodeLabel[];

/** One label of `SEARCHABLE_LABELS`. */
export type SearchableLabel = (typeof SEARCHABLE_LABELS)[number];

const SHARED_INDEXES = [
  'schema/index-unit-manual',
  'schema/index-position-manual',
  'schema/index-function-manual',
  'schema/index-entity-manual',
  'schema/index-knowledge-manual',
  'schema/index-principle-manual',
  'schema/index-problem-manual',
] as const satisfies readonly StatementName[];

/** The statements that make the indexes of each engine, in order; each is safe to repeat. */
export const SCHEMA_STATEMENTS: Readonly<Record<'grafeo' | 'neo4j', readonly StatementName[]>> = {
  grafeo: [
    'schema/grafeo/index-schema-id',
    'schema/grafeo/index-manual-id',
    'schema/grafeo/index-unit-id',
    'schema/grafeo/index-position-id',
    'schema/grafeo/index-function-id',
    'schema/grafeo/index-entity-id',
    'schema/grafeo/index-knowledge-id',
    'schema/grafeo/index-principle-id',
    'schema/grafeo/index-problem-id',
    ...SHARED_INDEXES,
  ],
  neo4j: [
    'schema/neo4j/unique-schema-id',
    'schema/neo4j/unique-manual-id',
    'schema/neo4j/unique-unit-id',
    'schema/neo4j/unique-position-id',
    'schema/neo4j/unique-function-id',
    'schema/neo4j/unique-entity-id',
    'schema/neo4j/unique-knowledge-id',
    'schema/neo4j/unique-principle-id',
    'schema/neo4j/unique-problem-id',
    ...SHARED_INDEXES,
    'schema/neo4j/index-position-terms',
    'schema/neo4j/index-unit-terms',
    'schema/neo4j/index-function-terms',
    'schema/neo4j/index-entity-terms',
    'schema/neo4j/index-knowledge-terms',
    'schema/neo4j/index-principle-terms',
  ],
};
