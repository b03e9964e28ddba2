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

/** The wordings of a facet, by each of the graph's terms that one of their words may be. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>;

/** The wordings that the graph has every word of, or else those that it has some words of. */
export function wordingsOf(alternatives: readonly Alternative[], weights: TermWeights): Wordings {
  const wordings = alternatives.map(({ stems, quality, phrase }) => {
    const words = stems.map((stem) => wantedWord(stem, weights));
    return { words, quality, phrase, rarity: sum(words.map((word) => word.rarity)) };
  });
  const whole = wordings.filter(({ words }) => words.every(({ terms }) => terms.length > 0));
  const known = whole.length > 0 ? whole : wordings.filter(({ words }) => words.some(({ terms }) => terms.length > 0));
  return byTerm(known);
}

function byTerm(wordings: readonly Wording[]): Wordings {
  const index = new Map<string, Wording[]>();
  for (const wording of wordings)
    for (const term of new Set(wording.words.flatMap(({ terms }) => terms))) {
      const list = index.get(term);
      if (list === undefined) index.set(term, [wording]);
      else list.push(wording);
    }
  return index;
}

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

/** Every place where a wording of a facet stands, whole or in part; a name in part is worth less. */
export function hitsOf(wordings: Wordings, places: Places, isName: boolean): readonly Hit[] {
  const touched = new Set<Wording>();
  for (const term of places.keys()) for (const wording of wordings.get(term) ?? []) touched.add(wording);
  const partial = isName ? PARTIAL_NAME : PARTIAL;
  return [...touched].flatMap((wording) =>
    wording.words.length === 1 ? hitsOfWord(wording, places) : hitsOfWords(wording, places, partial),
  );
}

function hitsOfWord({ words, quality }: Wording, places: Places): readonly Hit[] {
  const [word] = words;
  return standing(word!, places).map((place) => ({ place, quality: quality * word!.factor, terms: word!.terms }));
}

function hitsOfWords(wording: Wording, places: Places, partial: number): readonly Hit[] {
  const found = wording.words.map((word) => standing(word, places));
  const present = wording.words.filter((_, index) => found[index]!.length > 0);
  const rarest = present.reduce((best, word) => (word.rarity > best.rarity ? word : best));
  const around = found[wording.words.indexOf(rarest)]!;
  // Most often one word of several is there, wherever it stands.
  if (present.length === 1) {
    const quality = wording.quality * ofShare(rarest.rarity / wording.rarity, partial);
    return around.map((place) => ({ place, quality, terms: rarest.terms }));
  }
  const terms = present.flatMap((word) => word.terms);
  return around.map((place) => ({
    place,
    quality: wording.quality * presence(wording, place, { found, partial }),
    terms,
  }));
}

function standing({ terms }: Wanted, places: Places): readonly number[] {
  return terms.length === 1 ? (places.get(terms[0]!) ?? []) : terms.flatMap((term) => places.get(term) ?? []);
}

type Standing = { readonly found: readonly (readonly number[])[]; readonly partial: number };

function presence({ words, phrase, rarity: whole }: Wording, around: number, { found, partial }: Standing): number {
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
