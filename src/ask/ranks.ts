import { LANGUAGES } from '../language/language.ts';

/**
 * The rank of a position or the sort of a unit, as Spanish says it: "coordinador", "coordinacion"; several where the
 * word is loose, since an English "assistant" is an asistente or an auxiliar.
 */
export type Rank = { readonly of: 'position' | 'unit'; readonly words: readonly string[]; readonly plural: boolean };

/** The rank that a word is, in either language; null where it is none. "analysts" gives analista, in the plural. */
export function rankOf(word: string): Rank | null {
  for (const form of [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')]) {
    const plural = form !== word;
    const ranks = Object.values(LANGUAGES).flatMap((language) => language.ranks.get(form) ?? []);
    if (ranks.length > 0) return { of: 'position', words: [...new Set(ranks)], plural };
    const sorts = Object.values(LANGUAGES).flatMap((language) => language.unitSorts.get(form) ?? []);
    if (sorts.length > 0) return { of: 'unit', words: [...new Set(sorts)], plural };
  }
  return null;
}
