import { foldAccents, wordsOf } from '../../text.ts';

/** What the rows of a sheet's card and the headings of its parts are called. */
export type Label =
  'name' | 'objective' | 'hierarchy' | 'unit' | 'superior' | 'subordinates' | 'functions' | 'relations' | 'knowledge';

/** The words of each label, folded, longer wordings first: "Puesto(s) Inferior(es):" is "puesto s inferior es". */
const WORDINGS: Readonly<Record<Label, readonly string[]>> = {
  name: ['nombre del puesto', 'nombre del cargo'],
  objective: ['objetivo general del puesto', 'objetivo del puesto', 'objetivo general', 'objetivo'],
  hierarchy: ['jerarquia'],
  unit: ['area de adscripcion', 'unidad de adscripcion', 'adscripcion'],
  superior: ['puesto superior inmediato', 'puesto superior', 'puesto del jefe inmediato', 'jefe inmediato'],
  subordinates: ['puesto s inferior es', 'puestos inferiores', 'puesto inferior', 'puestos subordinados'],
  functions: ['funciones y responsabilidades', 'funciones especificas', 'funciones principales', 'funciones'],
  relations: ['relaciones interinstitucionales', 'relaciones de trabajo', 'relaciones'],
  knowledge: ['conocimientos basicos', 'conocimientos requeridos', 'conocimientos'],
};

const LABELS = Object.entries(WORDINGS).flatMap(([label, wordings]) =>
  wordings.map((wording) => ({ label: label as Label, words: wording.split(' ') })),
);

const FIRST_LETTERS = new Set(LABELS.map(({ words }) => words[0]!.charAt(0)));

/** Labels that head a part of the sheet and stand alone on their line. */
const PART_LABELS: ReadonlySet<Label> = new Set(['functions', 'relations', 'knowledge']);

/** No label is longer than this many characters; what stands further on in a line need not be looked at. */
const LONGEST = 60;

/** The label that a text begins with and what follows it: "Puesto Superior:	Asistente Técnico"; null where there is none. */
export function labelOf(text: string): { readonly label: Label; readonly value: string } | null {
  const start = /^\P{L}*/u.exec(text.slice(0, LONGEST))![0].length;
  if (!FIRST_LETTERS.has(foldAccents(text.charAt(start)))) return null;
  const words = wordsOf(text.slice(start, start + LONGEST)).map((word) => ({ ...word, text: foldAccents(word.text) }));
  const match = LABELS.find((each) => each.words.every((word, index) => words[index]?.text === word));
  if (match === undefined) return null;
  const end = start + words[match.words.length - 1]!.end;
  const value = text.slice(end).replace(/^[\s):.]+/u, '');
  return PART_LABELS.has(match.label) && value !== '' ? null : { label: match.label, value };
}

/** The label that two cells make together where a row break parts them: "Puesto(s)" and "Inferior(es):". */
export function joinedLabelOf(upper: string, lower: string): Label | null {
  const joined = labelOf(`${upper} ${lower}`);
  return joined !== null && joined.value === '' && labelOf(upper) === null ? joined.label : null;
}
