import type { Rule } from '../rule.ts';
import { findUnitAssignments } from './assignment.ts';
import {
  findAuthorityConflicts,
  findAuthorityWithoutSubordinates,
  findHeadsWithoutSubordinates,
  findRankAnomalies,
} from './authority.ts';
import { findTwoSuperiors, findUnlistedSubordinates } from './listing.ts';
import { findSubordinatesNotDescribed, findSuperiorsNotDescribed } from './undescribed.ts';

/** What can be wrong with who reports to whom. */
export const HIERARCHY_RULES: readonly Rule[] = [
  findUnlistedSubordinates,
  findTwoSuperiors,
  findAuthorityConflicts,
  findAuthorityWithoutSubordinates,
  findRankAnomalies,
  findHeadsWithoutSubordinates,
  findUnitAssignments,
  findSuperiorsNotDescribed,
  findSubordinatesNotDescribed,
];
