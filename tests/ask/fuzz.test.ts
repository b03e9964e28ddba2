import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuienError } from '../../src/errors.ts';
import type { Answer } from '../../src/ask/model.ts';
import { ROUNDS } from '../questions/rounds.ts';
import { ASKED } from './intents.ts';
import { answerTo, manual } from './real-manual.ts';

/** How many questions of each kind are asked. */
const RUNS = 700;

const questions = [
  ...ROUNDS.flatMap((round) => round.questions.map(({ question }) => question)),
  ...ASKED.flatMap(([, ...asked]) => asked),
];
const words = [...new Set(questions.flatMap((question) => question.split(' ')))];

/** A question with letters lost, doubled or swapped, and words left out or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...questions),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'cut', 'insert'), fc.string())),
  )
  .map(([question, changes]) => changes.reduce(change, question));

const anything = fc.string({ unit: 'binary', maxLength: 300 });
const jumbled = fc.array(fc.constantFrom(...words), { maxLength: 15 }).map((each) => each.join(' '));

describe('any question', () => {
  it.each([
    ['a question with slips', mutated],
    ['words in any order', jumbled],
    ['any characters', anything],
  ])('has an honest answer: %s', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (question) => {
        const answer = await answerTo(question).catch((error: unknown) => error);
        if (answer instanceof Error) expect(answer).toBeInstanceOf(QuienError);
        else expectHonest(answer as Answer, question);
      }),
      { numRuns: RUNS },
    );
  });

  it('has the same answer again', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (question) => {
        expect(await answerTo(question)).toEqual(await answerTo(question));
      }),
      { numRuns: 100 },
    );
  });
});

const texts = new Map(
  manual.positions.flatMap(({ name, functions }) => functions.map(({ number, text }) => [`${name} ${number}`, text])),
);
const strategic = new Set(manual.strategicFunctions.map(({ text }) => text));

function expectHonest({ status, items, summary, suggestions, ...answer }: Answer, question: string): void {
  expect(answer.question).toBe(question);
  expect(summary).not.toBe('');
  expect(summary).not.toMatch(/undefined|null|NaN|\[object/u);
  if (status !== 'ANSWERED') expect(items).toEqual([]);
  expect(suggestions.length > 0).toBe(status === 'NOT_UNDERSTOOD');
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { function: number, position, text } of items.flatMap(({ evidence }) => evidence))
    if (number !== null && !strategic.has(text)) expect(texts.get(`${position} ${number}`)).toBe(text);
}

function change(question: string, [at, how, text]: [number, string, string]): string {
  const place = question.length === 0 ? 0 : at % question.length;
  const [before, letter, after] = [question.slice(0, place), question.charAt(place), question.slice(place + 1)];
  if (how === 'drop') return before + after;
  if (how === 'double') return before + letter + letter + after;
  if (how === 'swap') return before + after.slice(0, 1) + letter + after.slice(1);
  if (how === 'cut') return before;
  return `${before}${text} ${letter}${after}`;
}
