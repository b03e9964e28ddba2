import { foldName, singleSpaced } from '../../text.ts';
import type { PrintedSheet } from '../layout.ts';
import { isBlank, isRule, span, type Line } from '../lines.ts';
import type { Problem } from '../model.ts';
import { placeOf, problem } from '../problem.ts';
import { listedEn, listedEs, LOST_IN_TEXT, quoted } from '../wording.ts';
import type { ReadSheet } from './sheet.ts';

/** The parts that every sheet has, and how each is called. */
const PARTS: readonly {
  readonly isEmpty: (sheet: PrintedSheet) => boolean;
  readonly en: string;
  readonly es: string;
}[] = [
  { isEmpty: ({ objective }) => objective === null, en: 'objective', es: 'objetivo' },
  { isEmpty: ({ unit }) => unit === null, en: 'area', es: 'área de adscripción' },
  { isEmpty: ({ superior }) => superior === null, en: 'superior', es: 'puesto superior' },
  { isEmpty: ({ functions }) => functions.length === 0, en: 'functions', es: 'funciones' },
  { isEmpty: hasNoRelations, en: 'relations', es: 'relaciones interinstitucionales' },
  { isEmpty: ({ knowledge }) => knowledge.length === 0, en: 'required knowledge', es: 'conocimientos básicos' },
];

/** Sheets that lack a part, and lines that belong to no part: of a manual that is cut, what stands at the cut. */
export function findGaps(title: string, cover: readonly Line[], sheets: readonly ReadSheet[]): readonly Problem[] {
  const lost = sheets.flatMap(({ stray }) => stray).filter((line) => !isRule(line));
  return [...sheets.flatMap(missingParts), ...unplaced([...unplacedOn(cover, title), ...lost])];
}

function missingParts({ sheet }: ReadSheet): readonly Problem[] {
  const name = sheet.names[0]?.name ?? '';
  const missing = PARTS.filter(({ isEmpty }) => isEmpty(sheet));
  if (missing.length === 0) return [];
  return [
    problem('EMPTY_SECTION', 'medium', {
      positions: [name],
      says: {
        en: `The sheet of ${quoted(name)} lacks ${listedEn(missing.map(({ en }) => en))}.`,
        es: `La cédula de ${quoted(name)} carece de ${listedEs(missing.map(({ es }) => es))}.`,
      },
      where: [placeOf(name, sheet)],
    }),
  ];
}

function unplaced(lines: readonly Line[]): readonly Problem[] {
  if (lines.length === 0) return [];
  const texts = lines.map(({ text }) => quoted(singleSpaced(text)));
  return [
    problem('LAYOUT', 'low', {
      positions: [],
      says: {
        en: `Lines stand where they belong to nothing (${LOST_IN_TEXT.en}): ${listedEn(texts)}.`,
        es: `Hay líneas que no pertenecen a nada (${LOST_IN_TEXT.es}): ${listedEs(texts)}.`,
      },
      where: lines.map((line) => placeOf(singleSpaced(line.text), span(line, line))),
    }),
  ];
}

// Of a cover, everything but the title and the place with the year is out of place: "HE".
function unplacedOn(cover: readonly Line[], title: string): readonly Line[] {
  const folded = foldName(title);
  return cover.filter((line) => !isBlank(line) && !folded.includes(foldName(line.text)) && !/\d{4}/u.test(line.text));
}

function hasNoRelations({ internalRelations, externalRelations }: PrintedSheet): boolean {
  return internalRelations.length + externalRelations.length === 0;
}
