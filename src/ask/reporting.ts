import { passageEvidence } from './evidence.ts';
import type { AnswerItem, Evidence, Row } from './model.ts';
import { strings, text, type GraphNames } from './names.ts';
import { positionItem } from './rank.ts';

/** The lines of reporting, those of the subordinate's own sheet before what only the superior's list says. */
export function ownSheetFirst(lines: readonly Row[]): readonly Row[] {
  return [...lines].sort((a, b) => Number(a['statedBy'] === 'superior') - Number(b['statedBy'] === 'superior'));
}

/** One end of a line of reporting as an item, with what the sheets print of it. */
export function lineItem(row: Row, end: 'position' | 'superior', names: GraphNames): readonly AnswerItem[] {
  const named = names.byId.get(text(row[end]) ?? '');
  return named === undefined ? [] : [{ ...positionItem(named), evidence: lineEvidence(row, names) }];
}

// What each of the two sheets prints, each with its own lines: the subordinate's superior, the superior's subordinate.
function lineEvidence(row: Row, names: GraphNames): readonly Evidence[] {
  const sheetOf = (end: 'position' | 'superior'): string | null => names.byId.get(text(row[end]) ?? '')?.name ?? null;
  const printed = [...strings(row['printedNames'])];
  const own =
    row['subordinateFrom'] === null
      ? []
      : [{ words: printed.shift() ?? '', end: 'position' as const, side: 'subordinate' }];
  const listed =
    row['superiorFrom'] === null ? [] : [{ words: printed.shift() ?? '', end: 'superior' as const, side: 'superior' }];
  return [...own, ...listed].map(({ words, end, side }) =>
    passageEvidence('hierarchy', words, {
      position: sheetOf(end),
      row: { sourceFrom: row[`${side}From`] ?? null, sourceTo: row[`${side}To`] ?? null },
    }),
  );
}
