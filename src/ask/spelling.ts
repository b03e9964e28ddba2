import { groupedBy } from '../grouped.ts';
import { isSpanishStopWord, spanishStem } from '../language/analysis.ts';
import { englishStem, isEnglishWord } from '../language/english.ts';
import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { editDistance, foldAccents, wordsOf } from '../text.ts';
import { SHAPE_WORDS } from './shape.ts';

/** The words that questions may hold, for telling a misspelling from a word: known ones, and those by sound and start. */
export type Spelling = {
  readonly words: Readonly<Record<LanguageCode, ReadonlySet<string>>>;
  readonly stems: Readonly<Record<LanguageCode, ReadonlySet<string>>>;
  readonly bySound: Readonly<Record<LanguageCode, ReadonlyMap<string, string>>>;
  readonly byStart: Readonly<Record<LanguageCode, ReadonlyMap<string, readonly Spelt[]>>>;
};

/** A word with its letters as bits of a number. */
type Spelt = { readonly word: string; readonly letters: number };

const SHORTEST_MENDED = 4;
const LONG_WORD = 10;

/** The spelling of both languages, over the lexicon's words and those of the graph, which are Spanish. */
export function spellingOf(lexicon: Lexicon, graphWords: Iterable<string>): Spelling {
  const graph = [...graphWords];
  const words = {
    en: new Set([...languageWords('en'), ...lexicon.words.en, ...graph]),
    es: new Set([...languageWords('es'), ...graph, ...lexicon.words.es]),
  };
  return {
    words,
    stems: { en: new Set([...words.en].map(englishStem)), es: new Set([...words.es].map(spanishStem)) },
    bySound: { en: bySound(words.en), es: bySound(words.es) },
    byStart: { en: byStart(words.en), es: byStart(words.es) },
  };
}

/**
 * The word that was meant: the word itself where it is known, else the one that sounds alike, else the nearest within
 * one edit (two for long words), else the word itself. "seguimento" gives "seguimiento".
 */
export function mend(word: string, language: LanguageCode, spelling: Spelling): string {
  if (word.length < SHORTEST_MENDED || /\p{N}/u.test(word)) return word;
  const known = isKnown(word, language, spelling);
  if (known && language === 'es') return word;
  const alike = spelling.bySound[language].get(soundOf(word)) ?? alikeInPlural(word, language, spelling);
  if (known) return isDoubled(word, alike ?? '', spelling) ? alike! : agentMeant(word, spelling);
  const limit = word.length >= LONG_WORD ? 2 : 1;
  if (alike !== undefined && Math.abs(alike.length - word.length) <= limit) return alike;
  let best = { word, distance: limit + 1 };
  const letters = lettersOf(word);
  for (const candidate of spelling.byStart[language].get(startOf(word)) ?? []) {
    const further = Math.min(limit, best.distance - 1);
    if (Math.abs(candidate.word.length - word.length) > further) continue;
    // Nearly all words differ by too many letters, which is told a hundred times faster than their distance.
    if (differing(letters, candidate.letters) > further * LETTERS_OF_AN_EDIT) continue;
    const distance = editDistance(word, candidate.word, further);
    if (distance < best.distance) best = { word: candidate.word, distance };
  }
  return best.word;
}

// "asists" is "assists", though the lexicon has "assist" alone.
function alikeInPlural(word: string, language: LanguageCode, { bySound: sounds }: Spelling): string | undefined {
  if (!word.endsWith('s')) return undefined;
  const alike = sounds[language].get(soundOf(word.slice(0, -1)));
  return alike === undefined ? undefined : `${alike}s`;
}

/** An edit takes at most one letter away and brings another. */
const LETTERS_OF_AN_EDIT = 2;

// Letters that share a bit only make words look more alike than they are.
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function differing(left: number, right: number): number {
  let [bits, count] = [left ^ right, 0];
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function isKnown(word: string, language: LanguageCode, { words, stems }: Spelling): boolean {
  // A word of the other language is no misspelling ("who signs the convenios"), nor is another form of a known word.
  if (words.en.has(word) || words.es.has(word) || isSpanishStopWord(word) || isEnglishWord(word)) return true;
  if (language === 'es') return isInflected(word, SPANISH_ENDINGS) && stems.es.has(spanishStem(word));
  return isInflected(word, ENGLISH_ENDINGS) && stems.en.has(englishStem(word));
}

// "planing" is English, but nothing here speaks of it, and "planning" is a letter away; "pero" and "perro" are two words.
function isDoubled(word: string, alike: string, { words }: Spelling): boolean {
  if (words.en.has(word) || words.es.has(word)) return false;
  return alike !== word && Math.abs(alike.length - word.length) === 1 && undoubled(alike) === undoubled(word);
}

// A "directer" is a "director": the ending makes it look like a form of "direct".
function agentMeant(word: string, { words }: Spelling): string {
  const agent = word.replace(/er(?=s?$)/u, 'or');
  return !words.en.has(word) && words.en.has(agent) ? agent : word;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

// "avisa" is known where "avisar" is; "muncipal" and "municipal" must not pass as forms of one word.
const SPANISH_ENDINGS = /(?:s|es|a|an|o|e|en|ar|er|ir|ado|ada|ido|ida|ando|endo|aron|ieron|mente)$/u;
const ENGLISH_ENDINGS = /(?:s|es|ed|ing|ly|er|ers|ment|tion)$/u;

function isInflected(word: string, endings: RegExp): boolean {
  return endings.test(word);
}

function languageWords(language: LanguageCode): readonly string[] {
  const { stop, carriers, spellings, ranks, negations, interrogatives } = LANGUAGES[language];
  const lists = [
    ...stop,
    ...carriers,
    ...spellings.values(),
    ...ranks.keys(),
    ...negations,
    ...interrogatives,
    ...SHAPE_WORDS[language],
  ];
  return lists.flatMap((entry) => wordsOf(foldAccents(entry)).map((word) => word.text));
}

function bySound(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...words].reverse().map((word) => [soundOf(word), word]));
}

function byStart(words: ReadonlySet<string>): ReadonlyMap<string, readonly Spelt[]> {
  const long = [...words].filter(({ length }) => length >= SHORTEST_MENDED);
  return groupedBy(
    long.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => startOf(word),
  );
}

function startOf(word: string): string {
  return soundOf(word).slice(0, 1);
}

// What Spanish speakers mix up: "aser" for "hacer", "veneficio" for "beneficio", "kiero" for "quiero".
function soundOf(word: string): string {
  return word
    .replaceAll('h', '')
    .replace(/qu(?=[ei])/gu, 'k')
    .replace(/c(?=[ei])|z/gu, 's')
    .replace(/[cq]/gu, 'k')
    .replaceAll('v', 'b')
    .replaceAll('ll', 'y')
    .replace(/g(?=[ei])/gu, 'j')
    .replace(/(.)\1/gu, '$1');
}
