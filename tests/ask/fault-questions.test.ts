import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { FAULTS } from '../../src/ask/faults.ts';
import type { Answer } from '../../src/ask/model.ts';
import { PROBLEM_CODES } from '../../src/audit/problems/faults.ts';
import { findProblems } from '../../src/audit/problems/find.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import { foldAccents } from '../../src/text.ts';
import { answerTo as answerWithoutFaults, reading } from './real-manual.ts';

const problems = findProblems(reading);
const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 });
await loadManual({ ...reading, problems }, store);
afterAll(() => store.close());

const answerTo = (question: string): Promise<Answer> => ask(question, store);
const codesOf = (word: string): readonly string[] =>
  FAULTS.kinds.filter(({ en }) => en.includes(word)).flatMap(({ codes }) => codes);
const ofCodes = (...codes: readonly string[]): number => problems.filter(({ code }) => codes.includes(code)).length;
const severe = problems.filter(({ severity }) => severity === 'high').length;

/** The same question in English and Spanish, its intent, and how many faults it asks for. */
const ASKED: readonly (readonly [string, string, string, number])[] = [
  ['What mistakes are there in the manual?', '¿Qué fallas hay en el manual?', 'problems', problems.length],
  ['What is wrong with the manual?', '¿Qué está mal en el manual?', 'problems', problems.length],
  [
    'How many mistakes does the document have?',
    '¿Cuántas fallas tiene el documento?',
    'count-problems',
    problems.length,
  ],
  ['Show the worst mistakes', 'Muestra las peores fallas', 'problems', severe],
  [
    'Which inconsistencies are there?',
    '¿Qué inconsistencias existen?',
    'problems',
    ofCodes(...codesOf('contradiction')),
  ],
  [
    'What errors are there in the chain of command?',
    '¿Qué errores hay en la línea de mando?',
    'problems',
    ofCodes(...codesOf('hierarchy')),
  ],
  ['List the spelling mistakes', 'Lista los errores de ortografía', 'problems', ofCodes(...codesOf('spelling'))],
  [
    'How many flaws concern acronyms?',
    '¿Cuántos defectos hay en las siglas?',
    'count-problems',
    ofCodes(...codesOf('acronym')),
  ],
];

describe('a question about what the manual gets wrong', () => {
  it.each(ASKED)('is answered by the faults that were found: %s / %s', async (english, spanish, intent, total) => {
    const [en, es] = [await answerTo(english), await answerTo(spanish)];
    for (const answer of [en, es, await answerTo(foldAccents(spanish.replace(/[¿?]/gu, '')))]) {
      expect([answer.question, answer.intent]).toEqual([answer.question, intent]);
      expect(answer.value).toBe(intent === 'problems' ? null : total);
      expect([answer.question, Number(answer.summary.split(' ')[0])]).toEqual([answer.question, total]);
      expect(answer.summary).toContain('quien problems');
    }
    expect(es.items.map(({ id }) => id)).toEqual(en.items.map(({ id }) => id));
    expect(en.summary).toContain(en.items[0]!.name);
  });

  it('says what is wrong in its own language, and cites every place', async () => {
    for (const [question, said] of [
      ['What faults does the Secretary have?', 'statement'],
      ['¿Qué fallas tiene la Secretaria?', 'statementEs'],
    ] as const) {
      const { items } = await answerTo(question);
      expect(items.length).toBeGreaterThan(0);
      for (const { name, aliases, evidence } of items) {
        const problem = problems.find((each) => each[said] === name)!;
        expect(aliases).toEqual([problem.code]);
        expect(
          evidence.map(({ text, sourceFrom, sourceTo }) => ({ quote: text, from: sourceFrom, to: sourceTo })),
        ).toEqual(problem.where.map(({ quote, from, to }) => ({ quote, from, to })));
        expect(problem.positions).toContain('Secretaría');
      }
    }
  });

  it.each([
    ['Which posts are absent from the inventory?', '¿Qué cargos faltan en el inventario?', 'POSITION_NOT_IN_INVENTORY'],
    ['Which posts do not appear in the contents?', '¿Qué cargos no aparecen en el índice?', 'POSITION_NOT_IN_CONTENTS'],
  ])('names the posts that a list leaves out: %s / %s', async (english, spanish, code) => {
    const left = problems.filter((problem) => problem.code === code).flatMap(({ positions }) => positions);
    for (const question of [english, spanish, foldAccents(spanish)]) {
      const { intent, items } = await answerTo(question);
      expect([question, intent, items.map(({ name }) => name)]).toEqual([question, 'not-listed', left]);
    }
  });

  it.each([['Which posts have most mistakes?'], ['¿Qué cargos tienen más fallas?']])(
    'counts the faults of every post: %s',
    async (question) => {
      const { items } = await answerTo(question);
      for (const { name, score } of items)
        expect([name, score]).toEqual([name, problems.filter(({ positions }) => positions.includes(name)).length]);
      expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).toSorted((a, b) => b - a));
    },
  );

  it.each([['What acronym mistakes does the Secretary have?'], ['¿Qué errores de siglas tiene la Secretaria?']])(
    'says so where there is no such fault: %s',
    async (question) => {
      const { status, items, summary } = await answerTo(question);
      expect({ status, items }).toEqual({ status: 'ANSWERED', items: [] });
      expect(summary).toMatch(/^No /u);
    },
  );

  it.each([
    ['What problems does the population have?'],
    ['¿Qué problemas tiene la población?'],
    ['Who solves problems with passports?'],
    ['¿Quién corrige los errores de los pasaportes?'],
  ])('is none where something else is at fault: %s', async (question) => {
    expect((await answerTo(question)).intent).toBe('who-handles');
  });

  it('is answered by what reading found, where nobody looked for more', async () => {
    expect((await answerWithoutFaults('How many mistakes are there?')).value).toBe(reading.problems.length);
  });
});

describe('the words that faults are asked for with', () => {
  it('stand for codes that there are', () => {
    expect(FAULTS.kinds.flatMap(({ codes }) => codes).filter((code) => !PROBLEM_CODES.includes(code))).toEqual([]);
  });

  it('are there in both languages for every code', () => {
    for (const { en, es } of [...FAULTS.kinds, ...FAULTS.severities, FAULTS.manual])
      expect(en.length > 0 && es.length > 0).toBe(true);
  });
});
