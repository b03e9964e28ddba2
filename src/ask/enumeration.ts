import { toFacet, type Facet } from './facet.ts';
import { lookUp, type Context, type Run } from './lookup.ts';
import type { Token } from './question.ts';
import { rankOf } from './ranks.ts';

/** The facets of an enumeration that shares its noun, and how many of the words it takes. */
export type Enumeration = { readonly facets: readonly Facet[]; readonly length: number };

const LONGEST_NOUN = 2;
const FEWEST_PARTS = 2;
const MOST_PARTS = 4;

/**
 * The enumeration that begins at `start` of the words; null where there is none. "national, state and municipal plans"
 * are three plans, "planes nacional, estatal y municipal" too: each is known to the graph or to the lexicon.
 */
export function enumerationAt(words: readonly Token[], start: number, context: Context): Enumeration | null {
  const enumerable = enumerableFrom(words, start, context);
  for (let noun = LONGEST_NOUN; noun >= 1; noun -= 1)
    for (let parts = Math.min(MOST_PARTS, enumerable.length - noun); parts >= FEWEST_PARTS; parts -= 1) {
      const run = enumerable.slice(0, parts + noun);
      if (!isNextToNoun(run, parts, context)) continue;
      const runs = partsOf(run, parts, context);
      if (runs.every((part) => isKnown(lookUp(part, context))))
        return { facets: runs.map((part) => toFacet(lookUp(part, context), context)), length: run.length };
    }
  return null;
}

function isKnown({ named, concepts }: Run): boolean {
  return named.length > 0 || concepts.length > 0;
}

const WIDEST_GAP = 3;

// "la Secretaria con el Auxiliar Administrativo" are two posts; "national, state and municipal" stand close together.
function enumerableFrom(words: readonly Token[], start: number, { knowledge: { names } }: Context): readonly Token[] {
  const run = words.slice(start, start + MOST_PARTS + LONGEST_NOUN);
  const end = run.findIndex(
    ({ index, role, word }, at) =>
      role !== 'content' || (at > 0 && index - run[at - 1]!.index > WIDEST_GAP) || rankOf(word, names.ranks) !== null,
  );
  return end < 0 ? run : run.slice(0, end);
}

// "State and municipal plans", but not the "normas of the Sistema de Evaluación".
function isNextToNoun(run: readonly Token[], parts: number, { language }: Context): boolean {
  return language === 'es' || run[parts]!.index - run[parts - 1]!.index === 1;
}

// English says the noun last, Spanish first.
function partsOf(run: readonly Token[], parts: number, { language }: Context): readonly (readonly Token[])[] {
  if (language === 'en') return run.slice(0, parts).map((part) => [part, ...run.slice(parts)]);
  const noun = run.slice(0, run.length - parts);
  return run.slice(-parts).map((part) => [...noun, part]);
}
