import { spanishRoot } from '../language/analysis.ts';
import { cognateStems } from '../language/cognates.ts';
import type { Concept, Lexicon } from '../language/lexicon.ts';
import { conceptAlternatives, isBroader, join, namedAlternatives, plain, type Alternative } from './alternatives.ts';
import { lookUp, type Context, type Run } from './lookup.ts';
import type { GraphNames, Named } from './names.ts';
import type { Token } from './question.ts';
import { recentResults, remembered, type Cache } from './remembered.ts';

/** A run of the question's words that stands for one thing: what it names, what it means, and how manuals put it. */
export type Facet = {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly concepts: readonly Concept[];
  readonly action: boolean;
  /** The stems of the verbs that a function on it may begin with: "normar" of "sets the rules". */
  readonly verbs: readonly string[];
  readonly alternatives: readonly Alternative[];
};

/** What words say wherever they are said: whether they are an act, and how manuals put it. */
type Saying = Pick<Facet, 'action' | 'verbs' | 'alternatives'>;

/** How many runs of words are kept with what they say, a few kilobytes each. */
const MOST_SAYINGS = 2_000;

// Questions say the same few thousand things over and over. What they say is known for as long as names are.
const sayings = new WeakMap<GraphNames, Cache<string, Saying>>();

function saying(kind: 'run' | 'word', { tokens, context }: Said, make: () => Saying): Saying {
  const { language, knowledge } = context;
  const known = remembered(sayings, knowledge.names, () => recentResults<Saying>(MOST_SAYINGS));
  const words = tokens.map(({ word, stems, role, verb }) => `${word} ${stems.en} ${role} ${verb}`);
  return remembered(known, [kind, language, ...words].join('\n'), make);
}

type Said = { readonly tokens: readonly Token[]; readonly context: Context };

const facetOfRun = new WeakMap<Run, Facet>();

/** The facet of a run that was looked up: every wording of what it names and means, the surest first. */
export function toFacet(run: Run, context: Context): Facet {
  // A run is looked up for one question, and may be a part of several longer ones.
  return remembered(facetOfRun, run, () => ({
    ...run,
    ...saying('run', { tokens: run.tokens, context }, () => sayingOfRun(run, context)),
  }));
}

function sayingOfRun(run: Run, context: Context): Saying {
  const { language, knowledge } = context;
  const { lexicon, names } = knowledge;
  const typed = plain(
    run.tokens.map(({ stems }) => stems.es),
    'word',
  );
  const isSpanish =
    language === 'es' || run.concepts.length === 0 || run.tokens.every(({ word }) => names.vocabulary.has(word));
  const whole = [
    ...(isSpanish ? [typed] : []),
    ...namedAlternatives(run.named),
    ...run.concepts.flatMap((concept) => conceptAlternatives(concept, 'synonym')),
    ...run.concepts.flatMap((concept) => relatedAlternatives(concept, lexicon)),
  ];
  const alternatives =
    run.named.length === 0 && run.tokens.length > 1 ? [...whole, ...composed(run.tokens, context)] : whole;
  const action = isAction(run, context);
  const acts = run.concepts.filter(({ id }) => lexicon.actions.has(id));
  const verbs = action ? alternatives : acts.flatMap((concept) => conceptAlternatives(concept, 'synonym'));
  return { action, verbs: singleStems(verbs), alternatives: bestOfEach(alternatives, names) };
}

function singleStems(alternatives: readonly Alternative[]): readonly string[] {
  return alternatives.filter(({ stems }) => stems.length === 1).map(({ stems }) => stems[0]!);
}

/** Whether what was looked up is an act ("validate") and nothing else, or a verb that may be one ("quién ejecuta"). */
export function isAction({ named, concepts, tokens }: Run, { knowledge: { lexicon } }: Context): boolean {
  if (named.length > 0 || concepts.length === 0) return false;
  const acts = concepts.filter(({ id }) => lexicon.actions.has(id)).length;
  return acts === concepts.length || (acts > 0 && tokens.length === 1 && tokens[0]!.verb);
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
    const tails = wordingsOf(right);
    const together = wordingsOf(left).flatMap((head) => tails.map((tail) => join(head, tail)));
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

const relatedTo = new WeakMap<Concept, readonly Alternative[]>();

function relatedAlternatives(concept: Concept, lexicon: Lexicon): readonly Alternative[] {
  return remembered(relatedTo, concept, () => newRelated(concept, lexicon));
}

function newRelated(concept: Concept, lexicon: Lexicon): readonly Alternative[] {
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

/** The facet of a word that neither the graph nor the lexicon has; null where the word says nothing. */
export function wordFacet(token: Token, context: Context): Facet | null {
  if (token.role !== 'content') return null;
  const said = saying('word', { tokens: [token], context }, () => sayingOfWord(token, context));
  return { tokens: [token], named: [], concepts: [], ...said };
}

function sayingOfWord(token: Token, { language, knowledge }: Context): Saying {
  const own = plain([token.stems.es], 'word');
  const akin = language === 'en' ? cognateStems(token.word).map((stem) => plain([stem], 'cognate')) : [];
  const { names } = knowledge;
  const known = akin.filter(
    ({ stems }) => names.terms.has(stems[0]!) || names.weights.families.has(spanishRoot(stems[0]!)),
  );
  return {
    action: token.verb,
    verbs: token.verb ? singleStems([own, ...known]) : [],
    alternatives: bestOfEach([own, ...known], names),
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
    stems.some((stem) => names.terms.has(stem) || names.weights.families.has(spanishRoot(stem))),
  );
  return (known.length > 0 ? known : alternatives.slice(0, 1)).toSorted((a, b) => b.quality - a.quality);
}
