import { LANGUAGES } from '../language/language.ts';

/** The rank of a position or the sort of a unit, as Spanish says it: "coordinador", "coordinacion". */
export type Rank = { readonly of: 'position' | 'unit'; readonly word: string; readonly plural: boolean };

/** The rank that a word is, in either language; null where it is none. "analysts" gives analista, in the plural. */
export function rankOf(word: string): Rank | null {
  for (const form of [word, word.replace(/s$/u, ''), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')])
    for (const { ranks, unitSorts } of Object.values(LANGUAGES)) {
      const position = ranks.get(form);
      if (position !== undefined) return { of: 'position', word: position, plural: form !== word };
      const unit = unitSorts.get(form);
      if (unit !== undefined) return { of: 'unit', word: unit, plural: form !== word };
    }
  return null;
}
