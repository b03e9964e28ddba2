import { analyseEnglish, englishSingular, englishStem } from '../language/english.ts';
import { isSpanishStopWord, spanishStem } from '../language/analysis.ts';
import { LANGUAGES, detectLanguage, type LanguageCode } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { foldAccents, wordsOf } from '../text.ts';
import { remembered } from './remembered.ts';
import { mend, type Spelling } from './spelling.ts';

/** One word of a question after misspellings were mended; `index` is its place among the tokens. */
export type Token = {
  readonly index: number;
  readonly printed: string;
  readonly word: string;
  readonly mended: boolean;
  readonly role: 'link' | 'carrier' | 'content';
  readonly verb: boolean;
  readonly stems: Readonly<Record<LanguageCode, string>>;
  readonly clause: number;
};

/** A question as the later stages see it: its language, its words, and which of its clauses asks. */
export type Question = {
  readonly text: string;
  readonly language: LanguageCode;
  readonly tokens: readonly Token[];
  readonly asking: ReadonlySet<number>;
};

/** Whether any of the tokens stands in a clause that asks. */
export function isAsking(tokens: readonly Token[], { asking }: Pick<Question, 'asking'>): boolean {
  return tokens.some(({ clause }) => asking.has(clause));
}

/** The words that join what stands beside them, in either language. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'y', 'e', 'o', 'u', 'ni']);

/** The longest question that is read, in characters; the rest of a longer one is left unread. */
export const LONGEST_QUESTION = 2_000;

/** The question as words, its language detected and its misspellings mended against what the graph and lexicon know. */
export function readQuestion(text: string, lexicon: Lexicon, spelling: Spelling): Question {
  const read = text.normalize('NFC').slice(0, LONGEST_QUESTION);
  const language = detectLanguage(read, lexicon);
  const clauses = clausesOf(read);
  const known = new Map<string, string>();
  const mended = (word: string): string => remembered(known, word, () => mend(word, language, spelling));
  const words = clauses.flatMap((clause, index) => typedWords(clause.text, { language, mended, index }));
  const roots = language === 'en' ? analyseEnglish(words.map((word) => word.word)) : null;
  const typed = words.map((word, index) => {
    const root = roots === null || isNoun(words, index) ? null : roots[index]!;
    return toToken(word, { index, language, root });
  });
  const tokens = typed.map((token) =>
    language === 'es' && doesSomebody(token, typed) ? { ...token, verb: true } : token,
  );
  return { text: read, language, tokens, asking: askingClauses(tokens, clauses, language) };
}

type TypedWord = { readonly printed: string; readonly word: string; readonly mended: boolean; readonly clause: number };

type Clause = { readonly text: string; readonly asked: boolean };

// A clause ends where a person would pause; a comma ends one only before what asks ("..., whom do I call?"), since it
// stands inside names too ("Planeación, Seguimiento y Evaluación"). "PbR-SED" and "follow-up" stay whole.
function clausesOf(text: string): readonly Clause[] {
  const parted = text.replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b)/gu, '').replace(FURTHER_CLAUSE, ', ');
  const pieces = parted.split(/([.;:!?¿¡\n]+|,\s+|(?<=\p{Ll})\s[-–—]\s(?=\p{Ll}))/u);
  const clauses: { text: string; asked: boolean }[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const [piece, before, after] = [pieces[index]!, pieces[index - 1] ?? '', pieces[index + 1] ?? ''];
    const last = clauses.at(-1);
    if (before.startsWith(',') && last !== undefined && !opensClause(piece)) last.text += ` ${piece}`;
    else if (/[\p{L}\p{N}]/u.test(piece)) clauses.push({ text: piece, asked: false });
    if (after.includes('?') && clauses.length > 0) clauses.at(-1)!.asked = true;
  }
  return clauses;
}

// "I'm new here and I need a course" tells first and asks then.
const FURTHER_CLAUSE =
  /\s(?:and|but|so|y|pero|entonces)\s(?=(?:ya\s)?(?:(?:i|we|me|nos|tengo|tenemos|vamos|voy|andamos|ando|estamos|estoy)\s|(?:necesit|quier|quer|requier|busc|ocup|urg)\p{L}*\s))/giu;

const OPENING_WORDS = 2;

function opensClause(piece: string): boolean {
  const first = wordsOf(piece)
    .slice(0, OPENING_WORDS)
    .map(({ text }) => foldAccents(text));
  return Object.values(LANGUAGES).some(
    ({ interrogatives, openers }) => first.some((word) => interrogatives.has(word)) || openers.has(first[0] ?? ''),
  );
}

function typedWords(
  clause: string,
  { language, mended, index }: { language: LanguageCode; mended: (word: string) => string; index: number },
): readonly TypedWord[] {
  const separated = clause.replace(/(\p{L})['’](s|re|ve|ll|d|m|t)\b/giu, '$1 $2');
  return wordsOf(separated).flatMap(({ text }) => {
    const folded = foldAccents(text);
    const spelt = LANGUAGES[language].spellings.get(folded);
    if (spelt !== undefined)
      return spelt.split(' ').map((word) => ({ printed: text, word, mended: false, clause: index }));
    const word = mended(folded);
    return [{ printed: text, word, mended: word !== folded, clause: index }];
  });
}

function toToken(
  typed: TypedWord,
  { index, language, root }: { index: number; language: LanguageCode; root: { root: string; verb: boolean } | null },
): Token {
  const english = root !== null && root.verb ? root.root : typed.word;
  return {
    index,
    ...typed,
    role: isAcronym(typed.printed) ? 'content' : roleOf(typed.word, english, language),
    verb: root?.verb ?? /(?:[aei]r)(?:l[aeo]s?|se)?$/u.test(typed.word),
    stems: { en: englishStem(english), es: spanishStem(typed.word) },
  };
}

// "Stacks of documents" are documented by nobody; "of drafting" is still an act.
function isNoun(words: readonly TypedWord[], index: number): boolean {
  return words[index - 1]?.word === 'of' && !words[index]!.word.endsWith('ing');
}

// "¿Quién los programa?" has a verb that elsewhere may be a noun.
function doesSomebody({ index, role }: Token, tokens: readonly Token[]): boolean {
  if (role !== 'content') return false;
  const subject = tokens.slice(0, index).findLastIndex(({ word }) => !SPANISH_CLITICS.has(word));
  return SPANISH_SUBJECTS.has(tokens[subject]?.word ?? '') && tokens[subject]!.clause === tokens[index]!.clause;
}

const SPANISH_SUBJECTS: ReadonlySet<string> = new Set(['quien', 'quienes', ...LANGUAGES.es.posts]);
const SPANISH_CLITICS: ReadonlySet<string> = new Set([
  'no',
  'ya',
  'me',
  'te',
  'se',
  'nos',
  'lo',
  'la',
  'los',
  'las',
  'le',
  'les',
]);

// "the IT department", where a shouted question has no acronyms.
function isAcronym(printed: string): boolean {
  return /^\p{Lu}{2,}$/u.test(printed);
}

function roleOf(word: string, root: string, language: LanguageCode): Token['role'] {
  const { stop, carriers } = LANGUAGES[language];
  // "who valida la MIR": the little words of either language say nothing in both.
  if (stop.has(word) || word.length === 1 || isSpanishStopWord(word)) return 'link';
  const forms = [word, root, language === 'en' ? englishSingular(word) : word];
  return forms.some((form) => carriers.has(form)) ? 'carrier' : 'content';
}

// "I joined the Ministry two weeks ago, ...; nobody could tell me who deals with ...": the clause with "who" asks, the
// others tell. Where no clause asks, all of them do.
function askingClauses(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  language: LanguageCode,
): ReadonlySet<number> {
  const inWords = tokens.filter(({ word }) => LANGUAGES[language].interrogatives.has(word)).map(({ clause }) => clause);
  const asking = [...inWords, ...clauses.flatMap(({ asked }, index) => (asked ? [index] : []))];
  if (asking.length > 0) {
    const before = asking.map((clause) => clause - 1);
    return new Set([...asking, ...before.filter((clause) => isFronted(clause, tokens, language))]);
  }
  const requesting = tokens.filter(({ word }) => LANGUAGES[language].requests.has(word)).map(({ clause }) => clause);
  return new Set(requesting.length > 0 ? requesting : clauses.keys());
}

// "Con el Secretario de Finanzas, ¿qué puesto se coordina?": what is asked with, before the rest of the question.
function isFronted(clause: number, tokens: readonly Token[], language: LanguageCode): boolean {
  const [first, second] = tokens.filter((token) => token.clause === clause);
  const { fronting, owners } = LANGUAGES[language];
  // "For my audit: who ..." says what for, not about what.
  return first !== undefined && fronting.has(first.word) && !owners.includes(` ${second?.word} `);
}
