import { englishSingular } from '../language/english.ts';
import { cognateStems } from '../language/cognates.ts';
import { LINKING_WORDS, LONGEST_ENTRY, type Concept, type Lexicon } from '../language/lexicon.ts';
import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import { isSpanishStopWord, spanishRoot } from '../language/analysis.ts';
import { foldName } from '../text.ts';
import { conceptAlternatives, isBroader, join, namedAlternatives, plain, type Alternative } from './alternatives.ts';
import { acronymKey, type GraphNames, type Named } from './names.ts';
import type { Question, Token } from './question.ts';
import { rankOf } from './ranks.ts';

/** A run of the question's words that stands for one thing: what it names, what it means, and how manuals put it. */
export type Facet = {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly concepts: readonly Concept[];
  readonly action: boolean;
  readonly alternatives: readonly Alternative[];
};

/** What facets are found with: the lexicon and the names of the graph. */
export type Knowledge = { readonly lexicon: Lexicon; readonly names: GraphNames };

const LONGEST_NAME = 14;

/**
 * The question cut into facets: first the longest runs that name something, wherever they stand, then what lies between
 * them into entries of the lexicon, as long as can be, and words.
 */
export function facetsOf(question: Question, knowledge: Knowledge): readonly Facet[] {
  const { language } = question;
  const context = { language, knowledge };
  const words = question.tokens.filter((token) => !isLink(token, language));
  const facets: Facet[] = [];
  let unnamed = 0;
  for (let index = 0; index < words.length;) {
    const named = longestNamed(words, index, context);
    if (named !== null) {
      facets.push(...entriesOf(words.slice(unnamed, index), context), named);
      unnamed = index + named.tokens.length;
    }
    index += named?.tokens.length ?? 1;
  }
  return [...facets, ...entriesOf(words.slice(unnamed), context)];
}

type Context = { readonly language: LanguageCode; readonly knowledge: Knowledge };
type Run = {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly concepts: readonly Concept[];
};

// Entries of the lexicon are keyed without these words; an English "up" belongs to "follow up", so stop words stay.
function isLink({ word }: Token, language: LanguageCode): boolean {
  // "who drives" is an entry for a driver, but here it asks.
  if (LANGUAGES[language].interrogatives.has(word)) return true;
  return language === 'en' ? LINKING_WORDS.has(word) : isSpanishStopWord(word);
}

function longestNamed(words: readonly Token[], start: number, context: Context): Facet | null {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
    const tokens = words.slice(start, start + length);
    if (!isRun(tokens)) continue;
    const run = lookUp(tokens, context);
    if (run.named.some(({ kind }) => kind !== 'knowledge')) return toFacet(run, context);
  }
  return null;
}

type Cut = { readonly worth: number; readonly facets: readonly Facet[] };

/** An entry for an act is worth a little less than one for a thing: "licencia de manejo" before "tramitar licencia". */
const ACT_WORTH = 0.9;

// Of all ways to cut the words into entries, the one with the longest: four words together say more than two and two.
function entriesOf(words: readonly Token[], context: Context): readonly Facet[] {
  const cuts: Cut[] = [{ worth: 0, facets: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    const word = wordFacet(words[end - 1]!, context);
    const alone = { worth: cuts[end - 1]!.worth, facets: [...cuts[end - 1]!.facets, ...(word === null ? [] : [word])] };
    cuts.push(bestCut(words, { end, cuts, alone }, context));
  }
  return cuts.at(-1)!.facets;
}

type Cutting = { readonly end: number; readonly cuts: readonly Cut[]; readonly alone: Cut };

function bestCut(words: readonly Token[], { end, cuts, alone }: Cutting, context: Context): Cut {
  let best = alone;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST_ENTRY); start -= 1) {
    const tokens = words.slice(start, end);
    if (!isRun(tokens) || holdsRank(tokens, context)) continue;
    const run = lookUp(tokens, context);
    if (run.named.length === 0 && run.concepts.length === 0) continue;
    const facet = toFacet(run, context);
    const worth = cuts[start]!.worth + tokens.length ** 2 * (facet.action ? ACT_WORTH : 1);
    if (worth > best.worth) best = { worth, facets: [...cuts[start]!.facets, facet] };
  }
  return best;
}

// "take", "call": a carrier alone says nothing.
function isRun(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)!.clause !== tokens[0]!.clause || tokens.every(({ role }) => role === 'link')) return false;
  return tokens.length > 1 || tokens[0]!.role === 'content';
}

// "jefe de área" may be an entry of the lexicon, but here it begins a title.
function holdsRank(tokens: readonly Token[], { knowledge: { names } }: Context): boolean {
  return (
    tokens.length > 1 && tokens.some(({ word }) => rankOf(word)?.words.some((each) => names.ranks.has(each)) ?? false)
  );
}

function lookUp(tokens: readonly Token[], context: Context): Run {
  const { language, knowledge } = context;
  const english = tokens.map(({ stems }) => stems.en).join(' ');
  const spanish = tokens.map(({ stems }) => stems.es).join(' ');
  const { names } = knowledge;
  const own = tokens.length <= LONGEST_ENTRY ? conceptsOf(tokens, context) : [];
  // Mixed questions: "who signs the convenios", "el dashboard".
  const other =
    tokens.length <= LONGEST_ENTRY && own.length === 0
      ? conceptsOf(tokens, { language: language === 'en' ? 'es' : 'en', knowledge })
      : [];
  const concepts = own.length > 0 ? own : other;
  const acronym = tokens.length === 1 ? (names.byKey.es.get(acronymKey(tokens[0]!.word)) ?? []) : [];
  const named = [...acronym, ...(names.byKey.es.get(spanish) ?? []), ...(names.byKey.en.get(english) ?? [])].filter(
    (each) => isTitled(each, tokens[0]!),
  );
  const translated = language === 'en' || own.length === 0 ? concepts : [];
  const throughLexicon = named.length > 0 ? [] : translated.flatMap((concept) => namedByConcept(concept, names));
  return { tokens, concepts, named: [...new Set([...named, ...throughLexicon])] };
}

// "coordina la evaluación" has the stems of "Coordinador de Evaluación", but is no post.
function isTitled({ kind, names }: Named, { word }: Token): boolean {
  if (kind !== 'position' && kind !== 'unit') return true;
  const stated = rankOf(word)?.words ?? [word];
  return names.some((name) => stated.includes(foldName(name).split(' ')[0]!));
}

function conceptsOf(tokens: readonly Token[], { language, knowledge: { lexicon } }: Context): readonly Concept[] {
  if (language === 'es') return lexicon.entries.es.get(tokens.map(({ stems }) => stems.es).join(' ')) ?? [];
  const exact = lexicon.exact.get(tokens.map(({ word }) => englishSingular(word)).join(' '));
  return exact ?? lexicon.entries.en.get(tokens.map(({ stems }) => stems.en).join(' ')) ?? [];
}

// What the question names in other words: "municipalities" is the lexicon's "municipio", which is an entity.
function namedByConcept(concept: Concept, names: GraphNames): readonly Named[] {
  return conceptAlternatives(concept, 'synonym')
    .flatMap(({ stems }) => names.byKey.es.get(stems.join(' ')) ?? [])
    .filter(({ kind }) => kind === 'entity' || kind === 'principle');
}

function toFacet(run: Run, { language, knowledge }: Context): Facet {
  const { lexicon, names } = knowledge;
  const typed = plain(
    run.tokens.map(({ stems }) => stems.es),
    'word',
  );
  const isSpanish =
    language === 'es' || run.concepts.length === 0 || run.tokens.every(({ word }) => names.vocabulary.has(word));
  const whole = [
    ...(isSpanish ? [typed] : []),
    ...run.named.flatMap(namedAlternatives),
    ...run.concepts.flatMap((concept) => conceptAlternatives(concept, 'synonym')),
    ...run.concepts.flatMap((concept) => relatedAlternatives(concept, lexicon)),
  ];
  const alternatives =
    run.named.length === 0 && run.tokens.length > 1
      ? [...whole, ...composed(run.tokens, { language, knowledge })]
      : whole;
  const action =
    run.named.length === 0 &&
    run.concepts.length > 0 &&
    run.concepts.every((concept) => lexicon.actions.has(concept.id));
  return { ...run, action, alternatives: bestOfEach(alternatives, names) };
}

/** How many wordings of each part a composed wording is made of, and how long a run is composed. */
const WORDINGS_OF_A_PART = 8;
const LONGEST_COMPOSED = 4;

// "car maintenance" is also whatever says "car" together with whatever says "maintenance".
function composed(tokens: readonly Token[], context: Context): readonly Alternative[] {
  if (tokens.length > LONGEST_COMPOSED) return [];
  return tokens.slice(1).flatMap((_, index) => {
    const [left, right] = [partFacet(tokens.slice(0, index + 1), context), partFacet(tokens.slice(index + 1), context)];
    if (left === null || right === null) return [];
    const together = wordingsOf(left).flatMap((head) => wordingsOf(right).map((tail) => join(head, tail)));
    // "write up minutes" is also whatever is done with minutes, though less surely.
    const object = left.action === right.action ? null : left.action ? right : left;
    return [...together, ...(object === null ? [] : wordingsOf(object).map(withoutAct))];
  });
}

function partFacet(tokens: readonly Token[], context: Context): Facet | null {
  const run = lookUp(tokens, context);
  const known = run.named.length > 0 || run.concepts.length > 0;
  if (known && tokens.some(({ role }) => role === 'content')) return toFacet(run, context);
  return tokens.length === 1 ? wordFacet(tokens[0]!, context) : null;
}

const WITHOUT_ACT = 0.65;

function withoutAct(wording: Alternative): Alternative {
  return { ...wording, quality: wording.quality * WITHOUT_ACT };
}

function wordingsOf({ alternatives }: Facet): readonly Alternative[] {
  return alternatives.filter(({ origin }) => !isBroader(origin)).slice(0, WORDINGS_OF_A_PART);
}

function relatedAlternatives(concept: Concept, lexicon: Lexicon): readonly Alternative[] {
  const narrower = lexicon.narrower.get(concept.id) ?? [];
  const broader = broaderOf(concept, lexicon);
  return [
    ...narrower.flatMap((each) => conceptAlternatives(each, 'narrower')),
    ...broader.flatMap((each) => conceptAlternatives(each, 'broader')),
    ...broader
      .flatMap((each) => broaderOf(each, lexicon))
      .flatMap((each) => conceptAlternatives(each, 'furtherBroader')),
  ];
}

function broaderOf(concept: Concept, lexicon: Lexicon): readonly Concept[] {
  return (concept.broader ?? []).flatMap((id) => lexicon.concepts.get(id) ?? []);
}

function wordFacet(token: Token, { language, knowledge }: Context): Facet | null {
  if (token.role !== 'content') return null;
  const own = plain([token.stems.es], 'word');
  const akin = language === 'en' ? cognateStems(token.word).map((stem) => plain([stem], 'cognate')) : [];
  const { names } = knowledge;
  const known = akin.filter(({ stems }) => names.terms.has(stems[0]!) || names.families.has(spanishRoot(stems[0]!)));
  return {
    tokens: [token],
    named: [],
    concepts: [],
    action: token.verb,
    alternatives: bestOfEach([own, ...known], knowledge.names),
  };
}

// The best of each wording, of those that the graph has any word of; a facet that it has no word of keeps its first.
function bestOfEach(alternatives: readonly Alternative[], names: GraphNames): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    // "tiempo por tiempo" would be found wherever there is time.
    if (new Set(alternative.stems).size < alternative.stems.length) continue;
    const key = alternative.stems.join(' ');
    const known = best.get(key);
    if (known === undefined || known.quality < alternative.quality) best.set(key, alternative);
  }
  const known = [...best.values()].filter(({ stems }) =>
    stems.some((stem) => names.terms.has(stem) || names.families.has(spanishRoot(stem))),
  );
  return (known.length > 0 ? known : alternatives.slice(0, 1)).toSorted((a, b) => b.quality - a.quality);
}
