import { auditedFunctions } from '../audit/functions.ts';
import type { Overlap } from '../audit/model.ts';
import { findOverlaps } from '../audit/overlap/find.ts';
import type { Directory } from './directory.ts';
import type { GraphRelationship } from './model.ts';

/**
 * The overlaps between the functions of the manual's positions, from the superior's, else the first by position; each
 * has its rank among them, where 1 matters most.
 */
export function overlapsIn({ manual }: Directory): readonly GraphRelationship[] {
  const prefix = `${manual.id}/position/`.length;
  return findOverlaps(auditedFunctions(manual)).map((overlap, place) => ({
    type: 'OVERLAPS',
    from: { label: 'Function', id: overlap.a.id },
    to: { label: 'Function', id: overlap.b.id },
    id: `${overlap.a.id}/overlaps/${overlap.b.id.slice(prefix)}`,
    properties: { rank: place + 1, ...propertiesOf(overlap) },
  }));
}

function propertiesOf({ kind, score, signals }: Overlap): GraphRelationship['properties'] {
  const { similarity, containment, sameObject, verbClass, sharedEntities, hierarchy } = signals;
  return { kind, score, similarity, containment, sameObject, verbClass, sharedEntities, hierarchy };
}
