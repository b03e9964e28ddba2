import { spanishRoot } from '../language/analysis.ts';
import type { Alternative } from './alternatives.ts';
import { rarity, type TermWeights } from './names.ts';
import { sum } from './sum.ts';

/** A word of a wording: the graph's terms that say it, how surely, and how rare it is. */
export type Wanted = { readonly terms: readonly string[]; readonly factor: number; readonly rarity: number };

/** A wording as it is looked for in texts: its words in the graph's own terms, and how rare they are together. */
export type Wording = {
  readonly words: readonly Wanted[];
  readonly quality: number;
  readonly phrase: boolean;
  readonly rarity: number;
};

/** Where the wanted terms of a text stand in it. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** A place where a wording stands, and how well; `terms` are those of its words that the text has. */
export type Hit = { readonly place: number; readonly quality: number; readonly terms: readonly string[] };

/** A word of the same family ("situación", "situacional") says nearly the same. */
const FAMILY_FACTOR = 0.8;

/** Only some words of a wording are there: their share, squared, of this much. */
const PARTIAL = 0.5;

/** A name of which only some words are there is most often another thing's. */
const PARTIAL_NAME = 0.25;

/** How well a wording is said wherever one of its words stands alone, and by which of the text's terms. */
type Worth = Omit<Hit, 'place'>;

/** A wording that a term may be a word of, and what it is worth without its other words; null where the term is several. */
type Holding = { readonly wording: Wording; readonly term: string; readonly alone: Worth | null };

/** What a term stands for of a facet, and what the best of it is worth where no other of the facet's terms is there. */
type Telling = { readonly holdings: readonly Holding[]; readonly alone: Worth | null };

/** The wordings of a facet, by each of the graph's terms that one of their words may be. */
export type Wordings = { readonly byTerm: ReadonlyMap<string, Telling>; readonly partial: number };

/** The wordings that the graph has every word of, or else those that it has some words of; those of a name in part are worth less. */
export function wordingsOf(
  { alternatives, named }: { readonly alternatives: readonly Alternative[]; readonly named: readonly unknown[] },
  weights: TermWeights,
): Wordings {
  const wordings = alternatives.map(({ stems, quality, phrase }) => {
    const words = stems.map((stem) => wantedWord(stem, weights));
    return { words, quality, phrase, rarity: sum(words.map((word) => word.rarity)) };
  });
  const whole = wordings.filter(({ words }) => words.every(({ terms }) => terms.length > 0));
  const known = whole.length > 0 ? whole : wordings.filter(({ words }) => words.some(({ terms }) => terms.length > 0));
  const partial = named.length > 0 ? PARTIAL_NAME : PARTIAL;
  return { byTerm: byTerm(known, partial), partial };
}

function byTerm(wordings: readonly Wording[], partial: number): Wordings['byTerm'] {
  const index = new Map<string, Holding[]>();
  for (const wording of wordings)
    for (const term of new Set(wording.words.flatMap(({ terms }) => terms))) {
      const words = wording.words.filter(({ terms }) => terms.includes(term));
      const alone = words.length === 1 ? worthAlone(wording, words[0]!, partial) : null;
      const list = index.get(term);
      if (list === undefined) index.set(term, [{ wording, term, alone }]);
      else list.push({ wording, term, alone });
    }
  return new Map(Array.from(index, ([term, holdings]) => [term, { holdings, alone: bestAlone(holdings) }]));
}

function bestAlone(holdings: readonly Holding[]): Worth | null {
  if (holdings.some(({ alone }) => alone === null)) return null;
  return holdings.reduce((best, { alone }) => (alone!.quality > best.quality ? alone! : best), NO_WORTH);
}

const NO_WORTH: Worth = { quality: 0, terms: [] };

function wantedWord(stem: string, weights: TermWeights): Wanted {
  const family = weights.families.get(spanishRoot(stem)) ?? [];
  const exact = family.includes(stem);
  return { terms: exact ? [stem] : family, factor: exact ? 1 : FAMILY_FACTOR, rarity: rarity(stem, weights) };
}

/** Where those of the terms of a text stand, which come in its order, that are wanted. */
export function placesOf(terms: readonly string[], wanted: ReadonlySet<string>): Places {
  const places = new Map<string, number[]>();
  terms.forEach((term, place) => {
    if (!wanted.has(term)) return;
    const list = places.get(term);
    if (list === undefined) places.set(term, [place]);
    else list.push(place);
  });
  return places;
}

/** Every place where a wording of a facet stands, whole or in part, with the best that stands there. */
export function hitsOf({ byTerm, partial }: Wordings, places: Places): readonly Hit[] {
  const met: string[] = [];
  for (const term of places.keys()) if (byTerm.has(term)) met.push(term);
  if (met.length === 0) return [];
  const only = met.length === 1 ? byTerm.get(met[0]!)!.alone : null;
  if (only !== null) return only.quality > 0 ? places.get(met[0]!)!.map((place) => hitAt(place, only)) : [];
  const best = new Map<number, Worth>();
  for (const [wording, holding] of touchedBy(met, byTerm))
    if (holding !== null && holding.alone !== null) keepBest(best, places.get(holding.term)!, () => holding.alone!);
    else keepBestOfWords(best, wording, { places, partial });
  return Array.from(best, ([place, worth]) => hitAt(place, worth));
}

// The wordings that have any of the terms, with how they hold it where it is the only one: most often one word is there of several.
function touchedBy(terms: readonly string[], byTerm: Wordings['byTerm']): ReadonlyMap<Wording, Holding | null> {
  const touched = new Map<Wording, Holding | null>();
  for (const term of terms)
    for (const holding of byTerm.get(term)!.holdings)
      touched.set(holding.wording, touched.has(holding.wording) ? null : holding);
  return touched;
}

function hitAt(place: number, { quality, terms }: Worth): Hit {
  return { place, quality, terms };
}

function keepBest(best: Map<number, Worth>, places: readonly number[], worthAt: (place: number) => Worth): void {
  for (const place of places) {
    const worth = worthAt(place);
    if (worth.quality > (best.get(place)?.quality ?? 0)) best.set(place, worth);
  }
}

type Standing = { readonly places: Places; readonly partial: number };

function keepBestOfWords(best: Map<number, Worth>, wording: Wording, { places, partial }: Standing): void {
  const found = wording.words.map((word) => standing(word, places));
  const present = wording.words.filter((_, index) => found[index]!.length > 0);
  const rarest = present.reduce((one, word) => (word.rarity > one.rarity ? word : one));
  const terms = present.flatMap((word) => word.terms);
  keepBest(best, found[wording.words.indexOf(rarest)]!, (place) => ({
    quality: wording.quality * presence(wording, place, { found, partial }),
    terms,
  }));
}

function worthAlone({ words, quality, rarity: whole }: Wording, word: Wanted, partial: number): Worth {
  const share = words.length === 1 ? word.factor : ofShare(word.rarity / whole, partial);
  return { quality: quality * share, terms: word.terms };
}

function standing({ terms }: Wanted, places: Places): readonly number[] {
  return terms.length === 1 ? (places.get(terms[0]!) ?? []) : terms.flatMap((term) => places.get(term) ?? []);
}

type Found = { readonly found: readonly (readonly number[])[]; readonly partial: number };

function presence({ words, phrase, rarity: whole }: Wording, around: number, { found, partial }: Found): number {
  const reach = words.length + WORDS_BETWEEN;
  const near = words.filter((_, index) => found[index]!.some((place) => Math.abs(place - around) <= reach));
  if (near.length === words.length && (!phrase || isInOrder(found)))
    return Math.min(...words.map(({ factor }) => factor));
  return ofShare(sum(near.map((word) => word.rarity)) / whole, partial);
}

function ofShare(share: number, partial: number): number {
  return partial * share * share;
}

// "proceso judicial" is not said where "el Poder Judicial" takes part in "el proceso de planeación".
function isInOrder([first, ...others]: readonly (readonly number[])[]): boolean {
  const ends = others.reduce<readonly number[]>(
    (starts, places) => places.filter((place) => starts.some((start) => place > start && place - start <= STEP)),
    first!,
  );
  return ends.length > 0;
}

/** How far apart two words of a set phrase may be, in terms: one may stand between them. */
const STEP = 2;

const WORDS_BETWEEN = 2;
