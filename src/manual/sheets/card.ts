import type { PrintedName, Passage } from '../model.ts';
import { cellsOf, isBlank, isRule, type Line } from '../lines.ts';
import { passageOf } from '../lists.ts';
import { joinedLabelOf, labelOf, type Label } from './labels.ts';

/** The table that opens a sheet: the post's name, objective and place in the hierarchy. */
export type Card = {
  readonly names: readonly PrintedName[];
  readonly objective: Passage | null;
  readonly unit: Passage | null;
  readonly superior: Passage | null;
  readonly subordinates: readonly Passage[];
};

type Field = { readonly label: Label; readonly lines: Line[] };

/** What the rows of a sheet's card say; a row that is missing gives null. */
export function readCard(lines: readonly Line[]): Card {
  const fields = fieldsOf(lines);
  const hierarchy = fields.findIndex(({ label }) => label === 'unit' || label === 'superior');
  const names = fields.flatMap((field, index) => {
    const passage = field.label === 'name' ? passageOf(field.lines) : null;
    const place = hierarchy >= 0 && index > hierarchy ? ('hierarchy' as const) : ('table' as const);
    return passage === null ? [] : [{ name: passage.text, place, ...linesOnly(passage) }];
  });
  return {
    names,
    objective: fieldPassage(fields, 'objective'),
    unit: fieldPassage(fields, 'unit'),
    superior: fieldPassage(fields, 'superior'),
    subordinates: fields
      .filter(({ label }) => label === 'subordinates')
      .flatMap(({ lines }) => lines.map((line) => passageOf([line])).filter((passage) => passage !== null)),
  };
}

function fieldPassage(fields: readonly Field[], label: Label): Passage | null {
  return passageOf(fields.filter((field) => field.label === label).flatMap((field) => field.lines));
}

function linesOnly({ sourceFrom, sourceTo }: Passage): { sourceFrom: number; sourceTo: number } {
  return { sourceFrom, sourceTo };
}

function fieldsOf(lines: readonly Line[]): readonly Field[] {
  const rows = lines.filter((line) => !isBlank(line) && !isRule(line));
  const fields: Field[] = [];
  rows.forEach((row, index) => {
    const joined = joinedLabel(row, rows[index + 1]);
    const lower = index > 0 ? joinedLabel(rows[index - 1]!, row) : null;
    if (joined !== null) fields.push({ label: joined, lines: [withoutFirstCell(row)] });
    else if (lower !== null) fields.at(-1)!.lines.push(withoutFirstCell(row));
    else readRow(fields, row);
  });
  return fields;
}

function readRow(fields: Field[], row: Line): void {
  const labelled = labelOf(row.text);
  if (labelled === null) fields.at(-1)?.lines.push(row);
  else if (labelled.label === 'hierarchy') readRow(fields, { ...row, text: labelled.value });
  else fields.push({ label: labelled.label, lines: [{ ...row, text: labelled.value }] });
}

// "Puesto(s)	Jefe de Área" above "Inferior(es):	Auxiliar Administrativo" is one label and two values.
function joinedLabel(upper: Line, lower: Line | undefined): Label | null {
  const first = firstCell(upper);
  return lower === undefined || first === '' ? null : joinedLabelOf(first, firstCell(lower));
}

function firstCell(row: Line): string {
  return cellsOf(row).find((cell) => cell !== '') ?? '';
}

function withoutFirstCell(row: Line): Line {
  const text = row.text.trimStart();
  const end = text.search(/\t| {2}/u);
  return { ...row, text: end < 0 ? '' : text.slice(end) };
}
