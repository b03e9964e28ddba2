import { stemmer } from '@orama/stemmers/spanish';
import { z } from 'zod';
import { readData } from '../data.ts';
import { foldAccents, remembering } from '../text.ts';

const Words = z.object({
  locutions: z.array(z.string()).describe('several words that are one preposition: "por medio de" names no medium'),
  stop: z.array(z.string()).describe('words that carry no subject: articles, prepositions, conjunctions'),
  pluralsInMos: z.array(z.string()).describe('plurals that look like what "we" do: "préstamos"'),
  irregular: z
    .record(z.string(), z.string())
    .describe('folded form -> stem, where the algorithm parts what belongs together'),
});

const words = readData('spanish-words.json', Words);
const stopWords = new Set(words.stop.map(foldAccents));
const pluralsInMos = new Set(words.pluralsInMos.map(foldAccents));
const locutions = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.locutions.map(foldAccents).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const irregular = new Map(Object.entries(words.irregular));

/** A word without accents and capitals, its stem, and whether it is an article, a preposition or the like. */
export type SpanishWord = { readonly folded: string; readonly stem: string; readonly stop: boolean };

/** What the analysis says of one word. */
export const spanishWord: (word: string) => SpanishWord = remembering((word) => {
  const folded = foldAccents(word);
  return { folded, stem: stemOf(folded), stop: stopWords.has(folded) };
});

/**
 * The stem of one Spanish word, without accents and the same whether it was typed with them or not:
 * "evaluación", "evaluacion" and "evaluaciones" all give "evalu".
 */
export function spanishStem(word: string): string {
  return spanishWord(word).stem;
}

function stemOf(folded: string): string {
  const known = irregular.get(folded) ?? irregular.get(singular(folded));
  if (known !== undefined) return known;
  const certifying = IFIC_VERB.exec(folded)?.[1];
  if (certifying !== undefined) return certifying;
  // Snowball knows "-ción" only with its accent, which people leave out.
  return foldAccents(stemmer(hardened(singular(folded)).replace(/([cs])ion$/u, '$1ión')));
}

// The spelling that verbs change with their ending: "radique" of "radicar", "conozca" of "conocer", "realicen" of
// "realizar".
function hardened(word: string): string {
  return word
    .replace(/(?<=.{3}i)c(e|en|emos)$/u, 'z$1')
    .replace(/(?<=.{2}i)j(a|o|an|amos)$/u, 'g$1')
    .replace(/qu(e|en|emos)$/u, 'c$1')
    .replace(/zc(a|o|an|amos)$/u, 'c$1');
}

// Without its accent the algorithm takes "verifica" for a form of "verif-" and "certificación" for another word.
const IFIC_VERB = /^(.{2,}ific)(?:a|o|an|ar|ara|aran|ado|ada|ados|adas|ando|aron|acion|aciones|ador|adores)$/u;

// The algorithm takes "-nos" for a pronoun ("gobiernos") and parts "unidad" from "unidades".
function singular(folded: string): string {
  if (folded.length < SHORTEST_PLURAL) return folded;
  const single = folded
    .replace(/dades$/u, 'dad')
    .replace(/ces$/u, 'z')
    .replace(/([aeo][^aeiou])enes$/u, '$1en');
  return isOfUs(folded) ? single : single.replace(/(?<=[ao])s$/u, '');
}

// "pagamos" is no plural; "préstamos", "próximos" and "riquísimos" are.
function isOfUs(folded: string): boolean {
  return /(?:[aei]mos)$/u.test(folded) && !/(?:[aei]simos|ismos)$/u.test(folded) && !pluralsInMos.has(folded);
}

const SHORTEST_PLURAL = 5;

/** Whether the word is an article, a preposition or the like, which says nothing of a subject. */
export function isSpanishStopWord(word: string): boolean {
  return spanishWord(word).stop;
}

/** The terms of a text, in order and with repeats: its words folded and stemmed, stop words left out. */
export function termsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(spanishWord)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);
}

/**
 * The terms that a text is searched by: those that say what it is about, without its prepositions of several words.
 * Stored texts and questions go through this same function, so equal terms mean equal words.
 */
export function topicTermsOf(text: string): string[] {
  return termsOf(foldAccents(text).replace(locutions, ' '));
}

/**
 * What the stems of one family of words have in common: "situación" and "situacional", "regular", "regulación" and
 * "regulatorio" share theirs. Coarser than a stem, so it only bridges where no stem fits.
 */
export const spanishRoot: (stem: string) => string = remembering((stem) => {
  const ending = FAMILY_ENDINGS.find((each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST_ROOT);
  return ending === undefined ? stem : stem.slice(0, -ending.length);
});

// Longest first; endings that join words of different subjects ("estado", "estadista") are left out.
const FAMILY_ENDINGS = [
  'acional',
  'amient',
  'imient',
  'atori',
  'itori',
  'acion',
  'icion',
  'abil',
  'ibil',
  'ador',
  'idor',
  'ativ',
  'itiv',
];
const SHORTEST_ROOT = 4;
