import { isSpanishStopWord } from '../language/analysis.ts';
import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import { LINKING_WORDS, LONGEST_ENTRY } from '../language/lexicon.ts';
import { enumerationAt, type Enumeration } from './enumeration.ts';
import { isAction, toFacet, wordFacet, type Facet } from './facet.ts';
import { lookUp, type Context, type Knowledge, type Run } from './lookup.ts';
import type { Question, Token } from './question.ts';
import { rankOf, rankOfConcepts } from './ranks.ts';

const LONGEST_NAME = 14;

/**
 * The question cut into facets: first the longest runs that name something, wherever they stand, then what lies between
 * them into entries of the lexicon, as long as can be, and words.
 */
export function facetsOf(question: Question, knowledge: Knowledge): readonly Facet[] {
  const context = { language: question.language, knowledge };
  return stretchesOf(question).flatMap((words) => facetsIn(words, context));
}

// "el coordinador de seguimiento y el de evaluación": what follows "el de" belongs to nothing before it.
function stretchesOf({ tokens, language }: Question): readonly (readonly Token[])[] {
  const stretches: Token[][] = [[]];
  for (const token of tokens) {
    if (followsShort(token.index, tokens)) stretches.push([]);
    if (!isLink(token, language)) stretches.at(-1)!.push(token);
  }
  return stretches;
}

/** Whether what stands at `index` follows a title that leaves its rank out: "y el de", "con la de la". */
export function followsShort(index: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, index - LONGEST_SHORT), index).map(({ word }) => word);
  return SAID_SHORT.test(before.join(' '));
}

const SAID_SHORT = /\b(?:el|la) (?:de|del)(?: la| el)?$/u;

/** How many words that ending has at most. */
const LONGEST_SHORT = 3;

function facetsIn(words: readonly Token[], context: Context): readonly Facet[] {
  const facets: Facet[] = [];
  let unnamed = 0;
  for (let index = 0; index < words.length;) {
    const named = namedAt(words, index, context);
    if (named !== null) {
      facets.push(...entriesOf(words.slice(unnamed, index), context), ...named.facets);
      unnamed = index + named.length;
    }
    index += named?.length ?? 1;
  }
  return [...facets, ...entriesOf(words.slice(unnamed), context)];
}

// Entries of the lexicon are keyed without these words; an English "up" belongs to "follow up", so stop words stay.
function isLink({ word }: Token, language: LanguageCode): boolean {
  // "who drives" is an entry for a driver, but here it asks.
  if (LANGUAGES[language].interrogatives.has(word)) return true;
  if (language === 'es') return isSpanishStopWord(word);
  // A Spanish name in an English question: "what is the Matriz de Indicadores para Resultados".
  return LINKING_WORDS.has(word) || (isSpanishStopWord(word) && !LANGUAGES.en.stop.has(word));
}

// A name as printed before the parts of an enumeration: "programas sectoriales, institucionales, regionales" may be one.
function namedAt(words: readonly Token[], index: number, context: Context): Enumeration | null {
  const named = longestNamed(words, index, context);
  const enumeration = enumerationAt(words, index, context);
  if (enumeration !== null && enumeration.length > (named?.tokens.length ?? 0)) return enumeration;
  return named === null ? null : { facets: [named], length: named.tokens.length };
}

function longestNamed(words: readonly Token[], start: number, context: Context): Facet | null {
  for (let length = Math.min(longestFrom(words[start]!, context), words.length - start); length > 0; length -= 1) {
    const tokens = words.slice(start, start + length);
    if (!isRun(tokens)) continue;
    const run = lookUp(tokens, context);
    if (run.named.some(({ kind }) => kind !== 'knowledge')) return toFacet(run, context);
  }
  return null;
}

// A name is a name of the graph, or what the lexicon calls one.
function longestFrom({ stems }: Token, { knowledge: { names } }: Context): number {
  const longest = Math.max(names.longest.get(stems.es) ?? 0, names.longest.get(stems.en) ?? 0);
  return Math.max(LONGEST_ENTRY, Math.min(LONGEST_NAME, longest));
}

/** A way to cut words: the entries and single words that it leaves, and what they are worth. */
type Cut = { readonly worth: number; readonly parts: readonly (Run | Token)[] };

/** An entry for an act is worth a little less than one for a thing: "licencia de manejo" before "tramitar licencia". */
const ACT_WORTH = 0.9;

// Of all ways to cut the words into entries, the one with the longest: four words together say more than two and two.
function entriesOf(words: readonly Token[], context: Context): readonly Facet[] {
  const cuts: Cut[] = [{ worth: 0, parts: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    const { worth, parts } = cuts[end - 1]!;
    const alone = { worth, parts: [...parts, words[end - 1]!] };
    cuts.push(bestCut(words, { end, cuts, alone }, context));
  }
  return cuts
    .at(-1)!
    .parts.flatMap((part) => ('tokens' in part ? toFacet(part, context) : (wordFacet(part, context) ?? [])));
}

type Cutting = { readonly end: number; readonly cuts: readonly Cut[]; readonly alone: Cut };

function bestCut(words: readonly Token[], { end, cuts, alone }: Cutting, context: Context): Cut {
  let best = alone;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_ENTRY); start -= 1) {
    const tokens = words.slice(start, end);
    if (!isRun(tokens)) continue;
    const run = lookUp(tokens, context);
    if (holdsRank(run, context)) continue;
    if (run.named.length === 0 && run.concepts.length === 0) continue;
    const worth = cuts[start]!.worth + tokens.length ** 2 * (isAction(run, context) ? ACT_WORTH : 1);
    if (worth > best.worth) best = { worth, parts: [...cuts[start]!.parts, run] };
  }
  return best;
}

// "take", "call": a carrier alone says nothing.
function isRun(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)!.clause !== tokens[0]!.clause || tokens.every(({ role }) => role === 'link')) return false;
  return tokens.length > 1 ? tokens.every((token, at) => isNear(token, tokens[at - 1])) : tokens[0]!.role === 'content';
}

const WIDEST_GAP = 2;

// "report it", but not "a report on how its budget turned out": a word that says nothing belongs to the one beside it.
function isNear(token: Token, before: Token | undefined): boolean {
  if (before === undefined || (token.role !== 'link' && before.role !== 'link')) return true;
  return token.index - before.index <= WIDEST_GAP;
}

// "jefe de área" may be an entry of the lexicon, but here it begins a title; "ticket clerk" is one as a whole.
function holdsRank({ tokens, concepts }: Run, { knowledge: { names } }: Context): boolean {
  const holds = tokens.some(
    ({ word }) => rankOf(word, names.ranks)?.words.some((each) => names.ranks.bearers.has(each)) ?? false,
  );
  return tokens.length > 1 && holds && rankOfConcepts(concepts, names.ranks) === null;
}
