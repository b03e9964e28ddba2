import type { Rule } from '../rule.ts';
import { findLateExpansions, findTwoExpansions, findUnexpandedAcronyms, findWrongNames } from './acronyms.ts';
import { findKnowledgeGaps, findKnowledgeWithoutFunction, findMergedKnowledge } from './knowledge.ts';
import { findMissingLegalBasis, findUnnamedLaws } from './laws.ts';

/** What can be wrong with laws, acronyms, official names and required knowledge. */
export const SOURCE_RULES: readonly Rule[] = [
  findMissingLegalBasis,
  findUnnamedLaws,
  findUnexpandedAcronyms,
  findLateExpansions,
  findTwoExpansions,
  findWrongNames,
  findMergedKnowledge,
  findKnowledgeWithoutFunction,
  findKnowledgeGaps,
];
