import type { Lines } from '../model.ts';
import { describedHeading, headingAbove, type Heading } from './headings.ts';
import { isRow, joinedLabelOf, labelOf, afterFirstCell, type Label } from './labels.ts';
import type { PrintedLine } from './pages.ts';

/** What stands under one label: the label's own line, what it prints after the label, and the lines below it. */
export type Part = {
  readonly label: Label;
  readonly line: PrintedLine;
  readonly value: string;
  readonly lines: readonly PrintedLine[];
};

/** The description of one post: its heading where it has one, and its parts in the order of print. */
export type Profile = {
  readonly heading: (Heading & Lines) | null;
  readonly parts: readonly Part[];
} & Lines;

/** The profiles of a text, the lines before the first of them, and those after the last. */
export type ProfiledText = {
  readonly front: readonly PrintedLine[];
  readonly profiles: readonly Profile[];
};

type Mark = {
  readonly at: number;
  readonly label: Label | 'heading';
  readonly value: string;
  readonly heading: Heading | null;
};
type Start = { readonly first: number; readonly marks: readonly Mark[] };

/** Parts that stand before the functions of their post: after these, they are the next post's. */
const OPENING: ReadonlySet<Label | 'heading'> = new Set(['heading', 'organigram', 'objective', 'card', 'name']);

/** The profiles of a text. A profile begins at its heading, or where what a profile has once comes a second time. */
export function profilesOf(lines: readonly PrintedLine[]): ProfiledText {
  const starts = groupsOf(marksOf(lines)).map((marks) => startOf(lines, marks));
  const profiles = starts.flatMap((start, order) =>
    isProfile(start.marks) ? [profileOf(lines, start, starts[order + 1]?.first ?? lines.length)] : [],
  );
  const first = starts.find(({ marks }) => isProfile(marks))?.first ?? lines.length;
  return { front: lines.slice(0, first), profiles };
}

function marksOf(lines: readonly PrintedLine[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const mark = markAt(lines, at, marks.at(-1)?.label === 'functions');
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

// "Dirección de Salud Física: Requisiciones, reportes" in a function is no row, though "Área: ..." is one elsewhere.
function markAt(lines: readonly PrintedLine[], at: number, isInFunctions: boolean): Mark | null {
  const { text } = lines[at]!;
  const heading = describedHeading(lines, at);
  if (heading !== null) return { at, label: 'heading', value: '', heading };
  const joined = lines[at + 1] === undefined ? null : joinedLabelOf(text, lines[at + 1]!.text);
  if (joined !== null) return { at, label: joined, value: afterFirstCell(text), heading: null };
  const labelled = labelOf(text);
  if (labelled === null || (isInFunctions && labelled.isCommon && labelled.label !== 'name')) return null;
  return { at, label: labelled.label, value: labelled.value, heading: null };
}

function groupsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups: Mark[][] = [];
  let seen = new Set<string>();
  for (const mark of marks) {
    if (mark.label === 'end' || groups.length === 0 || begins(mark, seen)) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)!.push(mark);
    seen.add(mark.label);
  }
  return groups;
}

function begins({ label }: Mark, seen: ReadonlySet<string>): boolean {
  if (label === 'heading' || seen.has('end')) return true;
  return OPENING.has(label) && (seen.has('functions') || (seen.has(label) && label !== 'card'));
}

// An index or a chapter has labels too, but no post: a profile names one, or has functions under an objective.
function isProfile(marks: readonly Mark[]): boolean {
  const has = (label: Mark['label']): boolean => marks.some((mark) => mark.label === label);
  return has('name') || (has('functions') && (has('heading') || has('objective')));
}

function startOf(lines: readonly PrintedLine[], marks: readonly Mark[]): Start {
  const first = marks[0]!;
  if (first.heading !== null || first.label === 'end') return { first: first.at, marks };
  const names = marks.filter(({ label }) => label === 'name').map(({ value }) => value);
  const heading = headingAbove(lines, first.at, names);
  if (heading === null) return { first: first.at, marks };
  return { first: heading.from, marks: [{ at: heading.from, label: 'heading', value: '', heading }, ...marks] };
}

function profileOf(lines: readonly PrintedLine[], { first, marks }: Start, end: number): Profile {
  const { heading } = marks[0]!;
  const parts = marks.flatMap((mark, order) => {
    const from = mark.at + 1;
    const next = marks[order + 1]?.at ?? end;
    if (mark.label === 'heading') return [];
    return [{ label: mark.label, line: lines[mark.at]!, value: mark.value, lines: lines.slice(from, next) }];
  });
  return {
    heading:
      heading === null
        ? null
        : { ...heading, sourceFrom: lines[heading.from]!.number, sourceTo: lines[heading.to]!.number },
    parts: parts.map((part) => (isRow(part.label) ? withoutJoinedLabel(part) : part)),
    sourceFrom: lines[first]!.number,
    sourceTo: lines[end - 1]!.number,
  };
}

// "Dependencia:" below "Nombre de la" is the rest of the label.
function withoutJoinedLabel(part: Part): Part {
  const [below, ...others] = part.lines;
  if (below === undefined || joinedLabelOf(part.line.text, below.text) === null) return part;
  const rest = afterFirstCell(below.text);
  return { ...part, lines: rest === '' ? others : [{ ...below, text: `  ${rest}` }, ...others] };
}
