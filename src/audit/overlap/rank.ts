import { OVERLAP_KINDS, type Hierarchy, type Overlap } from '../model.ts';
import { compareFunctions } from './hierarchy.ts';

/** Work done twice by posts that do not report to each other is found by no superior, so that it comes first. */
const HIERARCHY_ORDER: readonly Hierarchy[] = ['PEERS', 'DIFFERENT_LINES', 'SUPERIOR_SUBORDINATE', 'TWO_LEVELS_APART'];

/** The overlaps with what matters first: posts of no common line before superiors, plain kinds before delegation. */
export function rankOverlaps(overlaps: readonly Overlap[]): readonly Overlap[] {
  return [...overlaps].sort(
    (one, other) =>
      Number(one.kind === 'DELEGATED') - Number(other.kind === 'DELEGATED') ||
      Number(isVertical(one)) - Number(isVertical(other)) ||
      OVERLAP_KINDS.indexOf(one.kind) - OVERLAP_KINDS.indexOf(other.kind) ||
      Number(isPartial(one)) - Number(isPartial(other)) ||
      other.score - one.score ||
      HIERARCHY_ORDER.indexOf(one.signals.hierarchy) - HIERARCHY_ORDER.indexOf(other.signals.hierarchy) ||
      compareFunctions(one.a, other.a) ||
      compareFunctions(one.b, other.b),
  );
}

// "Elaborar el informe", "Presentar el informe": one object, but not one action.
function isPartial({ signals }: Overlap): boolean {
  return signals.verbClass !== 'same';
}

/** Whether one of the two posts stands above the other. */
export function isVertical({ signals }: Overlap): boolean {
  return signals.hierarchy === 'SUPERIOR_SUBORDINATE' || signals.hierarchy === 'TWO_LEVELS_APART';
}
