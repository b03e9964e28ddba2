import type { Line } from '../lines.ts';
import type { ManualDraft, Problem } from '../model.ts';
import { findControlFaults } from './control.ts';
import { findForeignWords, findCutFunctions, findCutRows } from './print.ts';
import { findSectionFaults } from './sections.ts';

/** The faults that only the printed lines show: headings, heads of tables, signatures, what page breaks cut. */
export function findPrintFaults(draft: ManualDraft, lines: readonly Line[]): readonly Problem[] {
  return [
    ...findSectionFaults(draft, lines),
    ...findControlFaults(draft, lines),
    ...findForeignWords(lines),
    ...findCutFunctions(draft, lines),
    ...findCutRows(lines),
  ];
}
