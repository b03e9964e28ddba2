import { spanishTerms } from '../language/lexicon.ts';
import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import type { Facet } from './facet.ts';
import { followsShort } from './facets.ts';
import type { GraphNames, Named } from './names.ts';
import { CONJUNCTIONS, type Question } from './question.ts';
import { bearersOfRank, headOf, officesOfRank, type Rank } from './ranks.ts';
import { ownedBy } from './owned-titles.ts';
import { closestOf, likeliestOf, type Match, type Sides } from './closest-titles.ts';
import { bareTitle, gapBetween, rankOfFacet, type Title } from './bare-titles.ts';

/** The title whose rank stands at `index` of the facets; null where that facet is no rank. */
export function titleAt(
  facets: readonly Facet[],
  index: number,
  { question, names, last }: TitleContext,
): Title | null {
  const facet = facets[index]!;
  const rank = rankOfFacet(facet, names.ranks);
  if (rank === null) return elliptical(facets, index, { question, names, last });
  const candidates = bearersOfRank(rank, names.ranks);
  const sides = [before(facets, index, question), after(facets, index, { question, names })];
  const shared = sharedSides(facets, index, { question, names });
  const closest = [
    () => closestOf(candidates, sides, names),
    () => closestOf(candidates, shared, names),
    () => closestOf(candidates, cutAtRanks(sides, names), names),
    () => sameArea(candidates, joinedPost(facets, index, question)),
    () => closestOf(officesOfRank(rank, names.ranks), sides, names),
    () => likeliestOf([candidates, officesOfRank(rank, names.ranks)], sides, names),
  ].reduce<readonly Match[]>((found, find) => (found.length > 0 ? found : find()), []);
  if (closest.length > 0) return found(facet, rank, closest);
  const owned = last === null ? [] : ownedBy(last, candidates, { facet, question, names });
  if (owned.length > 0) return { rank, facets: [facet], things: owned, foreign: false };
  return bareTitle(facet, { rank, candidates, sides, question, ranks: names.ranks });
}

function found(facet: Facet, rank: Rank, closest: readonly Match[]): Title {
  const things = closest.filter(({ share }) => share === closest[0]!.share || rank.plural).map(({ named }) => named);
  return { rank, facets: [...closest[0]!.facets, facet], things, foreign: false };
}

// "The Director's technical assistant": what says which ends where another rank stands.
function cutAtRanks(sides: Sides, { ranks }: GraphNames): Sides {
  return sides.map((side) => {
    const at = side.findIndex((facet) => rankOfFacet(facet, ranks) !== null);
    return at < 0 ? [] : side.slice(0, at);
  });
}

// "el coordinador y el analista de seguimiento", "the monitoring coordinator and analyst": what is said of one is of both.
function sharedSides(facets: readonly Facet[], index: number, { question, names }: Omit<TitleContext, 'last'>): Sides {
  const isJoined = (left: number, right: number): boolean => {
    const [first, second] = [facets[left], facets[right]];
    if (first === undefined || second === undefined || !adjacent(first, second)) return false;
    const gap = gapBetween(first, second, question);
    const areRanks = [first, second].every((each) => rankOfFacet(each, names.ranks) !== null);
    return areRanks && gap.some(({ word }) => CONJUNCTIONS.has(word));
  };
  if (isJoined(index, index + 1)) return [after(facets, index + 1, { question, names })];
  return isJoined(index - 1, index) ? [before(facets, index - 1, question)] : [];
}

// "el coordinador y el Analista de Seguimiento y Monitoreo": the other is named whole.
function joinedPost(facets: readonly Facet[], index: number, question: Question): Named | null {
  const [own, next] = [facets[index]!, facets[index + 1]];
  if (next === undefined || !adjacent(own, next)) return null;
  return gapBetween(own, next, question).some(({ word }) => CONJUNCTIONS.has(word))
    ? (next.named.find(({ kind }) => kind === 'position') ?? null)
    : null;
}

function sameArea(candidates: readonly Named[], other: Named | null): readonly Match[] {
  if (other === null) return [];
  const areas = new Set(areasOf(other).filter((area) => area !== ''));
  const same = candidates.filter((named) => named !== other && areasOf(named).some((area) => areas.has(area)));
  return same.map((named) => ({ named, matched: 1, share: 1, facets: [] }));
}

function areasOf({ names }: Named): readonly string[] {
  return names.map((name) => spanishTerms(name).slice(1).join(' '));
}

/** What titles are found with. */
export type TitleContext = { readonly question: Question; readonly names: GraphNames; readonly last: Named | null };

// "el coordinador de evaluación y el de mejora continua": the second is a coordinador too.
function elliptical(facets: readonly Facet[], index: number, { question, names, last }: TitleContext): Title | null {
  if (last === null || !followsShort(facets[index]!.tokens[0]!.index, question.tokens)) return null;
  const rank: Rank = { of: 'position', words: [headOf(last.name)], plural: false };
  const side = [facets[index]!, ...after(facets, index, { question, names })];
  const [best] = closestOf(bearersOfRank(rank, names.ranks), [side], names);
  return best === undefined ? null : { rank, facets: best.facets, things: [best.named], foreign: false };
}

// "State Planning Analyst": what says which stands before an English rank, or after its "of".
function before(facets: readonly Facet[], index: number, question: Question): readonly Facet[] {
  if (question.language === 'es') return [];
  const run: Facet[] = [];
  for (let at = index - 1; at >= 0 && adjacent(facets[at]!, facets[at + 1]!); at -= 1) {
    const gap = gapBetween(facets[at]!, facets[at + 1]!, question);
    if (gap.some(({ word }) => !['and', 's', 'la', 'el', 'de'].includes(word))) break;
    run.push(facets[at]!);
  }
  return run;
}

function after(
  facets: readonly Facet[],
  index: number,
  { question, names }: Omit<TitleContext, 'last'>,
): readonly Facet[] {
  const run: Facet[] = [];
  for (let at = index + 1; at < facets.length && adjacent(facets[at - 1]!, facets[at]!); at += 1) {
    const gap = gapBetween(facets[at - 1]!, facets[at]!, question);
    const between = gap.map(({ word }) => word);
    if (between.some((word) => !JOINING.has(word)) || ANOTHER.test(between.join(' '))) break;
    if (run.length === 0 && !isOpening(gap, languageOf(facets[index]!, question))) break;
    // "el analista de evaluación y coordinador de evaluación" are two.
    if (gap.some(({ word }) => CONJUNCTIONS.has(word)) && rankOfFacet(facets[at]!, names.ranks) !== null) break;
    run.push(facets[at]!);
  }
  return run;
}

// "... y el de evaluación" is another post.
const ANOTHER = /^(?:y|o|e) (?:el|la) (?:de|del)\b/u;

// What follows a rank says which only after "of" in English, and never after an "and".
function isOpening(gap: Question['tokens'], language: LanguageCode): boolean {
  return !gap.some(({ word }) => CONJUNCTIONS.has(word)) && (language === 'es' || gap.length > 0);
}

// "the boss of the Coordinador Región Laguna": the title is Spanish in an English question.
function languageOf({ tokens }: Facet, { language }: Question): LanguageCode {
  const { en, es } = LANGUAGES;
  return tokens.every(({ word }) => es.ranks.has(word) && !en.ranks.has(word)) ? 'es' : language;
}

// "Coordinador de Planeación y Seguimiento de la Región Laguna", "Head of the Area for ...".
const JOINING: ReadonlySet<string> = new Set(
  'de del la el los las y e a al en para que esta of the and for in'.split(' '),
);
const ADJACENT_GAP = 5;

function adjacent(left: Facet, right: Facet): boolean {
  const [last, first] = [left.tokens.at(-1)!, right.tokens[0]!];
  return last.clause === first.clause && first.index - last.index <= ADJACENT_GAP;
}
