import { spanishTerms } from '../language/lexicon.ts';
import { isBroader } from './alternatives.ts';
import type { Facet } from './facet.ts';
import type { Understanding } from './model.ts';
import type { GraphNames, Named } from './names.ts';
import { relevanceOf } from './relevance.ts';
import { remembered } from './remembered.ts';
import { weighFacets } from './weighing.ts';

/** How much of what was asked an item of knowledge must cover. */
const KNOWN_FROM = 0.5;

/** How near to the best item further ones must come: "Outlook" is no outlook on the future. */
const NEAR_BEST = 0.96;

/** The items of knowledge that words are about: those that cover most of them. */
export function itemsAbout(
  group: readonly Facet[],
  reading: Pick<Understanding, 'question'>,
  names: GraphNames,
): readonly Named[] {
  const shares = sharesOf(group, reading, names);
  const enough = Math.max(KNOWN_FROM, NEAR_BEST * greatest(shares));
  return (names.byKind.get('knowledge') ?? []).filter((named) => shares.get(named.names)! >= enough);
}

/** How much of what was asked an item must cover where the question does not say that it is about knowing. */
const SURE_FROM = 0.8;

/** Whether there is an item of knowledge that the words are surely about. */
export function isKnown(group: readonly Facet[], reading: Pick<Understanding, 'question'>, names: GraphNames): boolean {
  return greatest(sharesOf(group, reading, names)) >= SURE_FROM;
}

function greatest(shares: ReadonlyMap<Named['names'], number>): number {
  return [...shares.values()].reduce((most, share) => Math.max(most, share), 0);
}

// How much of what was asked each item covers, by its names: manuals ask for the same things ("Paquetería Office").
function sharesOf(
  group: readonly Facet[],
  { question }: Pick<Understanding, 'question'>,
  names: GraphNames,
): ReadonlyMap<Named['names'], number> {
  // Whoever must know English must know a language, but not the other way round.
  const strict = group.map((facet) => ({
    ...facet,
    alternatives: facet.alternatives.filter(({ origin }) => !isBroader(origin)),
  }));
  const facets = weighFacets(strict, question, names.weights);
  const items = remembered(itemNames, names, () => [
    ...new Set(names.byKind.get('knowledge')?.map((named) => named.names)),
  ]);
  const shareOf = ([name]: Named['names']): number =>
    relevanceOf(spanishTerms(name ?? ''), facets, names.weights).coverage;
  return new Map(items.map((each) => [each, shareOf(each)]));
}

const itemNames = new WeakMap<GraphNames, readonly Named['names'][]>();
