import { spanishTerms, type Concept } from '../language/lexicon.ts';
import type { Named } from './names.ts';

/** How a wording came to stand for the question's words. */
export type Origin = 'word' | 'name' | 'synonym' | 'narrower' | 'broader' | 'furtherBroader' | 'cognate';

/**
 * One wording of a facet in the manuals' Spanish, as stems, and how surely it means the same (0 to 1). A set phrase
 * ("proceso judicial") is found in its order, word after word; other wordings in any.
 */
export type Alternative = {
  readonly stems: readonly string[];
  readonly quality: number;
  readonly origin: Origin;
  readonly phrase: boolean;
};

/**
 * How much each origin is worth. What the person typed is certain; a narrower thing is an instance of what was asked
 * ("vehicle" finds "automóvil"); a broader one only may include it ("stationery" finds "bienes").
 */
const QUALITY: Readonly<Record<Origin, number>> = {
  word: 1,
  name: 1,
  synonym: 0.95,
  cognate: 0.9,
  narrower: 0.75,
  broader: 0.5,
  furtherBroader: 0.35,
};

const known = new Map<string, readonly Alternative[]>();

/** A wording with the quality of its origin. */
export function plain(stems: readonly string[], origin: Origin): Alternative {
  return { stems, quality: QUALITY[origin], origin, phrase: false };
}

/** How Spanish says a concept, each entry of the lexicon one wording. */
export function conceptAlternatives(concept: Concept, origin: Origin): readonly Alternative[] {
  const key = `${origin} ${concept.id}`;
  const alternatives =
    known.get(key) ?? concept.es.map((entry) => ({ ...plain(spanishTerms(entry), origin), phrase: true }));
  known.set(key, alternatives);
  return alternatives;
}

/** How the manuals write the names of things, each name once. */
export function namedAlternatives(things: readonly Named[]): readonly Alternative[] {
  const lists = new Set(things.map(({ names }) => names));
  return [...new Set([...lists].flat())].map((name) => plain(spanishTerms(name), 'name'));
}

/** Two wordings said together; as sure as both are. */
export function join(left: Alternative, right: Alternative): Alternative {
  return {
    stems: [...left.stems, ...right.stems],
    quality: left.quality * right.quality,
    origin: left.quality < right.quality ? left.origin : right.origin,
    phrase: false,
  };
}

/** Whether a wording stands for something wider than what was asked. */
export function isBroader(origin: Origin): boolean {
  return origin === 'broader' || origin === 'furtherBroader';
}
