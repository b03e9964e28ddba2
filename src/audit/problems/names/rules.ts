import type { Rule } from '../rule.ts';
import { findNamedSystemsWithoutFunction, findNamesWithoutContent } from './content.ts';
import { findBareNames, findNameMismatches, findNamesWithPeriod, findNamingStyles } from './spellings.ts';
import { findCapitalisation, findKnowledgeVariants, findTermVariants } from './terms.ts';
import {
  findPositionsNamedAsUnits,
  findUnitNameMismatches,
  findUnitsInsteadOfPositions,
  findUnitsNeverNamed,
} from './units.ts';

/** What can be wrong with the names of positions, units and terms. */
export const NAME_RULES: readonly Rule[] = [
  findNameMismatches,
  findBareNames,
  findUnitNameMismatches,
  findUnitsInsteadOfPositions,
  findPositionsNamedAsUnits,
  findUnitsNeverNamed,
  findNamingStyles,
  findNamesWithPeriod,
  findCapitalisation,
  findNamesWithoutContent,
  findNamedSystemsWithoutFunction,
  findTermVariants,
  findKnowledgeVariants,
];
