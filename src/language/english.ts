import { stemmer } from '@orama/stemmers/english';
import nlp from 'compromise/two';
import { z } from 'zod';
import { readData } from '../data.ts';
import { foldAccents, remembering } from '../text.ts';

/** What English grammar says of one word: its dictionary form, and whether it is used as a verb. */
export type EnglishWord = { readonly root: string; readonly verb: boolean };

/** The words of an English text in order, each with its dictionary form and part of speech. */
export function analyseEnglish(words: readonly string[]): readonly EnglishWord[] {
  const document = nlp(words.join(' '));
  document.compute('root');
  const terms = (document as unknown as { docs: EnglishTerm[][] }).docs.flat();
  // compromise parts "don't" and joins "sign-off"; where its words are not ours, the word itself serves.
  if (terms.length !== words.length) return words.map((word) => ({ root: word, verb: false }));
  return terms.map((term) => ({ root: foldAccents(term.root || term.normal), verb: term.tags.has('Verb') }));
}

/** The stem of an English word in dictionary form: "evaluation" and "evaluate" both give "evalu". */
export const englishStem: (word: string) => string = remembering((word) => {
  const folded = foldAccents(word);
  return irregular.get(folded) ?? foldAccents(stemmer(folded));
});

/** An English word without the ending of its plural: "agencies" gives "agency". */
export const englishSingular: (word: string) => string = remembering((word) => {
  if (word.length < SHORTEST_PLURAL || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.replace(/ies$/u, 'y');
  return /(?:[sxz]|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.replace(/s$/u, '');
});

const SHORTEST_PLURAL = 4;

/** Whether the word is in the English dictionary, so that it is no misspelling. */
export function isEnglishWord(word: string): boolean {
  return Object.hasOwn(dictionary, word);
}

type EnglishTerm = { readonly normal: string; readonly root?: string; readonly tags: ReadonlySet<string> };

const dictionary: Readonly<Record<string, unknown>> =
  (nlp.model() as { one?: { lexicon?: Record<string, unknown> } }).one?.lexicon ?? {};

const Words = z.object({
  irregular: z
    .record(z.string(), z.string())
    .describe('word -> stem, where the algorithm joins what has nothing in common'),
});
const irregular = new Map(Object.entries(readData('english-words.json', Words).irregular));
