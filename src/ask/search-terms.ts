import { spanishRoot } from '../language/analysis.ts';
import type { Alternative } from './alternatives.ts';
import type { Facet } from './facet.ts';
import type { GraphNames, TermWeights } from './names.ts';
import { remembered } from './remembered.ts';
import { sum } from './sum.ts';

/**
 * The terms to search the graph for: the stems of every wording, and the graph's terms of the same families. Where more
 * functions hold the surest wordings of a facet than a search hands on, those will do: a thousand manuals have the word
 * itself more often than anybody reads, and a search takes as long as its terms are common.
 */
export function searchTerms(facets: readonly Facet[], names: GraphNames): readonly string[] {
  const known = remembered(knownTerms, names, () => new WeakMap<readonly Alternative[], readonly string[]>());
  const terms = facets.flatMap(({ alternatives }) =>
    remembered(known, alternatives, () => termsOf(alternatives, names)),
  );
  return [...new Set(terms)];
}

const knownTerms = new WeakMap<GraphNames, WeakMap<readonly Alternative[], readonly string[]>>();

/** So many functions with a wording are more than enough to choose from. */
const ENOUGH = 500;

// The wordings come surest first.
function termsOf(wordings: readonly Alternative[], names: GraphNames): readonly string[] {
  const terms: string[] = [];
  let [held, quality] = [0, Infinity];
  for (const wording of wordings) {
    if (held >= ENOUGH && wording.quality < quality) break;
    const words = wording.stems.map((stem) => graphTerms(stem, names));
    terms.push(...words.flat());
    held = Math.max(held, holding(words, names.weights));
    quality = wording.quality;
  }
  return terms;
}

function graphTerms(stem: string, { terms, weights: { families } }: GraphNames): readonly string[] {
  return terms.has(stem) ? [stem] : (families.get(spanishRoot(stem)) ?? []);
}

// How many functions would hold all words of a wording, were they strewn by chance: those of a phrase stand together, so
// there are more.
function holding(words: readonly (readonly string[])[], { functions, counts }: TermWeights): number {
  const shares = words.map((terms) => sum(terms.map((term) => counts.get(term) ?? 0)) / functions);
  return shares.reduce((product, share) => product * share, functions);
}
