import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Position, Problem } from '../../../manual/model.ts';
import { describedIn, textsOf } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { namesIn } from './coverage.ts';

const FieldErrors = z.object({ about: z.string(), printed: z.array(z.string()) });

const fieldErrors = readData('rules/field-errors.json', FieldErrors).printed.map(foldAccents);

/** How far the pages of one sheet may be from what its length needs before the contents are doubted. */
const PAGES_OUT_OF_PROPORTION = 2;

/** What a word processor prints where a reference is gone: "¡ERROR! MARCADOR NO DEFINIDO". */
export function findBrokenReferences(manual: Manual): readonly Problem[] {
  const entries = manual.contents.map((entry) => ({
    ...entry,
    text: `${entry.title} ${entry.page}`,
    shown: entry.page,
  }));
  const texts = textsOf(manual).map((text) => ({ ...text, shown: text.text }));
  const broken = [...entries, ...texts].filter(({ text }) =>
    fieldErrors.some((error) => foldAccents(text).includes(error)),
  );
  if (broken.length === 0) return [];
  const shown = broken.map((place) => quoted('title' in place ? `${place.title}: ${place.shown}` : place.shown));
  return [
    problem('BROKEN_REFERENCE', 'medium', {
      positions: [],
      says: {
        en: `A reference that leads nowhere was printed instead of a page: ${listedEn(shown)}.`,
        es: `Se imprimió una referencia rota en lugar de la página: ${listedEs(shown)}.`,
      },
      where: broken.map((place) => placeOf(place.shown, place)),
    }),
  ];
}

/** Page numbers that fall, or that give a sheet far more or fewer pages than its length needs. */
export function findPageNumbers(manual: Manual): readonly Problem[] {
  const sheets = pagedSheets(manual);
  const rates = sheets.map((sheet) => sheet.length / sheet.pages).sort((left, right) => left - right);
  const usual = rates[Math.floor(rates.length / 2)];
  if (usual === undefined || sheets.length < 4) return [];
  const odd = sheets.filter((sheet) => {
    const needed = Math.max(1, sheet.length / usual);
    return sheet.pages / needed > PAGES_OUT_OF_PROPORTION || needed / sheet.pages > PAGES_OUT_OF_PROPORTION;
  });
  if (odd.length === 0) return [];
  const shown = odd.map(({ position, pages, from, to }) => ({
    en: `${quoted(position.name)} has ${pages === 1 ? `one page, ${from}` : `${pages} pages, ${from} to ${to - 1}`}`,
    es: `${quoted(position.name)} tiene ${pages === 1 ? `una página, la ${from}` : `${pages} páginas, de la ${from} a la ${to - 1}`}`,
  }));
  return [
    problem('PAGE_NUMBER', 'low', {
      positions: odd.map(({ position }) => position.name),
      says: {
        en: `The page numbers of the contents do not fit the length of the sheets: ${listedEn(shown.map(({ en }) => en))}.`,
        es: `Las páginas del contenido no corresponden a la extensión de las cédulas: ${listedEs(shown.map(({ es }) => es))}.`,
      },
      where: odd.flatMap(({ entries }) => entries.map((entry) => placeOf(entry.title, entry))),
    }),
  ];
}

type Sheet = {
  readonly position: Position;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly pages: number;
  readonly entries: readonly Manual['contents'][number][];
};

// A sheet reaches to the page of the entry after it.
function pagedSheets(manual: Manual): readonly Sheet[] {
  return describedIn(manual).flatMap((position) => {
    const line = namesIn(position, 'contents')[0]?.sourceFrom;
    const index = manual.contents.findIndex((entry) => entry.sourceFrom === line);
    const entries = manual.contents.slice(index, index + 2);
    const [from, to] = entries.map((entry) => Number(entry.page));
    if (index < 0 || from === undefined || to === undefined || !Number.isInteger(from) || !(to > from)) return [];
    const length = textsOf({ ...manual, positions: [position] }).reduce(
      (sum, text) => sum + (text.position === null ? 0 : text.text.length),
      0,
    );
    return [{ position, length, from, to, pages: to - from, entries }];
  });
}
