import type { RelationshipType } from './model.ts';
import type { NodeLabel } from './schema.ts';
import type { StatementName } from './statements.ts';

/** The statements that write the nodes of one label; a label cannot be a parameter. */
export type NodeStatements = {
  readonly label: NodeLabel;
  readonly merge: StatementName;
  readonly remove: StatementName | null;
};

/** The statements that write the relationships of one type between two labels. */
export type RelationshipStatements = {
  readonly from: NodeLabel;
  readonly type: RelationshipType;
  readonly to: NodeLabel;
  readonly merge: StatementName;
};

/** How the nodes of each label are written, in order; a manual's own node is never removed by loading. */
export const NODE_STATEMENTS: readonly NodeStatements[] = [
  { label: 'Manual', merge: 'load/merge-manuals', remove: null },
  { label: 'Unit', merge: 'load/merge-units', remove: 'load/delete-units' },
  { label: 'Position', merge: 'load/merge-positions', remove: 'load/delete-positions' },
  { label: 'Function', merge: 'load/merge-functions', remove: 'load/delete-functions' },
  { label: 'Entity', merge: 'load/merge-entities', remove: 'load/delete-entities' },
  { label: 'Knowledge', merge: 'load/merge-knowledge', remove: 'load/delete-knowledge' },
  { label: 'Principle', merge: 'load/merge-principles', remove: 'load/delete-principles' },
  { label: 'Problem', merge: 'load/merge-problems', remove: 'load/delete-problems' },
];

/** How the relationships that lead from the nodes of one label are removed, for each label that has any. */
export const RELATIONSHIP_REMOVALS: readonly { readonly from: NodeLabel; readonly remove: StatementName }[] = [
  { from: 'Manual', remove: 'load/delete-relationships-of-manual' },
  { from: 'Unit', remove: 'load/delete-relationships-of-units' },
  { from: 'Position', remove: 'load/delete-relationships-of-positions' },
  { from: 'Function', remove: 'load/delete-relationships-of-functions' },
  { from: 'Principle', remove: 'load/delete-relationships-of-principles' },
  { from: 'Problem', remove: 'load/delete-relationships-of-problems' },
];

/** How the relationships of each type are written, in order. */
export const RELATIONSHIP_STATEMENTS: readonly RelationshipStatements[] = [
  statements('Manual', 'DESCRIBES', 'Position', 'manual-describes-position'),
  statements('Position', 'BELONGS_TO', 'Unit', 'position-belongs-to-unit'),
  statements('Position', 'PERFORMS', 'Function', 'position-performs-function'),
  statements('Unit', 'PERFORMS', 'Function', 'unit-performs-function'),
  statements('Position', 'REPORTS_TO', 'Position', 'position-reports-to-position'),
  statements('Position', 'INTERACTS_WITH', 'Entity', 'position-interacts-with-entity'),
  statements('Position', 'INTERACTS_WITH', 'Unit', 'position-interacts-with-unit'),
  statements('Position', 'INTERACTS_WITH', 'Position', 'position-interacts-with-position'),
  statements('Function', 'MENTIONS', 'Entity', 'function-mentions-entity'),
  statements('Function', 'OVERLAPS', 'Function', 'function-overlaps-function'),
  statements('Position', 'MENTIONS', 'Entity', 'position-mentions-entity'),
  statements('Unit', 'MENTIONS', 'Entity', 'unit-mentions-entity'),
  statements('Principle', 'MENTIONS', 'Entity', 'principle-mentions-entity'),
  statements('Position', 'REQUIRES', 'Knowledge', 'position-requires-knowledge'),
  statements('Problem', 'CONCERNS', 'Position', 'problem-concerns-position'),
];

type MergeSuffix<N extends StatementName = StatementName> = N extends `load/merge-${infer Suffix}` ? Suffix : never;

function statements(
  from: NodeLabel,
  type: RelationshipType,
  to: NodeLabel,
  suffix: MergeSuffix,
): RelationshipStatements {
  return { from, type, to, merge: `load/merge-${suffix}` };
}
