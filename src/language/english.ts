import { stemmer } from '@orama/stemmers/english';
import nlp from 'compromise';
import { foldAccents } from '../text.ts';

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
export function englishStem(word: string): string {
  return foldAccents(stemmer(foldAccents(word)));
}

/** Whether the word is in the English dictionary, so that it is no misspelling. */
export function isEnglishWord(word: string): boolean {
  return Object.hasOwn(dictionary, word);
}

type EnglishTerm = { readonly normal: string; readonly root?: string; readonly tags: ReadonlySet<string> };

const dictionary: Readonly<Record<string, unknown>> =
  (nlp.model() as { one?: { lexicon?: Record<string, unknown> } }).one?.lexicon ?? {};
