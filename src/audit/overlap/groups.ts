import { groupedBy } from '../../grouped.ts';
import { termsOf } from '../../language/analysis.ts';
import { foldName } from '../../text.ts';
import type { AuditedFunction } from '../model.ts';
import { tasksOf, type Task } from './tasks.ts';

/** Functions with the same text but for case, accents and punctuation; `terms` are distinct. */
export type TextGroup = {
  readonly text: string;
  readonly functions: readonly AuditedFunction[];
  readonly terms: readonly string[];
  readonly tasks: readonly Task[];
};

/**
 * The functions gathered by equal texts, in the order of their first. Boilerplate is left out: "Las demás que se deriven
 * de la naturaleza del puesto" stands in every sheet.
 */
export function groupByText(functions: readonly AuditedFunction[]): readonly TextGroup[] {
  const listed = functions.filter(({ boilerplate }) => !boilerplate);
  const groups = groupedBy(listed, ({ text }) => textKey(text));
  return Array.from(groups, ([text, members]) => ({
    text,
    functions: members,
    terms: [...new Set(termsOf(members[0]!.text))],
    tasks: tasksOf(members[0]!.text, members[0]!.mentions),
  }));
}

/** What equal texts have in common: folded, and without the conjunction that ends an item of a list ("...; y"). */
export function textKey(text: string): string {
  return foldName(text.replace(/[;,]\s*[ye]\s*$/u, ''));
}

/** The places in the list of the groups that each manual has functions in. */
export function placesByManual(groups: readonly TextGroup[]): ReadonlyMap<string, readonly number[]> {
  const places = groups.flatMap(({ functions }, place) =>
    [...new Set(functions.map((each) => each.manual))].map((manual) => ({ manual, place })),
  );
  const byManual = groupedBy(places, ({ manual }) => manual);
  return new Map(Array.from(byManual, ([manual, own]) => [manual, own.map(({ place }) => place)]));
}
