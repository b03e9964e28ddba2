import { LANGUAGES } from '../language/language.ts';
import type { Mention } from './mentions.ts';
import { CONJUNCTIONS, type Question, type Token } from './question.ts';

/** How the two halves of a question belong together: both must hold, the first alone, or each is asked for itself. */
export type Joint = 'both' | 'without' | 'each';

/** A question that is two, each half as a question of its own. */
export type Parts = { readonly joint: Joint; readonly texts: readonly [string, string] };

/** The two questions that one question is: "who signs agreements and who takes the minutes"; null where it is one. */
export function partsOf(question: Question, mentions: readonly Mention[]): Parts | null {
  const asked = question.tokens.filter(({ clause }) => question.asking.has(clause));
  return eachOf(asked, question, mentions) ?? joined(asked, question, mentions);
}

// "What is the MIR and who validates it?", "Who signs agreements? Who takes the minutes?"
function eachOf(asked: readonly Token[], question: Question, mentions: readonly Mention[]): Parts | null {
  const at = asked.findIndex((_, index) => index > 1 && opens(asked, index, question));
  if (at < 0) return null;
  const [left, right] = [asked.slice(0, at), asked.slice(at)];
  const whole = CONJUNCTIONS.has(left.at(-1)!.word) ? left.slice(0, -1) : left;
  return { joint: 'each', texts: [printed(whole), withAntecedent(right, mentions)] };
}

function opens(asked: readonly Token[], at: number, { language }: Question): boolean {
  const { interrogatives } = LANGUAGES[language];
  const [before, first, second] = [asked[at - 1]!, asked[at]!, asked[at + 1]];
  const begins = before.clause !== first.clause || JOINING.has(before.word);
  if (!begins || second === undefined) return false;
  return interrogatives.has(first.word) || (PREPOSITIONS.has(first.word) && interrogatives.has(second.word));
}

const JOINING: ReadonlySet<string> = new Set(['and', 'y', 'e']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'with', 'for', 'a', 'con', 'de', 'ante']);

// "Who validates it" asks about what was named before.
function withAntecedent(right: readonly Token[], mentions: readonly Mention[]): string {
  const start = right[0]!.index;
  const named = mentions.find(({ tokens }) => tokens[0]!.index < start);
  const hasOwn = mentions.some(({ tokens }) => tokens.at(-1)!.index >= start);
  const refers =
    right.some(({ word }, index) => PRONOUNS.has(word) || (index === 1 && CLITICS.has(word))) ||
    STRESSED.has(right.at(-1)!.word);
  return named === undefined || hasOwn || !refers ? printed(right) : `${printed(right)} ${printed(named.tokens)}`;
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'its', 'them', 'him', 'her', 'su', 'sus']);
const STRESSED: ReadonlySet<string> = new Set(['el', 'ella', 'ello', 'ellos', 'ellas']);
const CLITICS: ReadonlySet<string> = new Set(['lo', 'la', 'los', 'las', 'le', 'les']);

// "Which posts report to the director and also deal with municipalities": two things asked of the same posts.
function joined(asked: readonly Token[], { language }: Question, mentions: readonly Mention[]): Parts | null {
  const subject = subjectOf(asked, language, mentions);
  if (subject.length === 0) return null;
  for (const [joint, entries] of Object.entries(LANGUAGES[language].joints) as [Joint, readonly string[]][])
    for (const entry of entries) {
      const at = placeOf(entry, asked);
      const rest = asked.slice(at + entry.split(' ').length);
      if (at <= subject.length || !hasVerb(rest, mentions)) continue;
      return { joint, texts: [printed(asked.slice(0, at)), printed([...subject, ...rest])] };
    }
  return null;
}

function placeOf(entry: string, asked: readonly Token[]): number {
  const words = entry.split(' ');
  return asked.findIndex((_, index) => words.every((word, offset) => asked[index + offset]?.word === word));
}

// "Who", "which posts", "qué analistas".
function subjectOf(
  asked: readonly Token[],
  language: Question['language'],
  mentions: readonly Mention[],
): readonly Token[] {
  const first = asked[0];
  if (first === undefined || !(LANGUAGES[language].interrogatives.has(first.word) || first.word === 'que')) return [];
  const next = asked[1];
  const isRank = mentions.some(({ kind, tokens }) => kind === 'rank' && tokens[0] === next);
  if (next !== undefined && (isRank || LANGUAGES[language].posts.has(next.word))) return [first, next];
  return first.word === 'que' ? [] : [first];
}

// "but not with municipalities" goes on with the same verb.
function hasVerb(rest: readonly Token[], mentions: readonly Mention[]): boolean {
  const named = new Set(mentions.flatMap(({ tokens }) => tokens));
  const end = rest.findIndex((token) => named.has(token));
  return rest.slice(0, end < 0 ? rest.length : end).some(({ role }) => role !== 'link') && rest.length > 1;
}

function printed(tokens: readonly Token[]): string {
  return tokens.map((token) => token.printed).join(' ');
}
