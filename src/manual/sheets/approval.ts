import { foldName, singleSpaced } from '../../text.ts';
import { isoDateOf } from '../dates.ts';
import { cellsOf, isBlank, span, type Line } from '../lines.ts';
import type { Manual } from '../model.ts';

/** What the cover and the sheet of approval say of the document. */
export type Approval = Pick<
  Manual,
  'code' | 'title' | 'issuedOn' | 'place' | 'changes' | 'preparedBy' | 'reviewedBy' | 'authorisedBy'
>;

type Signatory = Manual['preparedBy'];

/** The document's title, code, date and place, its control of changes, and who drew it up, reviewed and authorised it. */
export function readApproval(cover: readonly Line[], approval: readonly Line[]): Approval {
  const printed = approval.filter((line) => !isBlank(line));
  const changes = readChanges(below(printed, /^control de cambios\b/u));
  const emission = below(printed, /^control de emision\b/u);
  const issued = valueOf(printed, /^fecha de emision\b/u);
  return {
    code: valueOf(printed, /^(?:codigo|clave)\b/u) ?? '',
    title: titleOf(cover),
    issuedOn: isoDateOf(issued ?? '') ?? isoDateOf(changes[0]?.updatedOn ?? ''),
    place: placeOf(issued),
    changes,
    preparedBy: signatory(emission, 0),
    reviewedBy: signatory(emission, 1),
    authorisedBy: signatory(emission, 2),
  };
}

// The line with "MANUAL DE ORGANIZACIÓN" and the unit below it; the place and year of the cover are not the title.
function titleOf(cover: readonly Line[]): string {
  const first = cover.findIndex(({ text }) => /^manual\b/u.test(foldName(text)));
  if (first < 0) return '';
  const [manual = [], unit = []] = paragraphsOf(cover.slice(first));
  const lines = unit.some(({ text }) => /\d{4}/u.test(text)) ? manual : [...manual, ...unit];
  return singleSpaced(lines.map(({ text }) => text).join(' '));
}

/** The lines parted where nothing is printed between them. */
export function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (isBlank(line)) open = false;
    else if (open) paragraphs.at(-1)!.push(line);
    else {
      paragraphs.push([line]);
      open = true;
    }
  }
  return paragraphs;
}

// The value stands on the line of its label or on the next one: "CÓDIGO" above "MO-DPSE-00".
function valueOf(lines: readonly Line[], label: RegExp): string | null {
  const index = lines.findIndex(({ text }) => label.test(foldName(text)));
  const line = lines[index];
  if (line === undefined) return null;
  const inline = line.text.split(/[:\t]/u).slice(1).join(' ');
  const value = singleSpaced(inline === '' ? (lines[index + 1]?.text ?? '') : inline);
  return value === '' ? null : value;
}

// "Victoria de Durango, Dgo., a 10 de Enero de 2021"
function placeOf(issued: string | null): string | null {
  const end = issued === null ? -1 : issued.search(/,?\s+a\s+\d/u);
  return end <= 0 ? null : issued!.slice(0, end);
}

function below(lines: readonly Line[], heading: RegExp): readonly Line[] {
  const index = lines.findIndex(({ text }) => heading.test(foldName(text)));
  return index < 0 ? [] : lines.slice(index + 1);
}

function readChanges(lines: readonly Line[]): Manual['changes'] {
  const end = lines.findIndex(({ text }) => /^control de emision\b/u.test(foldName(text)));
  const rows = lines.slice(0, end < 0 ? lines.length : end).filter(({ text }) => /^\s*\d/u.test(text));
  return rows.map((row) => {
    const [updatedOn = '', version = '', changes = ''] = cellsOf(row);
    return { updatedOn, version, changes, ...span(row, row) };
  });
}

function signatory(lines: readonly Line[], column: number): Signatory {
  const cell = (label: RegExp): string | null => {
    const row = lines.find(({ text }) => label.test(foldName(text)));
    const value = row === undefined ? '' : (cellsOf({ ...row, text: afterColon(row.text) })[column] ?? '');
    return value === '' ? null : value;
  };
  const name = cell(/^nombre\b/u);
  return name === null ? null : { name, signature: cell(/^firma\b/u), date: cell(/^fecha\b/u) };
}

function afterColon(text: string): string {
  return text.slice(text.indexOf(':') + 1).replace(/^ +/u, '');
}
