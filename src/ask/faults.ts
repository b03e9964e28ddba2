import { z } from 'zod';
import { readData } from '../data.ts';
import { spanishStem } from '../language/analysis.ts';
import { englishStem } from '../language/english.ts';
import type { LanguageCode } from '../language/language.ts';
import { Severity } from '../manual/model.ts';
import { foldAccents } from '../text.ts';
import type { Reading } from './positions.ts';
import { isAsking, type Question, type Token } from './question.ts';
import { facetsAsked } from './topic.ts';

const Words = { en: z.array(z.string()), es: z.array(z.string()) };

const Faults = z.object({
  about: z.string(),
  severities: z.array(z.object({ severity: Severity, ...Words })),
  kinds: z.array(z.object({ codes: z.array(z.string()), ...Words })),
  manual: z.object(Words),
});

/** How people speak of faults: of their severity, of their kinds, and of the manual that has them. */
export const FAULTS = readData('faults.json', Faults);

/** What a question says of the faults it asks for; null where it says nothing of their kind or severity. */
export type FaultsAsked = { readonly codes: readonly string[] | null; readonly severity: Severity | null };

/** The kinds and the severity of the faults that a question asks for: of "contradictions in the hierarchy", those that are both. */
export function faultsAsked(question: Question): FaultsAsked {
  const kinds = FAULTS.kinds.filter((kind) => said(kind, question).length > 0).map(({ codes }) => codes);
  const severity = FAULTS.severities.find((each) => said(each, question).length > 0)?.severity ?? null;
  const [first, ...others] = kinds;
  if (first === undefined) return { codes: null, severity };
  const shared = first.filter((code) => others.every((codes) => codes.includes(code)));
  return { codes: shared.length > 0 ? shared : [...new Set(kinds.flat())], severity };
}

/** The reason why a question is not about the faults of the manual itself, such as "the errors of the system"; null where it is. */
export function aboutMore(reading: Reading): string | null {
  const { question, mentions } = reading;
  if (mentions.some(({ kind }) => kind === 'foreign')) return 'it names a post or unit that the manual does not have';
  const entries = [...FAULTS.severities, ...FAULTS.kinds, FAULTS.manual];
  const covered = new Set(entries.flatMap((entry) => said(entry, question)));
  // "I'm auditing the directorate: what errors ...": what stands before the question does not tell of what.
  const asked = facetsAsked(reading).filter(({ tokens }) => isAsking(tokens, question));
  const left = asked.flatMap(({ tokens }) => tokens.filter((token) => token.role === 'content'));
  return left.every((token) => covered.has(token)) ? null : 'it asks about faults of something else';
}

type Entry = Readonly<Record<LanguageCode, readonly string[]>>;

// The tokens of the question that say any of the entry's words.
function said(entry: Entry, { tokens, language }: Question): readonly Token[] {
  const telling = tokens.filter(({ role }) => role !== 'link');
  return entry[language].flatMap((words) => {
    const wanted = stemsOf(words, language);
    const at = telling.findIndex((_, start) =>
      wanted.every((stem, place) => telling[start + place]?.stems[language] === stem),
    );
    return at < 0 ? [] : telling.slice(at, at + wanted.length);
  });
}

function stemsOf(words: string, language: LanguageCode): readonly string[] {
  const stem = language === 'en' ? englishStem : spanishStem;
  const telling = foldAccents(words)
    .split(' ')
    .filter((word) => word.length > LONGEST_LITTLE_WORD);
  return telling.map(stem);
}

/** "chain of command", "cadena de mando". */
const LONGEST_LITTLE_WORD = 2;
