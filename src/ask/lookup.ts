import { englishSingular, isEnglishWord } from '../language/english.ts';
import type { LanguageCode } from '../language/language.ts';
import { LONGEST_ENTRY, exactKey, spanishSingular, type Concept, type Lexicon } from '../language/lexicon.ts';
import { foldName } from '../text.ts';
import { conceptAlternatives } from './alternatives.ts';
import { acronymKey, type GraphNames, type Named } from './names.ts';
import type { Token } from './question.ts';
import { headOf, rankOf } from './ranks.ts';
import { remembered } from './remembered.ts';

/** What facets are found with: the lexicon and the names of the graph. */
export type Knowledge = { readonly lexicon: Lexicon; readonly names: GraphNames };

/** The language of a question, and what its words are looked up in. */
export type Context = { readonly language: LanguageCode; readonly knowledge: Knowledge };

/** A run of words with what it names and what it means; both empty where neither the graph nor the lexicon has it. */
export type Run = {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly concepts: readonly Concept[];
};

const knownRuns = new WeakMap<Context, Map<string, Run>>();

/** What a run of words names in the graph and means in the lexicon, in the question's language or else in the other. */
export function lookUp(tokens: readonly Token[], context: Context): Run {
  const runs = remembered(knownRuns, context, () => new Map<string, Run>());
  // The same words of a question are looked up as a name, as an entry, and as a part of a longer one.
  const key = tokens.map(({ index }) => index).join(' ');
  return remembered(runs, key, () => lookedUp(tokens, context));
}

function lookedUp(tokens: readonly Token[], context: Context): Run {
  const { language, knowledge } = context;
  const english = tokens.map(({ stems }) => stems.en).join(' ');
  const spanish = tokens.map(({ stems }) => stems.es).join(' ');
  const { names } = knowledge;
  const own = tokens.length <= LONGEST_ENTRY ? conceptsOf(tokens, context) : [];
  // Mixed questions: "who signs the convenios", "el dashboard".
  const other = tokens.length <= LONGEST_ENTRY && own.length === 0 ? foreignConcepts(tokens, context) : [];
  const concepts = own.length > 0 ? own : other;
  const acronym = tokens.length === 1 ? (names.byKey.es.get(acronymKey(tokens[0]!.word)) ?? []) : [];
  const keyed = [acronym, names.byKey.es.get(spanish) ?? [], names.byKey.en.get(english) ?? []];
  const named = distinct(keyed.map((each) => titled(each, tokens[0]!, names)));
  const translated = language === 'en' || own.length === 0 ? concepts : [];
  const meant = translated.map((concept) => namesMeant(concept, names));
  const throughLexicon = named.length > 0 ? [] : distinct(meant.map(({ things }) => things));
  const posts = distinct(meant.map((each) => each.posts));
  return { tokens, concepts, named: distinct([named, throughLexicon, posts]) };
}

// A list alone is the one that the names have: a thousand manuals name a thousand things alike.
function distinct(lists: readonly (readonly Named[])[]): readonly Named[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length === 1 ? filled[0]! : [...new Set(filled.flat())];
}

// "coordina la evaluación" has the stems of "Coordinador de Evaluación", but is no post.
function titled(things: readonly Named[], { word }: Token, { ranks }: GraphNames): readonly Named[] {
  if (things.every(({ kind }) => kind !== 'position' && kind !== 'unit')) return things;
  const stated = rankOf(word, ranks)?.words ?? [word];
  return things.filter(
    ({ kind, names }) =>
      (kind !== 'position' && kind !== 'unit') || names.some((name) => stated.includes(headOf(name))),
  );
}

function conceptsOf(tokens: readonly Token[], { language, knowledge: { lexicon } }: Context): readonly Concept[] {
  if (language === 'es') {
    const word = tokens.length === 1 ? lexicon.exactSpanish.get(spanishSingular(tokens[0]!.word)) : undefined;
    return word ?? lexicon.entries.es.get(tokens.map(({ stems }) => stems.es).join(' ')) ?? [];
  }
  const exact = lexicon.exact.get(tokens.map(({ word }) => englishSingular(word)).join(' '));
  return exact ?? lexicon.entries.en.get(tokens.map(({ stems }) => stems.en).join(' ')) ?? [];
}

// A word of the other language must stand as it is: the stem of "depende" is that of an English "dependency".
function foreignConcepts(tokens: readonly Token[], { language, knowledge: { lexicon } }: Context): readonly Concept[] {
  if (language === 'en') {
    // "side" has the stem of "sida", but is English.
    if (tokens.every(({ word }) => isEnglishWord(word) && !lexicon.words.es.has(word))) return [];
    return lexicon.entries.es.get(tokens.map(({ stems }) => stems.es).join(' ')) ?? [];
  }
  return lexicon.exact.get(exactKey(tokens.map(({ word }) => word).join(' '))) ?? [];
}

/** What of the graph goes by what the lexicon says of a concept: entities and principles, and posts. */
type Meant = { readonly things: readonly Named[]; readonly posts: readonly Named[] };

const meantBy = new WeakMap<GraphNames, Map<Concept, Meant>>();

function namesMeant(concept: Concept, names: GraphNames): Meant {
  const known = remembered(meantBy, names, () => new Map<Concept, Meant>());
  return remembered(known, concept, () => ({
    things: [...new Set(namedByConcept(concept, names))],
    posts: [...new Set(postsCalled(concept, names))],
  }));
}

// What the question names in other words: "municipalities" is the lexicon's "municipio", which is an entity.
function namedByConcept(concept: Concept, names: GraphNames): readonly Named[] {
  const byWords = conceptAlternatives(concept, 'synonym').flatMap(
    ({ stems }) => names.byKey.es.get(stems.join(' ')) ?? [],
  );
  // The stem of "aseo" is no acronym, "ASE" is.
  const byAcronym = concept.es.flatMap((entry) => names.byKey.es.get(acronymKey(entry)) ?? []);
  return [...byWords, ...byAcronym].filter(({ kind }) => kind === 'entity' || kind === 'principle');
}

// "The mayor" is the "Presidente Municipal"; the words must be the same, since "evaluar" has the stem of an evaluador.
function postsCalled(concept: Concept, names: GraphNames): readonly Named[] {
  return conceptAlternatives(concept, 'synonym').flatMap(({ stems }, index) => {
    const posts = (names.byKey.es.get(stems.join(' ')) ?? []).filter(({ kind }) => kind === 'position');
    return posts.filter((post) => post.names.some((name) => foldName(name) === foldName(concept.es[index]!)));
  });
}
