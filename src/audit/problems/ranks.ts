import { z } from 'zod';
import { readData } from '../../data.ts';
import { termsOf } from '../../language/analysis.ts';
import { editDistance, foldName } from '../../text.ts';

const Ranks = z.object({
  about: z.string(),
  ranks: z.array(
    z.object({
      singular: z.array(z.string()).min(1),
      plural: z.array(z.string()),
      unit: z.string().nullable(),
      level: z.int(),
    }),
  ),
  units: z.array(z.object({ singular: z.string(), plural: z.string(), within: z.boolean() })),
  territories: z.array(z.string()),
});

/** A rank of public administration: its words, the unit that it heads, its level (1 is the highest). */
export type Rank = z.infer<typeof Ranks>['ranks'][number];

/** The word for a kind of unit; `within` where such a unit is always part of a larger one. */
export type UnitWord = z.infer<typeof Ranks>['units'][number];

const table = readData('rules/ranks.json', Ranks);

const rankWords = longestFirst(
  table.ranks.flatMap((rank) => rank.singular.map((word) => ({ word: foldName(word), found: rank }))),
);
const unitWords = longestFirst(
  table.units.flatMap((unit) => [
    { word: foldName(unit.singular), found: unit },
    { word: foldName(unit.plural), found: unit },
  ]),
);

/** The rank that a position's name begins with: "Jefe de Área de ..." has that of "Jefe". */
export function rankOf(name: string): Rank | undefined {
  return headOf(name, rankWords)?.found;
}

/** Every rank whose plural a text names as people: "a los Coordinadores". */
export function ranksNamedIn(text: string): readonly Rank[] {
  const folded = ` ${foldName(text)} `;
  return table.ranks.filter((rank) => rank.plural.some((word) => folded.includes(` ${foldName(word)} `)));
}

/** The kind of unit that a name begins with, singular or plural: "Direcciones", "Coordinación de ...". */
export function unitWordOf(name: string): UnitWord | undefined {
  return headOf(name, unitWords)?.found;
}

/** A position's name as that of the unit it heads: "Coordinador de X" gives "coordinacion de x", folded. */
export function unitHeadedBy(name: string): string | undefined {
  const head = headOf(name, rankWords);
  if (head === undefined || head.found.unit === null) return undefined;
  return `${foldName(head.found.unit)}${foldName(name).slice(head.word.length)}`;
}

/**
 * Whether a printed name means the post: as the unit that it heads ("Coordinación Administrativa" for the Coordinador
 * Administrativo), as the first words of its name ("Auditor" for the Auditor de Auditoría Financiera), for whoever holds
 * it ("Secretario" for the Secretaria, "Intendentes (22)") or with whom it is under ("Cajero del Subdirector de Ingresos").
 */
export function meansPost(printed: string, post: string): boolean {
  const [one, other] = [neutral(printed), neutral(post)];
  if (one === other || (one !== '' && other.startsWith(`${one} `))) return true;
  if (one.startsWith(`${other} del `) && rankOf(one.slice(`${other} del `.length)) !== undefined) return true;
  const rank = rankOf(post);
  const unit = unitWordOf(printed);
  if (rank === undefined || rank.unit === null || unit === undefined) return false;
  if (foldName(rank.unit) !== foldName(unit.singular)) return false;
  const own = termsOf(printed).slice(termsOf(unit.singular).length);
  const head = rank.singular.find((word) => `${foldName(post)} `.startsWith(`${foldName(word)} `)) ?? '';
  const posts = termsOf(post).slice(termsOf(head).length);
  return own.join(' ') === posts.join(' ');
}

// Without gender and number, before the first preposition: "Auxiliares Administrativas de Caja", "auxiliar administrativ de caja".
function neutral(name: string): string {
  const words = foldName(name.replace(/\([^)]*\)/gu, ' ')).split(' ');
  const end = words.findIndex((word) => /^(?:al?|del?|en|para)$/u.test(word));
  return words
    .map((word, at) => (end < 0 || at < end ? word.replace(/(?<=[^aeiou])e?s$|s$/u, '').replace(/[aeo]$/u, '') : word))
    .join(' ');
}

/** Whether a printed name is the post's but for a misprint in one word: "Encargado de Manenimiento". */
export function isMisprintOf(printed: string, post: string): boolean {
  const [one, other] = [foldName(printed).split(' '), foldName(post).split(' ')];
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  if (one.length !== other.length || differing.length !== 1) return false;
  const [word, meant] = differing[0]!;
  return (
    Math.min(word.length, meant.length) >= MISPRINTED_LETTERS &&
    editDistance(word, meant, MOST_MISPRINTS) <= MOST_MISPRINTS
  );
}

/** Shorter words that differ by a letter or two are rather other words: "Norte", "Corte"; "1", "2". */
const MISPRINTED_LETTERS = 7;
const MOST_MISPRINTS = 2;

/** What a post is of, without its rank: "contratos" of the Coordinador de Contratos; folded, and '' where there is none. */
export function subjectOf(post: string): string {
  const head = headOf(post, rankWords);
  return head === undefined
    ? ''
    : foldName(post)
        .slice(head.word.length)
        .replace(/^ (?:del?|de l[ao]s?) /u, '')
        .trim();
}

/** Words that announce a territory in a name: "Región Laguna". */
export const TERRITORIES: readonly string[] = table.territories;

type Words<T> = readonly { readonly word: string; readonly found: T }[];

function headOf<T>(name: string, words: Words<T>): Words<T>[number] | undefined {
  const folded = `${foldName(name)} `;
  return words.find(({ word }) => folded.startsWith(`${word} `));
}

function longestFirst<T extends { readonly word: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((left, right) => right.word.length - left.word.length);
}
