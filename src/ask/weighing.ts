import { isEnglishWord } from '../language/english.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Alternative } from './alternatives.ts';
import type { Facet } from './facet.ts';
import { rarity, strings, type TermWeights } from './names.ts';
import { wordingsOf, type Wordings } from './presence.ts';
import { isAsking, type Question, type Token } from './question.ts';
import { remembered } from './remembered.ts';

/** A facet with how much it counts: the rarer what it means, the more. */
export type WeightedFacet = {
  readonly facet: Facet;
  readonly weight: number;
  readonly context: boolean;
  readonly wordings: Wordings;
};

/** A doing ("validate") counts less than its object ("matrix"): manuals say one task with many verbs. */
const ACTION_FACTOR = 0.7;

/** A verb that neither knows says little. */
const UNKNOWN_ACTION_FACTOR = 0.2;

/** A word of everyday English is most often talk. */
const COMMON_WORD_FACTOR = 0.25;

/** Any other unknown word is a subject as often as not. */
const UNKNOWN_WORD_FACTOR = 0.6;

/** "Requisitions of stationery" are requisitions first. */
const MODIFIER_FACTOR = 0.85;

/** What stands in a clause that tells rather than asks counts less. */
const CONTEXT_FACTOR = 0.5;

/** A word that was mended may be another one. */
const MENDED_FACTOR = 0.9;

/** Who asks is not what is asked about: "our town council wants ...", "soy regidor de ...". */
const ASKER_FACTOR = 0.4;

/** The facets of a question with their weights. */
export function weighFacets(
  facets: readonly Facet[],
  question: Question,
  weights: TermWeights,
): readonly WeightedFacet[] {
  const isContext = ({ tokens }: Facet): boolean => !isAsking(tokens, question);
  // "We have to move the staff, whom do I tell?": where the asking clause says nothing, the others say it all.
  const asks = facets.some((facet) => !facet.action && !isContext(facet));
  return facets.map((facet) => {
    const told = asks && isContext(facet);
    const asker = isAsker(facet, question);
    const factors = [
      kindFactor(facet, weights),
      isModifier(facet, question) ? MODIFIER_FACTOR : 1,
      told ? CONTEXT_FACTOR : 1,
      asker ? ASKER_FACTOR : 1,
      facet.tokens.some(({ mended }) => mended) ? MENDED_FACTOR : 1,
    ];
    return {
      facet,
      context: told || asker,
      wordings: wordings(facet, weights),
      weight: factors.reduce((product, factor) => product * factor, facetRarity(facet, weights)),
    };
  });
}

/** What each facet weighs as a subject of the question: nothing where it is an act, or only told. */
export function subjectWeights(facets: readonly WeightedFacet[]): readonly number[] {
  return facets.map(({ facet, context, weight }) => (facet.action || context ? 0 : weight));
}

const knownWordings = new WeakMap<TermWeights, WeakMap<readonly Alternative[], Wordings>>();

// A question may say "audit" a hundred times, and a hundred questions once.
function wordings(facet: Facet, weights: TermWeights): Wordings {
  const known = remembered(knownWordings, weights, () => new WeakMap<readonly Alternative[], Wordings>());
  return remembered(known, facet.alternatives, () => wordingsOf(facet, weights));
}

// What the graph and the lexicon both do not know may be a subject that the manual lacks ("Python"), or only talk.
function kindFactor({ action, concepts, named, tokens, alternatives }: Facet, weights: TermWeights): number {
  if (action && concepts.length > 0) return ACTION_FACTOR;
  if (concepts.length > 0 || named.length > 0) return 1;
  if (alternatives.some(({ stems }) => stems.every((stem) => weights.counts.has(stem))))
    return action ? ACTION_FACTOR : 1;
  if (action) return UNKNOWN_ACTION_FACTOR;
  return tokens.every(({ word }) => isEnglishWord(word)) ? COMMON_WORD_FACTOR : UNKNOWN_WORD_FACTOR;
}

const MODIFYING: ReadonlySet<string> = new Set(['of', 'for', 'de', 'del', 'para']);

function isModifier({ tokens }: Facet, question: Question): boolean {
  const before = question.tokens.slice(Math.max(0, tokens[0]!.index - 2), tokens[0]!.index);
  return before.some(({ word, clause }) => clause === tokens[0]!.clause && MODIFYING.has(word));
}

const ASKER_REACH = 6;

// A body that the asker is of, however described ("a small town council"), and whatever is said in a clause that tells
// who asks ("I'm the mayor of a small town and ..."); "our budget" and "my course" are no askers.
function isAsker({ tokens: [first], named }: Facet, { tokens, asking, language }: Question): boolean {
  const isTold = !asking.has(first!.clause) || asking.size > 1;
  if (isRole(first!, tokens)) return true;
  const isBody = named.some(({ details }) => strings(details['kinds']).includes('Body'));
  if (!isTold && !isBody) return false;
  const before = tokens.slice(isTold ? 0 : Math.max(0, first!.index - ASKER_REACH), first!.index);
  const words = before.filter(({ clause }) => clause === first!.clause).map(({ word }) => word);
  const said = ` ${words.join(' ')} `;
  const { selves, owners } = LANGUAGES[language];
  return selves.some((entry) => said.includes(entry)) || (isBody && owners.some((entry) => said.includes(entry)));
}

// "As an auditor I need ...", "Como regidora quiero ...".
function isRole({ index, clause }: Token, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, index).filter((token) => token.clause === clause);
  return AS_A_ROLE.test(before.map(({ word }) => word).join(' '));
}

const AS_A_ROLE = /^(?:como(?: una?)?|as(?: an?| the)?)$/u;

// The commonest wording says how telling the facet is; where the graph knows none of them, it is as telling as can be.
function facetRarity({ alternatives }: Facet, weights: TermWeights): number {
  const sure = alternatives.filter(({ origin }) => SURE.has(origin));
  const occurring = sure.filter(({ stems }) => stems.length > 0 && stems.every((stem) => weights.counts.has(stem)));
  if (occurring.length === 0) return rarity('', weights);
  return Math.min(...occurring.map((alternative) => wordingRarity(alternative, weights)));
}

const SURE: ReadonlySet<Alternative['origin']> = new Set(['word', 'name', 'synonym', 'cognate']);

const FURTHER_WORDS = 0.3;

function wordingRarity({ stems }: Alternative, weights: TermWeights): number {
  const rarities = stems.map((stem) => rarity(stem, weights)).sort((a, b) => b - a);
  return rarities.reduce((sum, each, index) => sum + (index === 0 ? each : FURTHER_WORDS * each), 0);
}
