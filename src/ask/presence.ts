import { spanishRoot } from '../language/analysis.ts';
import type { Alternative } from './alternatives.ts';
import type { Facet } from './facet.ts';
import { rarity, type TermWeights } from './names.ts';

/** The terms of a text and the families of its words, each with the places where they stand. */
export type Places = { readonly ofTerm: Map<string, number[]>; readonly ofFamily: Map<string, number[]> };
/** A place where a wording stands, and how well; `stems` are those of its words that the text has. */
export type Hit = { readonly place: number; readonly quality: number; readonly stems: readonly string[] };
/** Only some words of a wording are there: their share, squared, of this much. */
const PARTIAL = 0.5;

/** A name of which only some words are there is most often another thing's. */
const PARTIAL_NAME = 0.25;

/** The places of the terms of a text, which come in its order. */
export function placesOf(terms: readonly string[]): Places {
  const places: Places = { ofTerm: new Map(), ofFamily: new Map() };
  terms.forEach((term, place) => {
    append(places.ofTerm, term, place);
    append(places.ofFamily, spanishRoot(term), place);
  });
  return places;
}

function append(places: Map<string, number[]>, key: string, place: number): void {
  const list = places.get(key);
  if (list === undefined) places.set(key, [place]);
  else list.push(place);
}

/** A word of the same family ("situación", "situacional") says nearly the same. */
const FAMILY_FACTOR = 0.8;

function findStem(
  stem: string,
  { ofTerm, ofFamily }: Places,
): { readonly at: readonly number[]; readonly factor: number } {
  const exact = ofTerm.get(stem);
  if (exact !== undefined) return { at: exact, factor: 1 };
  return { at: ofFamily.get(spanishRoot(stem)) ?? [], factor: FAMILY_FACTOR };
}

/** Every place where a wording of the facet stands, whole or in part. */
export function hitsOf({ alternatives, named }: Facet, places: Places, weights: TermWeights): readonly Hit[] {
  const partial = named.length > 0 ? PARTIAL_NAME : PARTIAL;
  return alternatives.flatMap((alternative) => {
    const present = alternative.stems.filter((stem) => findStem(stem, places).at.length > 0);
    if (present.length === 0) return [];
    const rarest = present.reduce((best, stem) => (rarity(stem, weights) > rarity(best, weights) ? stem : best));
    return findStem(rarest, places).at.map((place) => ({
      place,
      quality: alternative.quality * presence(alternative, place, { places, weights, partial }),
      stems: present,
    }));
  });
}

type Standing = { readonly places: Places; readonly weights: TermWeights; readonly partial: number };

function presence({ stems, phrase }: Alternative, around: number, { places, weights, partial }: Standing): number {
  if (stems.length === 1) return findStem(stems[0]!, places).factor;
  const reach = stems.length + WORDS_BETWEEN;
  const near = stems.filter((stem) => findStem(stem, places).at.some((place) => Math.abs(place - around) <= reach));
  const factor = Math.min(...stems.map((stem) => findStem(stem, places).factor));
  if (near.length === stems.length && (!phrase || isInOrder(stems, places))) return factor;
  const share = sum(near.map((stem) => rarity(stem, weights))) / sum(stems.map((stem) => rarity(stem, weights)));
  return partial * share * share;
}

// "proceso judicial" is not said where "el Poder Judicial" takes part in "el proceso de planeación".
function isInOrder([first, ...others]: readonly string[], places: Places): boolean {
  const ends = others.reduce<readonly number[]>(
    (starts, stem) =>
      findStem(stem, places).at.filter((place) => starts.some((start) => place > start && place - start <= STEP)),
    findStem(first!, places).at,
  );
  return ends.length > 0;
}

/** How far apart two words of a set phrase may be, in terms: one may stand between them. */
const STEP = 2;

const WORDS_BETWEEN = 2;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
