import { z } from 'zod';
import { readData } from '../../data.ts';
import { foldAccents, foldName, wordsOf } from '../../text.ts';

const LABELS = [
  'name',
  'dependency',
  'unit',
  'superior',
  'subordinates',
  'objective',
  'organigram',
  'card',
  'requirements',
  'education',
  'knowledge',
  'skills',
  'experience',
  'functions',
  'relations',
  'end',
] as const;

/** What the rows and headings of a post's profile are called; `end` closes the last profile. */
export type Label = (typeof LABELS)[number];

/** A label at the beginning of a line, what is printed after it, and whether its wording begins other lines too. */
export type Labelled = { readonly label: Label; readonly value: string; readonly isCommon: boolean };

const Labels = z.object({
  about: z.string(),
  rows: z.array(z.enum(LABELS)).describe('labels of the first column of a table'),
  beforeColon: z.array(z.string()).describe('wordings that are labels before a colon only'),
  wordings: z.record(z.enum(LABELS), z.array(z.string()).min(1)),
});

const { rows, beforeColon, wordings } = readData('labels.json', Labels);
const labels = new Map(
  Object.entries(wordings).flatMap(([label, words]) => words.map((wording) => [wording, label as Label] as const)),
);
const rowLabels = new Set<Label>(rows);
const onlyBeforeColon = new Set(beforeColon);
const firstWords = new Set([...labels.keys()].map((wording) => wording.split(' ')[0]!));
const mostWords = Math.max(...[...labels.keys()].map((wording) => wording.split(' ').length));

/** No label is longer than this; what stands further on in a line need not be looked at. */
const LONGEST = 90;

/** Whether the label stands in the first column of a table. */
export function isRow(label: Label): boolean {
  return rowLabels.has(label);
}

/** The label that a line begins with, whatever number stands before it: "XXII. Directorio"; null where there is none. */
export function labelOf(line: string): Labelled | null {
  const text = withoutNumeral(line);
  const words = wordsOf(text.slice(0, LONGEST));
  if (words.length === 0 || !/^\p{Lu}/u.test(words[0]!.text) || text.search(/\S/u) !== words[0]!.start) return null;
  if (!firstWords.has(foldAccents(words[0]!.text))) return null;
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const end = words[count - 1]!.end;
    const wording = foldName(text.slice(0, end));
    const label = labels.get(wording);
    const value = label === undefined ? null : valueAfter(text.slice(end), label, wording);
    if (value !== null) return { label: label!, value, isCommon: onlyBeforeColon.has(wording) };
  }
  return null;
}

/** The label that the first cells of two lines make together: "Nombre de la" above "Dependencia:"; null for any other. */
export function joinedLabelOf(upper: string, lower: string): Label | null {
  const [first, second] = [firstCell(upper), firstCell(lower)];
  const joined = [upper, first, second].every((text) => labelOf(text) === null) ? labelOf(`${first} ${second}`) : null;
  return joined !== null && joined.value === '' ? joined.label : null;
}

/** What stands in a line after its first cell; the cells of such tables are parted by two blanks or more. */
export function afterFirstCell(line: string): string {
  const text = line.trim();
  const end = text.search(/\s{2}/u);
  return end < 0 ? '' : text.slice(end).trim();
}

/** The line without the number of its section: "VII. Dirección Jurídica" gives "Dirección Jurídica". */
export function withoutNumeral(line: string): string {
  return line.replace(
    /^\s*(?:[IVXLC]{1,8}(?:\.-?|\s?[-)]|(?=\s{2}))|\d{1,2}(?:\.\d{1,2})*\.?-?(?=\s))\s*(?=\p{Lu})/u,
    '',
  );
}

function firstCell(line: string): string {
  return withoutNumeral(line)
    .trim()
    .split(/\s{2,}/u)[0]!;
}

// A row's value stands in the second column or after a colon; a heading stands alone, or its text follows a colon.
function valueAfter(rest: string, label: Label, wording: string): string | null {
  const text = rest.trim();
  const colon = text.startsWith(':');
  if (colon) return text.replace(/^[:\s]+/u, '');
  if (onlyBeforeColon.has(wording)) return null;
  if (text === '' || text === '.') return '';
  return isRow(label) && /^\s{2,}/u.test(rest) ? text : null;
}
