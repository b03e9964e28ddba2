import { LANGUAGES } from '../language/language.ts';
import { unitNamed, type Mention } from './mentions.ts';
import { strings } from './names.ts';
import type { Question, Token } from './question.ts';
import { CHOICES, SHAPES, type Choice, type Choices, type Element, type Shape } from './shape.ts';

/** A shape found in a question, with what filled its slots; the more telling its words, the higher its score. */
export type ShapeMatch = {
  readonly shape: Shape;
  readonly score: number;
  readonly slots: readonly Mention[];
  readonly words: readonly Token[];
};

/** A word of the question or a whole mention with the slots it fills; `word` is what it says in the question's own language. */
type Symbol = {
  readonly token: Token;
  readonly word: string;
  readonly mention: Mention | null;
  readonly slots: readonly string[];
};

/** The shapes that fit a question, best first. */
export function matchShapes(question: Question, mentions: readonly Mention[]): readonly ShapeMatch[] {
  const symbols = symbolsOf(question, mentions);
  const made = choicesMade(symbols, CHOICES[question.language]);
  // Most shapes lack a word here: they need no matching.
  const shapes = SHAPES.filter(
    ({ language, needs }) => language === question.language && needs.every((choice) => made.has(choice)),
  );
  const matches = shapes.flatMap((shape) => {
    const found = bestMatch(shape.elements, symbols);
    return found === null ? [] : [{ shape, ...found }];
  });
  return matches.sort((left, right) => right.score - left.score);
}

function choicesMade(symbols: readonly Symbol[], { words, stems, slots, ofKinds }: Choices): ReadonlySet<Choice> {
  const made = new Set<Choice>();
  const add = (choices: readonly Choice[] | undefined): void => choices?.forEach((choice) => made.add(choice));
  for (const { token, word, mention, slots: filled } of symbols) {
    add(words.get(word));
    if (mention === null && isStemmed(token)) for (const stem of Object.values(token.stems)) add(stems.get(stem));
    for (const slot of filled) add(slots.get(slot));
    if (mention !== null) add(ofKinds.filter((choice) => isKindAlone(mention, choice.words)));
  }
  return made;
}

function symbolsOf({ tokens, language }: Question, mentions: readonly Mention[]): readonly Symbol[] {
  const inside = new Set(mentions.flatMap((mention) => mention.tokens.map(({ index }) => index)));
  const starts = new Map<number, Mention>();
  for (const mention of mentions) {
    // "The monitoring coordinator and analyst": the second begins where the first has ended.
    const { index } = mention.tokens.find((token) => !starts.has(token.index)) ?? mention.tokens[0]!;
    starts.set(index, mention);
    inside.delete(index);
  }
  return tokens
    .filter(({ index }) => !inside.has(index))
    .map((token) => {
      // "Who is the jefe of ...": shapes are in one language, questions may be in both.
      const word = LANGUAGES[language].borrowed.get(token.word) ?? token.word;
      const mention = starts.get(token.index) ?? null;
      return { token, word, mention, slots: mention === null ? [] : slotsOf(mention) };
    });
}

type Found = Omit<ShapeMatch, 'shape'>;

function bestMatch(elements: readonly Element[], symbols: readonly Symbol[]): Found | null {
  let best: Found | null = null;
  for (let start = 0; start < symbols.length; start += 1) {
    if (elements[0]!.kind === 'start' && symbols.slice(0, start).some(isBeginning)) break;
    const found = matchFrom(elements, symbols, { element: 0, symbol: start });
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  return best;
}

// A question begins after its greeting; what "how" or "which" opens does not begin with the word after it.
function isBeginning({ token, mention }: Symbol): boolean {
  const opens = Object.values(LANGUAGES).some(({ interrogatives }) => interrogatives.has(token.word));
  return token.role === 'content' || mention !== null || opens;
}

type At = { readonly element: number; readonly symbol: number };

const NOTHING: Found = { score: 0, slots: [], words: [] };
const SKIPPED_AT_MOST = 4;

function matchFrom(elements: readonly Element[], symbols: readonly Symbol[], { element, symbol }: At): Found | null {
  const current = elements[element];
  if (current === undefined) return NOTHING;
  const next = { element: element + 1, symbol };
  if (current.kind === 'start') return matchFrom(elements, symbols, next);
  if (current.kind === 'end')
    return symbols.slice(symbol).some(({ token }) => token.role === 'content') ? null : NOTHING;
  if (current.kind === 'gap') return afterGap(elements, symbols, { element: element + 1, symbol });
  const atOnce = element === 0 || elements[element - 1]!.kind === 'start';
  const reach = symbol + (atOnce ? 0 : SKIPPED_AT_MOST);
  const found = firstFit(elements, symbols, { wanted: element, from: symbol, reach, free: false });
  return found ?? (current.optional ? matchFrom(elements, symbols, next) : null);
}

// What is optional after any words may be missing there too: "who ... ?directly above".
function afterGap(elements: readonly Element[], symbols: readonly Symbol[], { element, symbol }: At): Found | null {
  const wanted = elements[element];
  if (wanted === undefined) return NOTHING;
  const found = firstFit(elements, symbols, { wanted: element, from: symbol, reach: symbols.length, free: true });
  return found ?? (wanted.optional ? afterGap(elements, symbols, { element: element + 1, symbol }) : null);
}

type Fit = { readonly wanted: number; readonly from: number; readonly reach: number; readonly free: boolean };

function firstFit(
  elements: readonly Element[],
  symbols: readonly Symbol[],
  { wanted, from, reach, free }: Fit,
): Found | null {
  const target = elements[wanted]!;
  for (let at = from; at <= Math.min(reach, symbols.length - 1); at += 1) {
    const gain = weigh(target, symbols[at]!);
    const rest = gain === null ? null : matchFrom(elements, symbols, { element: wanted + 1, symbol: at + 1 });
    if (gain !== null && rest !== null) return joined(gain, rest);
    if (!free && (symbols[at]!.mention !== null || symbols[at]!.token.role === 'content')) return null;
  }
  return free && target.kind === 'end' ? NOTHING : null;
}

function joined(left: Found, right: Found): Found {
  return {
    score: left.score + right.score,
    slots: [...left.slots, ...right.slots],
    words: [...left.words, ...right.words],
  };
}

// How telling a matched element is: a word of its own subject more than "do", a named thing in between.
const WORD_SCORES: Readonly<Record<Token['role'], number>> = { link: 1, carrier: 2, content: 3 };
const SLOT_SCORE = 2.5;

function weigh(element: Element, { token, word, mention, slots }: Symbol): Found | null {
  if (element.kind === 'word') return (mention?.kind ?? 'entity') === 'entity' && isAdjective(token) ? NOTHING : null;
  if (element.kind !== 'choice') return null;
  if (mention !== null) {
    const fills = slots.some((slot) => element.slots.has(slot));
    if (fills || (element.kindWords && isKindAlone(mention, element.words)))
      return { score: SLOT_SCORE, slots: [mention], words: [] };
    // "Who takes orders from ...": the shape knows the word, which elsewhere names a principle.
    const isWord = mention.tokens.length === 1 && element.words.has(word);
    return isWord ? { score: WORD_SCORES[token.role], slots: [], words: [token] } : null;
  }
  const fits =
    element.words.has(word) ||
    (isStemmed(token) && (element.stems.has(token.stems.en) || element.stems.has(token.stems.es)));
  return fits ? { score: WORD_SCORES[token.role], slots: [], words: [token] } : null;
}

// The stem of a short word is as often another word's.
function isStemmed({ word }: Token): boolean {
  return word.length > 3;
}

// "Which technical committee", "which United Nations agenda", but not "which positions run a committee".
function isAdjective({ role, verb }: Token): boolean {
  return role === 'content' && !verb;
}

// "Which body convenes ...": a body, though "body" alone also names the decentralised ones.
function isKindAlone({ kind, tokens }: Mention, words: ReadonlySet<string>): boolean {
  return kind === 'entity' && tokens.length <= 2 && tokens.some(({ word }) => words.has(word));
}

// What is both a unit and an entity fills the slots of both: "what is the Coordinación General de Gabinete".
function slotsOf(mention: Mention): readonly string[] {
  const { kind, things } = mention;
  const isBody = things.some(({ details }) =>
    strings(details['kinds']).some((each) => each === 'Body' || each === 'Committee'),
  );
  const isEntity = things.some((thing) => thing.kind === 'entity');
  const isUnit = unitNamed(mention) !== null;
  return [kind, ...(isBody ? ['body'] : []), ...(isEntity ? ['entity'] : []), ...(isUnit ? ['unit'] : [])];
}
