import type { Rule } from '../rule.ts';
import { findBrokenReferences, findPageNumbers } from './contents.ts';
import { findCountMismatch, findPositionsOutsideContents, findPositionsOutsideInventory } from './coverage.ts';
import { findOrderMismatch } from './order.ts';

/** What can be wrong with the parts of a manual and how they fit. */
export const STRUCTURE_RULES: readonly Rule[] = [
  findPositionsOutsideInventory,
  findPositionsOutsideContents,
  findCountMismatch,
  findBrokenReferences,
  findOrderMismatch,
  findPageNumbers,
];
