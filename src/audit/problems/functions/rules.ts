import type { Rule } from '../rule.ts';
import { findClosingWordings, findMissingClosings } from './closing.ts';
import { findCopiedFunctions, findCopiedObjectives, findObjectivesOffCopies } from './copies.ts';
import { findFunctionsWithoutInfinitive } from './form.ts';
import { findCompoundFunctions, findContinuedFunctions, findDuplicatesWithinPosition } from './tasks.ts';

/** What can be wrong with functions and objectives. */
export const FUNCTION_RULES: readonly Rule[] = [
  findCopiedFunctions,
  findCopiedObjectives,
  findObjectivesOffCopies,
  findDuplicatesWithinPosition,
  findMissingClosings,
  findClosingWordings,
  findCompoundFunctions,
  findContinuedFunctions,
  findFunctionsWithoutInfinitive,
];
