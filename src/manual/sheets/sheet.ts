import { singleSpaced } from '../../text.ts';
import type { PrintedSheet } from '../layout.ts';
import { cellsOf, isBlank, type Line } from '../lines.ts';
import { passagesIn, readBulletedList, readNumberedList, withoutBullet, type Cut, type ItemList } from '../lists.ts';
import type { PrintedName } from '../model.ts';
import { readCard } from './card.ts';
import { labelOf, type Label } from './labels.ts';
import { readRelations } from './relations.ts';

/** The lines of one sheet, and the heading above its card where it has one. */
export type SheetLines = { readonly heading: Line | null; readonly lines: readonly Line[] };

/** One sheet as printed, the cuts mended in it, and its lines that belong to nothing. */
export type ReadSheet = {
  readonly sheet: PrintedSheet;
  readonly cuts: readonly Cut[];
  readonly stray: readonly Line[];
};

type Part = 'card' | Extract<Label, 'functions' | 'relations' | 'knowledge'>;

/** Where every sheet stands: each begins with the row "Nombre del Puesto", its heading the last line before that. */
export function sheetLinesOf(lines: readonly Line[]): readonly SheetLines[] {
  const starts = sheetStarts(lines);
  return starts.map(({ start, heading }, order) => {
    const next = starts[order + 1];
    const end = next === undefined ? lines.length : (next.heading ?? next.start);
    return { heading: heading === null ? null : lines[heading]!, lines: lines.slice(start, end) };
  });
}

/** Everything that one sheet prints: its card, functions, relations and required knowledge. */
export function readSheet({ heading, lines }: SheetLines): ReadSheet {
  const parts = partsOf(lines);
  const card = readCard(parts.card);
  const functions = readFunctions(parts.functions);
  const relations = readRelations(parts.relations);
  const knowledge = readBulletedList(parts.knowledge);
  const printed = lines.findLast((line) => !isBlank(line)) ?? lines[0]!;
  const { names, ...rows } = card;
  return {
    sheet: {
      ...rows,
      names: [...headingName(heading), ...names],
      goesBy: null,
      furtherSuperiors: [],
      functions: functions.items,
      numbering: functions.numbering,
      internalRelations: relations.internal,
      externalRelations: relations.external,
      knowledge: passagesIn(knowledge),
      sourceFrom: (heading ?? lines[0]!).number,
      sourceTo: printed.number,
    },
    cuts: [...functions.cuts, ...relations.cuts, ...knowledge.cuts],
    stray: [...functions.stray, ...relations.stray, ...knowledge.stray],
  };
}

// The card names the post twice; the second time is below the rows of the hierarchy.
function sheetStarts(lines: readonly Line[]): readonly { readonly start: number; readonly heading: number | null }[] {
  const starts: { start: number; heading: number | null }[] = [];
  let lastPrinted: number | null = null;
  let lastLabel: Label | null = null;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const label = labelOf(line.text)?.label ?? null;
    const above = lastPrinted === null ? undefined : lines[lastPrinted];
    if (label === 'name' && !isHierarchy(lastLabel))
      starts.push({ start: index, heading: above !== undefined && isHeading(above) ? lastPrinted : null });
    lastLabel = label ?? lastLabel;
    lastPrinted = index;
  });
  return starts;
}

function isHierarchy(label: Label | null): boolean {
  return label === 'hierarchy' || label === 'unit' || label === 'superior';
}

function isHeading({ text }: Line): boolean {
  const isItem = withoutBullet(text) !== null || /^\s*\d/u.test(text) || /[;:]\s*$/u.test(text);
  return (
    !isItem && cellsOf({ number: 0, text: text.trim() }).length === 1 && text.length <= 150 && labelOf(text) === null
  );
}

function headingName(heading: Line | null): readonly PrintedName[] {
  if (heading === null) return [];
  return [{ name: singleSpaced(heading.text), place: 'heading', sourceFrom: heading.number, sourceTo: heading.number }];
}

function partsOf(lines: readonly Line[]): Readonly<Record<Part, readonly Line[]>> {
  const parts: Record<Part, Line[]> = { card: [], functions: [], relations: [], knowledge: [] };
  let part: Part = 'card';
  for (const line of lines) {
    const label = labelOf(line.text)?.label;
    if (label === 'functions' || label === 'relations' || label === 'knowledge') part = label;
    else parts[part].push(line);
  }
  return parts;
}

// Functions without numbers are counted in the order of their bullets.
function readFunctions(lines: readonly Line[]): ItemList & Pick<PrintedSheet, 'numbering'> {
  const numbered = readNumberedList(lines);
  const bulleted = numbered.items.length > 0 ? null : readBulletedList(lines);
  return bulleted === null || bulleted.items.length === 0
    ? { ...numbered, numbering: 'printed' }
    : { ...bulleted, numbering: 'counted' };
}
