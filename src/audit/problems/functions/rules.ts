import type { Rule } from '../rule.ts';
import { findClosingWordings, findMissingClosings } from './closing.ts';
import { findCopiedFunctions, findCopiedObjectives } from './copies.ts';
import { findFunctionsWithoutInfinitive } from './form.ts';
import { findGrammarFaults } from './grammar.ts';
import { findObjectivesOffCopies, findUnperformedObjectives } from './objectives.ts';
import { findTwoLeaders } from './leaders.ts';
import { findPowerConflicts } from './powers.ts';
import { findListPunctuation, findMisplacedMarks, findUnendedSentences } from './punctuation.ts';
import { findDuplicatesWithinPosition, findIncludedFunctions } from './repeats.ts';
import { findTasksOutOfScope } from './scope.ts';
import { findStrategicWithoutOwner } from './strategic.ts';
import { findCompoundFunctions, findContinuedFunctions } from './tasks.ts';
import { findVagueFunctions } from './vague.ts';
import { findFunctionsHeldAgain } from './wide.ts';

/** What can be wrong with functions and objectives. */
export const FUNCTION_RULES: readonly Rule[] = [
  findPowerConflicts,
  findTwoLeaders,
  findCopiedFunctions,
  findCopiedObjectives,
  findObjectivesOffCopies,
  findUnperformedObjectives,
  findStrategicWithoutOwner,
  findTasksOutOfScope,
  findDuplicatesWithinPosition,
  findIncludedFunctions,
  findFunctionsHeldAgain,
  findMissingClosings,
  findClosingWordings,
  findCompoundFunctions,
  findContinuedFunctions,
  findVagueFunctions,
  findFunctionsWithoutInfinitive,
  findGrammarFaults,
  findListPunctuation,
  findMisplacedMarks,
  findUnendedSentences,
];
