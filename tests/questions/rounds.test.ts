import { beforeAll, describe, expect, it } from 'vitest';
import { answerTo, manual } from '../ask/real-manual.ts';
import { ROUNDS } from './rounds.ts';
import { answeredWrongly, faults, tally, type Scored, type Tally } from './score.ts';

/** The least that each round must score, in per cent: two or three points under what it scored when this was set. */
const FLOORS: Readonly<Record<string, number>> = {
  'round-1.jsonl': 81,
  'round-2.jsonl': 95,
  'round-3.jsonl': 90,
  'round-4.jsonl': 93,
  'round-5.jsonl': 95,
  'round-6.jsonl': 95,
  'round-7.jsonl': 77,
  'round-8.jsonl': 92,
  'round-9.jsonl': 90,
  'round-10.jsonl': 88,
  'round-11.jsonl': 88,
  'round-12.jsonl': 94,
  'round-13.jsonl': 85,
  'round-14.jsonl': 85,
  'round-15.jsonl': 85,
  'round-16.jsonl': 85,
  'round-17.jsonl': 87,
  'round-18.jsonl': 93,
  'round-19.jsonl': 87,
  'round-20.jsonl': 88,
};

/** How far the two languages may be apart over all rounds, in points. */
const LANGUAGES_APART = 5;

/** How many in a hundred of the questions that nothing in the manual answers may be answered all the same. */
const ANSWERED_WRONGLY_AT_MOST = 20;

describe('the rounds of questions', () => {
  let scored: readonly Scored[] = [];
  beforeAll(async () => {
    scored = await scoreAll();
  });

  it.each(ROUNDS.map(({ file }) => file))('score no less than before: %s', (file) => {
    const floor = FLOORS[file];
    expect(floor, `${file} has no floor`).toBeDefined();
    expect(percent(tally(scored.filter((each) => each.file === file)))).toBeGreaterThanOrEqual(floor!);
  });

  it('score alike in both languages', () => {
    const [en, es] = (['en', 'es'] as const).map((lang) =>
      percent(tally(scored.filter(({ gold }) => gold.lang === lang))),
    );
    expect(Math.abs(en! - es!)).toBeLessThanOrEqual(LANGUAGES_APART);
  });

  it('have no more wrongly answered unanswerable questions than before', () => {
    const unanswerable = scored.filter(({ gold }) => gold.status === 'NO_MATCH').length;
    expect((100 * answeredWrongly(scored).length) / unanswerable).toBeLessThanOrEqual(ANSWERED_WRONGLY_AT_MOST);
  });

  it('get answers that cite the manual word by word', () => {
    const texts = new Map(
      manual.positions.flatMap(({ name, functions }) =>
        functions.map(({ number, text }) => [`${name} ${number}`, text]),
      ),
    );
    const cited = scored.flatMap(({ answer }) => answer.items).flatMap(({ evidence }) => evidence as readonly Quoted[]);
    const numbered = cited.filter((each) => each.function !== null && each.position !== null);
    expect(numbered.length).toBeGreaterThan(0);
    const wrong = numbered.filter((each) => texts.get(`${each.position} ${each.function}`) !== each.text);
    expect(wrong.filter((each) => !STRATEGIC.has(each.text))).toEqual([]);
  });

  it('get summaries and a language for every answer', () => {
    expect(scored.filter(({ answer }) => answer.summary.trim() === '')).toEqual([]);
    expect(scored.filter(({ answer, gold }) => answer.language !== gold.lang).map(({ gold }) => gold.id)).toEqual([]);
  });
});

describe('the gold of every round', () => {
  const questions = ROUNDS.flatMap((round) => round.questions);

  it('has every id once, and every question once in its round, half of them in each language', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const round of ROUNDS) {
      expect(new Set(round.questions.map(({ question }) => question)).size).toBe(round.questions.length);
      const english = round.questions.filter(({ lang }) => lang === 'en').length;
      expect([round.file, english]).toEqual([round.file, round.questions.length / 2]);
    }
  });

  it('cites functions that the manual has', () => {
    const cited = questions.flatMap(({ id, evidence = [] }) => evidence.map((each) => ({ id, ...each })));
    const missing = cited.filter((each) => each.function !== null && !hasFunction(each.position!, each.function));
    expect(missing).toEqual([]);
  });
});

type Quoted = { readonly position: string | null; readonly function: number | null; readonly text: string };

/** What the manual says of the unit itself belongs to no position's list. */
const STRATEGIC: ReadonlySet<string> = new Set(manual.strategicFunctions.map(({ text }) => text));

function hasFunction(names: string, number: number): boolean {
  const wanted = new Set(names.split('|').map(folded));
  return manual.positions.some(
    (position) =>
      [position.name, ...position.printedNames].some((name) => wanted.has(folded(name))) &&
      position.functions.some((each) => each.number === number),
  );
}

function folded(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

async function scoreAll(): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const { file, questions } of ROUNDS)
    for (const gold of questions) {
      const answer = await answerTo(gold.question);
      scored.push({ file, gold, answer, reasons: faults(gold, answer) });
    }
  return scored;
}

function percent({ right, total }: Tally): number {
  return (100 * right) / total;
}
