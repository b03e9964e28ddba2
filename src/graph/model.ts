import type { Properties } from './nodes.ts';
import type { NodeLabel } from './schema.ts';

/** What the relationships of a manual's graph say. */
export type RelationshipType =
  | 'DESCRIBES'
  | 'BELONGS_TO'
  | 'PERFORMS'
  | 'REPORTS_TO'
  | 'INTERACTS_WITH'
  | 'MENTIONS'
  | 'REQUIRES'
  | 'CONCERNS'
  | 'OVERLAPS';

/** One end of a relationship. */
export type End = { readonly label: NodeLabel; readonly id: string };

/** One relationship of a manual's graph; its id says where it comes from and where it goes. */
export type GraphRelationship = {
  readonly type: RelationshipType;
  readonly from: End;
  readonly to: End;
  readonly id: string;
  readonly properties: Properties;
};
