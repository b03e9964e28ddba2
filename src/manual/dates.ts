import { foldAccents } from '../text.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** The first date in a Spanish text as YYYY-MM-DD: "a 10 de Enero de 2021" or "10/01/2021"; null where there is none. */
export function isoDateOf(text: string): string | null {
  const folded = foldAccents(text).replace('setiembre', 'septiembre');
  const worded = /(\d{1,2})º? de ([a-z]+) (?:de|del) (\d{4})/u.exec(folded);
  if (worded !== null) return isoDate(worded[3]!, MONTHS.indexOf(worded[2]!) + 1, worded[1]!);
  const numeric = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/u.exec(folded);
  return numeric === null ? null : isoDate(numeric[3]!, Number(numeric[2]), numeric[1]!);
}

function isoDate(year: string, month: number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
