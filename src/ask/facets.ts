import { cognateStems } from '../language/cognates.ts';
import { LINKING_WORDS, LONGEST_ENTRY, type Concept, type Lexicon } from '../language/lexicon.ts';
import type { LanguageCode } from '../language/language.ts';
import { isSpanishStopWord } from '../language/analysis.ts';
import { conceptAlternatives, namedAlternatives, plain, type Alternative } from './alternatives.ts';
import type { GraphNames, Named } from './names.ts';
import type { Question, Token } from './question.ts';

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

/** The question cut into facets from left to right, each the longest run that is a name or an entry of the lexicon. */
export function facetsOf(question: Question, knowledge: Knowledge): readonly Facet[] {
  const { language } = question;
  const words = question.tokens.filter((token) => !isLink(token, language));
  const facets: Facet[] = [];
  for (let index = 0; index < words.length;) {
    const facet = longestAt(words, index, { language, knowledge }) ?? wordFacet(words[index]!, { language, knowledge });
    if (facet !== null) facets.push(facet);
    index += facet?.tokens.length ?? 1;
  }
  return facets;
}

type Context = { readonly language: LanguageCode; readonly knowledge: Knowledge };
type Run = {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly concepts: readonly Concept[];
};

// Entries of the lexicon are keyed without these words; an English "up" belongs to "follow up", so stop words stay.
function isLink({ word }: Token, language: LanguageCode): boolean {
  return language === 'en' ? LINKING_WORDS.has(word) : isSpanishStopWord(word);
}

function longestAt(words: readonly Token[], start: number, context: Context): Facet | null {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length -= 1) {
    const tokens = words.slice(start, start + length);
    if (tokens.at(-1)!.clause !== tokens[0]!.clause || tokens.every(({ role }) => role === 'link')) continue;
    const run = lookUp(tokens, context);
    const known = run.named.length > 0 || run.concepts.length > 0;
    // "take", "call": a carrier alone says nothing, unless something bears the name.
    if (known && (tokens.some(({ role }) => role === 'content') || run.named.length > 0 || length > 1))
      return toFacet(run, context);
  }
  return null;
}

function lookUp(tokens: readonly Token[], { language, knowledge: { lexicon, names } }: Context): Run {
  const english = tokens.map(({ stems }) => stems.en).join(' ');
  const spanish = tokens.map(({ stems }) => stems.es).join(' ');
  const inLexicon = tokens.length <= LONGEST_ENTRY;
  const own = inLexicon ? (lexicon.entries[language].get(language === 'en' ? english : spanish) ?? []) : [];
  // Mixed questions: "who signs the convenios", "el dashboard".
  const other = inLexicon
    ? (lexicon.entries[language === 'en' ? 'es' : 'en'].get(language === 'en' ? spanish : english) ?? [])
    : [];
  const concepts = own.length > 0 ? own : other;
  const named = [...(names.byKey.es.get(spanish) ?? []), ...(names.byKey.en.get(english) ?? [])];
  const translated = language === 'en' || own.length === 0 ? concepts : [];
  const throughLexicon = translated.flatMap((concept) => namedByConcept(concept, names));
  return { tokens, concepts, named: [...new Set([...named, ...throughLexicon])] };
}

function namedByConcept(concept: Concept, names: GraphNames): readonly Named[] {
  return conceptAlternatives(concept, 'synonym').flatMap(({ stems }) => names.byKey.es.get(stems.join(' ')) ?? []);
}

function toFacet(run: Run, { language, knowledge }: Context): Facet {
  const typed = plain(
    run.tokens.map(({ stems }) => stems.es),
    'word',
  );
  const { lexicon } = knowledge;
  const alternatives = [
    ...(language === 'es' || run.concepts.length === 0 ? [typed] : []),
    ...run.named.flatMap(namedAlternatives),
    ...run.concepts.flatMap((concept) => conceptAlternatives(concept, 'synonym')),
    ...run.concepts.flatMap((concept) => relatedAlternatives(concept, lexicon)),
  ];
  const action = run.named.length === 0 && run.concepts.some((concept) => lexicon.actions.has(concept.id));
  return { ...run, action, alternatives: bestOfEach(alternatives) };
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
  const { counts } = knowledge.names.weights;
  const known = akin.filter(({ stems }) => counts.has(stems[0]!));
  return { tokens: [token], named: [], concepts: [], action: token.verb, alternatives: bestOfEach([own, ...known]) };
}

function bestOfEach(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const key = alternative.stems.join(' ');
    const known = best.get(key);
    if (known === undefined || known.quality < alternative.quality) best.set(key, alternative);
  }
  return [...best.values()];
}
