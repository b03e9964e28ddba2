import { groupedBy } from '../grouped.ts';
import type { PairCounts } from '../language/overlap-phrases.ts';
import { functionEvidence, map, number } from './evidence.ts';
import type { AnswerItem, Evidence, Row, Setting } from './model.ts';
import { text, type Named } from './names.ts';
import { positionItem } from './rank.ts';
import { sum } from './sum.ts';

/** The other function of a pair that overlaps, as evidence. */
export function otherEvidence(row: Row, position: Named): Evidence {
  return functionEvidence({ function: map(row['otherFunction']) }, position);
}

/** The kind of a pair, as the audit has it. */
export function kindOf(row: Row): string {
  return text(row['kind']) ?? '';
}

/** The pairs by which two of the positions overlap, each once from either side. */
export function pairsAmong(rows: readonly Row[], positions: readonly Named[]): readonly Row[] {
  const asked = new Set(positions.map(({ id }) => id));
  return rows.filter((row) => asked.has(text(row['position']) ?? '') && asked.has(text(row['other']) ?? ''));
}

/** How many pairs there are of each kind, of pairs that come from either side. */
export function countPairs(pairs: readonly Row[]): PairCounts {
  const of = (kind: string): number => pairs.filter((row) => kindOf(row) === kind).length / 2;
  return {
    identical: of('IDENTICAL'),
    near: of('NEAR_DUPLICATE'),
    delegated: of('DELEGATED'),
    overlapping: of('OVERLAPPING'),
  };
}

/** The positions of the pairs, those that share most first; of each, the functions that others have too, each once. */
export function sharersOf(pairs: readonly Row[], { names }: Setting): readonly AnswerItem[] {
  return [...groupedBy(pairs, (row) => text(row['position']))]
    .flatMap(([id, own]) => {
      const position = names.byId.get(id ?? '');
      if (position === undefined) return [];
      const evidence = new Map(own.map((row) => functionEvidence(row, position)).map((each) => [each.text, each]));
      const score = sum(own.map((row) => number(row['score']) ?? 0));
      return [{ ...positionItem(position), score, evidence: [...evidence.values()] }];
    })
    .sort((a, b) => b.score - a.score);
}
