import type { Facet } from './facet.ts';
import type { Named } from './names.ts';
import { CONJUNCTIONS, type Question } from './question.ts';
import { isCommonRank, rankOf, rankOfConcepts, type Rank, type Ranks } from './ranks.ts';

/** A title in the question: a rank with the words that say which, and whom of the graph it can mean, likeliest first. */
export type Title = {
  readonly rank: Rank;
  readonly facets: readonly Facet[];
  readonly things: readonly Named[];
  readonly foreign: boolean;
};

/**
 * The title of a rank alone: "the Director" means the only one, "the director of public works" is somebody else's; null
 * where the word is no title here.
 */
export function bareTitle(facet: Facet, { rank, candidates, sides, question, ranks }: BareContext): Title | null {
  // "a boss", "los jefes": whoever is one, no post by that name.
  if (rank.words.some((word) => HEADS.has(word))) return null;
  // "coordination agreements" name no unit, "the directorate" does.
  const preceding = question.tokens[facet.tokens[0]!.index - 1];
  if (rank.of === 'unit' && !DETERMINERS.has(preceding?.word ?? '')) return null;
  // "technical aspects" are no technician; "the treasurer" is, but not one of these manuals.
  if (candidates.length === 0 && !DETERMINERS.has(preceding?.word ?? '')) return null;
  const next = sides.flatMap((side) => side.slice(0, 1));
  // "el jefe del Director": whose boss, no post of its own.
  if (next.some((each) => isRank(each, ranks) && isOwnedBy(each, facet, question))) return null;
  const qualified = next.some((each) => !isRank(each, ranks) && isQualifier(each, facet, question));
  const foreign = candidates.length === 0 || (qualified && !rank.plural && isCommonRank(rank));
  // "analyst posts" are the posts of all analysts, "the analyst" is one of them.
  const any = candidates.length > 1 && !DETERMINERS.has(preceding?.word ?? '');
  return { rank: { ...rank, plural: rank.plural || any }, facets: [facet], things: candidates, foreign };
}

type BareContext = {
  readonly rank: Rank;
  readonly candidates: readonly Named[];
  readonly sides: readonly (readonly Facet[])[];
  readonly question: Question;
  readonly ranks: Ranks;
};

// Ranks that say whose head somebody is, unless words that say of what follow.
const HEADS: ReadonlySet<string> = new Set(['jefe', 'titular', 'encargado']);

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'our',
  'your',
  'la',
  'las',
  'el',
  'los',
  'del',
  'al',
  'esta',
  'nuestra',
  'su',
  'mi',
  'esa',
]);

// "director of public works", "the public works director"; in Spanish only after "de": "director de obras". A director
// "in touch with" somebody, or "en contacto", is none of touch.
function isQualifier(facet: Facet, title: Facet, question: Question): boolean {
  if (facet.action || facet.tokens.every(({ verb }) => verb)) return false;
  const isBefore = facet.tokens[0]!.index < title.tokens[0]!.index;
  return isBefore || gapBetween(title, facet, question).some(({ word }) => QUALIFYING.has(word));
}

/** The words of the question that stand between two facets. */
export function gapBetween(left: Facet, right: Facet, { tokens }: Question): Question['tokens'] {
  return tokens.slice(left.tokens.at(-1)!.index + 1, right.tokens[0]!.index);
}

const QUALIFYING: ReadonlySet<string> = new Set(['de', 'del', 'of', 'for', 'para']);

function isRank(facet: Facet, ranks: Ranks): boolean {
  return rankOfFacet(facet, ranks) !== null;
}

/** The rank that a facet is: of one word, or of several that the lexicon has for a post; null where it is none. */
export function rankOfFacet({ tokens, concepts, named }: Facet, ranks: Ranks): Rank | null {
  // "Auxiliar Contable" is a post by its whole name, whatever the lexicon calls one.
  if (tokens.length > 1 && named.some(({ kind }) => kind === 'position')) return null;
  return tokens.length === 1 ? rankOf(tokens[0]!.word, ranks) : rankOfConcepts(concepts, ranks);
}

// "el jefe del Director" has an owner, "the Director and the Coordinator" are two.
function isOwnedBy(owner: Facet, title: Facet, { tokens }: Question): boolean {
  const gap = tokens.slice(title.tokens[0]!.index + 1, owner.tokens[0]!.index);
  return gap.some(({ word }) => OWNING.has(word)) && !gap.some(({ word }) => CONJUNCTIONS.has(word));
}

const OWNING: ReadonlySet<string> = new Set(['de', 'del', 'of']);
