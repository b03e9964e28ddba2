import { z } from 'zod';
import { readData } from '../data.ts';
import { foldAccents, wordsOf } from '../text.ts';
import { isSpanishStopWord } from './analysis.ts';
import { englishSingular, isEnglishWord } from './english.ts';
import type { Lexicon } from './lexicon.ts';

const Words = z.object({
  stop: z.array(z.string()),
  carriers: z.array(z.string()).describe('words that ask without saying about what: "handle", "who do I talk to"'),
  spellings: z.record(z.string(), z.string()).describe('how people type in a hurry -> the words meant'),
  borrowed: z.record(z.string(), z.string()).describe('words of the other language that people mix in -> our own'),
  ranks: z
    .record(z.string(), z.array(z.string()))
    .describe('rank word of a position in Spanish -> how this language says it'),
  unitSorts: z
    .record(z.string(), z.array(z.string()))
    .describe('sort of a unit in Spanish -> how this language says it'),
  entityKinds: z.record(z.string(), z.array(z.string())).describe('kind of entity -> how this language asks for it'),
  entityHeads: z
    .record(z.string(), z.array(z.string()))
    .describe('what names of entities begin with in Spanish -> how this language asks for those'),
  negations: z.array(z.string()),
  requests: z.array(z.string()).describe('words that ask for something without a question: "I need a course"'),
  selves: z.array(z.string()).describe('what people say before they say who they are: "we are a town council"'),
  owners: z.array(z.string()).describe('what stands before that which people are of: "our town council"'),
  joints: z
    .object({ both: z.array(z.string()), without: z.array(z.string()) })
    .describe('what joins two conditions on the same posts: both must hold, or the first alone'),
  posts: z.array(z.string()).describe('words for any post: "which positions"'),
  openers: z.array(z.string()).describe('words that open a clause after a comma'),
  interrogatives: z.array(z.string()).describe('words that ask wherever they stand; Spanish "que" does not'),
  fronting: z
    .array(z.string())
    .describe('what a part of the question begins with that is put before it: "with X, who ..."'),
});

/** The languages that questions are asked in and answered in. */
export type LanguageCode = 'en' | 'es';

/** What the stages know of one language: word lists alone. */
export type LanguageWords = {
  readonly code: LanguageCode;
  readonly stop: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly spellings: ReadonlyMap<string, string>;
  readonly borrowed: ReadonlyMap<string, string>;
  readonly ranks: ReadonlyMap<string, readonly string[]>;
  readonly unitSorts: ReadonlyMap<string, readonly string[]>;
  readonly entityKinds: ReadonlyMap<string, readonly string[]>;
  readonly entityHeads: ReadonlyMap<string, readonly string[]>;
  readonly negations: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly selves: readonly string[];
  readonly owners: readonly string[];
  readonly joints: Readonly<Record<'both' | 'without', readonly string[]>>;
  readonly posts: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly interrogatives: ReadonlySet<string>;
  readonly fronting: ReadonlySet<string>;
};

/** The word lists of both languages, from `data/language/`. */
export const LANGUAGES: Readonly<Record<LanguageCode, LanguageWords>> = { en: readWords('en'), es: readWords('es') };

/**
 * The language of a question: each of its words counts for the language that knows it, function words more than others.
 * Spanish where neither or both know it alike, because the manuals are in Spanish.
 */
export function detectLanguage(question: string, lexicon: Lexicon): LanguageCode {
  // Names keep their ñ in English questions ("Evaluación del Desempeño"), marks are the asker's own.
  if (/[¿¡]/u.test(question)) return 'es';
  let balance = 0;
  for (const [index, { text }] of wordsOf(question).entries()) {
    // Acronyms are the same in both: "GpR meaning".
    if (/\p{Lu}.*\p{Lu}/u.test(text) && question !== question.toUpperCase()) continue;
    const word = foldAccents(text);
    const lead = index < LEADING_WORDS ? LEADING_FACTOR : 1;
    balance +=
      lead *
      evidence(
        word,
        LANGUAGES.en,
        isEnglishWord(word) || lexicon.words.en.has(englishSingular(word)) || lexicon.words.en.has(word),
      );
    balance -=
      lead *
      evidence(word, LANGUAGES.es, lexicon.words.es.has(word) || text !== text.normalize('NFD').replace(/\p{M}/gu, ''));
  }
  return balance > 0 ? 'en' : 'es';
}

const FUNCTION_WORD_WEIGHT = 3;

// What a question begins with is the asker's own; what follows may be a name: "what is the Ley de Transparencia y ...".
const LEADING_WORDS = 2;
const LEADING_FACTOR = 4;

function evidence(word: string, language: LanguageWords, inLexicon: boolean): number {
  const functionWord = language.stop.has(word) || (language.code === 'es' && isSpanishStopWord(word));
  if (functionWord || language.carriers.has(word) || (language.spellings.has(word) && word.length > 1))
    return FUNCTION_WORD_WEIGHT;
  return inLexicon ? 1 : 0;
}

function readWords(code: LanguageCode): LanguageWords {
  const words = readData(`language/${code}.json`, Words);
  return {
    code,
    stop: new Set(words.stop.map(foldAccents)),
    carriers: new Set(words.carriers.map(foldAccents)),
    spellings: new Map(Object.entries(words.spellings)),
    borrowed: new Map(Object.entries(words.borrowed)),
    ranks: byForm(words.ranks),
    unitSorts: byForm(words.unitSorts),
    entityKinds: byForm(words.entityKinds),
    entityHeads: byForm(words.entityHeads),
    negations: new Set(words.negations),
    requests: new Set(words.requests),
    selves: words.selves.map((entry) => ` ${foldAccents(entry)} `),
    owners: words.owners.map((entry) => ` ${foldAccents(entry)} `),
    joints: words.joints,
    posts: new Set(words.posts),
    openers: new Set(words.openers),
    interrogatives: new Set(words.interrogatives),
    fronting: new Set(words.fronting),
  };
}

function byForm(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const [word, forms] of Object.entries(table))
    for (const form of forms) words.set(form, [...(words.get(form) ?? []), word]);
  return words;
}
