import { z } from 'zod';
import { readData } from '../../data.ts';
import { isSpanishStopWord } from '../../language/analysis.ts';
import { foldName } from '../../text.ts';

const Ranks = z.object({
  ranks: z.array(
    z.object({
      singular: z.array(z.string()).min(1),
      plural: z.array(z.string()),
      unit: z.string().nullable().describe('the unit that a post of this rank heads'),
    }),
  ),
  units: z.array(z.object({ singular: z.string(), plural: z.string() })),
});

/** A name taken apart: its rank or noun of unit, and the words that tell it from others of the same rank. */
export type NameParts = {
  /** The rank that the name begins with, also where its unit stands for the post: "director"; null where none does. */
  readonly rank: string | null;
  /** Whether the name begins with the noun of a unit: "Coordinación de Mejora Continua". */
  readonly isUnit: boolean;
  readonly words: ReadonlySet<string>;
};

const { ranks, units } = readData('rules/ranks.json', Ranks);
// "Director General" and "Jefe de Área" are kinds of Director and Jefe: the first word is the rank.
const rankOfForm = firstWords(ranks, ({ singular }) => singular);
const rankOfPlural = firstWords(ranks, ({ plural }) => plural);
const rankOfUnit = firstWords(ranks, ({ unit }) => (unit === null ? [] : [unit]));
const unitNouns = new Set([...rankOfUnit.keys(), ...units.map(({ singular }) => firstWord(singular))]);
const unitPlurals = new Map(units.map(({ singular, plural }) => [firstWord(plural), firstWord(singular)]));

/** The name taken apart: "Analista de la Coordinación de Mejora Continua" is an analyst told apart by "mejora continua". */
export function namePartsOf(name: string): NameParts {
  const [first = '', ...others] = foldName(name).replace(/^sub /u, 'sub').split(' ');
  const post = rankOfForm.get(first) ?? rankOfPlural.get(first);
  const isUnit = post === undefined && unitNouns.has(first);
  const rank = post ?? rankOfUnit.get(first) ?? null;
  const own = rank === null && !isUnit && first !== '' ? [first, ...others] : others;
  const telling = own.filter((word) => !isSpanishStopWord(word) && !unitNouns.has(word));
  return { rank, isUnit, words: new Set(telling.map(stemOf)) };
}

// "Auxiliar Administrativo", "Auxiliares administrativos" and "Coordinación Administrativa" are told apart by one word.
function stemOf(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:[ao]s?|(?<=[^aeiou])es|s)$/u, '');
}

/** Whether the word is a rank: "Auxiliar". */
export function isRank(word: string): boolean {
  return rankOfForm.has(foldName(word));
}

/** Whether the word is the noun of a unit and of no post: "Coordinación". */
export function isUnitNoun(word: string): boolean {
  const folded = foldName(word);
  return unitNouns.has(folded) && !rankOfForm.has(folded);
}

/** The office that a post heads, both by their first words: "director" to "direccion". */
export function readOffices(): ReadonlyMap<string, string> {
  return new Map([...rankOfUnit].filter(([office]) => !rankOfForm.has(office)).map(([office, post]) => [post, office]));
}

/** The rank that a plural names all posts of ("Coordinadores"), or whose units ("Coordinaciones"); null for other words. */
export function collectiveOf(word: string): { readonly rank: string; readonly of: 'position' | 'unit' } | null {
  const folded = foldName(word);
  const posts = rankOfPlural.get(folded);
  if (posts !== undefined) return { rank: posts, of: 'position' };
  const headed = rankOfUnit.get(unitPlurals.get(folded) ?? '');
  return headed === undefined ? null : { rank: headed, of: 'unit' };
}

function firstWords<T extends { readonly singular: readonly string[] }>(
  rows: readonly T[],
  wordings: (row: T) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => wordings(row).map((words) => [firstWord(words), firstWord(row.singular[0]!)])));
}

function firstWord(text: string): string {
  return foldName(text).split(' ')[0]!;
}
