import { OVERLAP_KINDS, type Overlap } from '../model.ts';
import { isDuplicate, matrixOf, type MatrixCell } from './clusters.ts';
import { isVertical } from './rank.ts';
import type { ReportWords } from './report-words.ts';

/** How many pairs of positions a report names to begin with. */
const BEGIN_WITH = 3;

/** The positions to begin with: those that do not report to each other and have most texts in common. */
export function cellsToBeginWith(overlaps: readonly Overlap[]): readonly MatrixCell[] {
  return matrixOf(overlaps.filter((overlap) => isDuplicate(overlap) && !isVertical(overlap))).slice(0, BEGIN_WITH);
}

/** How many overlaps of each kind two positions have, in words: "identical 9, nearly identical 3". */
export function countsOf({ counts }: MatrixCell, words: ReportWords): string {
  const kinds = OVERLAP_KINDS.filter((kind) => counts[kind] !== undefined);
  return kinds.map((kind) => `${words.kinds[kind].name.toLowerCase()} ${counts[kind]}`).join(', ');
}
