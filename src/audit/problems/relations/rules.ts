import type { Rule } from '../rule.ts';
import {
  findBodiesOutsideRelations,
  findOutsidersListedInside,
  findPostsListedAsAreas,
  findUndefinedAreas,
  findUnplacedUnits,
  findVagueBodies,
} from './bodies.ts';
import { findCopiedRelations, findStockReasons } from './copies.ts';
import { findMissingRelations, findOneSidedRelations, findRelationsWithoutSuperior } from './families.ts';
import { findSkippedSuperiors, findWrongSuperiors, findWrongUnits } from './instructions.ts';
import { findRelationsOffFunctions } from './reasons.ts';

/** What can be wrong with the relations of positions. */
export const RELATION_RULES: readonly Rule[] = [
  findWrongSuperiors,
  findWrongUnits,
  findSkippedSuperiors,
  findCopiedRelations,
  findStockReasons,
  findRelationsOffFunctions,
  findBodiesOutsideRelations,
  findOutsidersListedInside,
  findPostsListedAsAreas,
  findUndefinedAreas,
  findVagueBodies,
  findUnplacedUnits,
  findOneSidedRelations,
  findRelationsWithoutSuperior,
  findMissingRelations,
];
