import type { Rule } from '../rule.ts';
import {
  findAcronymSpellings,
  findLateExpansions,
  findTwoExpansions,
  findUnexpandedAcronyms,
  findWrongNames,
} from './acronyms.ts';
import { findKnowledgeGaps, findKnowledgeWithoutFunction } from './knowledge.ts';
import { findMissingLegalBasis, findUnnamedLaws } from './laws.ts';
import { findCopiedKnowledge, findMergedKnowledge } from './lists.ts';

/** What can be wrong with laws, acronyms, official names and required knowledge. */
export const SOURCE_RULES: readonly Rule[] = [
  findMissingLegalBasis,
  findUnnamedLaws,
  findUnexpandedAcronyms,
  findLateExpansions,
  findTwoExpansions,
  findAcronymSpellings,
  findWrongNames,
  findMergedKnowledge,
  findKnowledgeWithoutFunction,
  findCopiedKnowledge,
  findKnowledgeGaps,
];
