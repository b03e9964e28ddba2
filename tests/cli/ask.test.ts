import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/model.ts';
import { BAD_QUESTIONS } from '../bad-questions.ts';
import { folderWith, quienWith, type Outcome } from './running.ts';

const db = join(folderWith({}), 'graph.db');

beforeAll(async () => {
  expect(await quienWith({}, 'load', 'data/manual-dpse-2021.txt', '--db', db)).toMatchObject({ code: 0, err: '' });
});

/** `quien ask` of a graph that is loaded once. */
function ask(...argv: readonly string[]): Promise<Outcome> {
  return quienWith({}, 'ask', '--db', db, ...argv);
}

const COLOUR = /\u001B\[/u;

describe('quien ask', () => {
  it.each([
    ['who handles ASM follow-up', 0, /^ 1\. Analista de Evaluación del Desempeño · /mu],
    ['¿Quién da seguimiento a los ASM?', 0, /^ 1\. Analista de Evaluación del Desempeño · .*\(inferido/mu],
    ['who plays the violin', 3, /The manual does not answer this/u],
    ['hello', 3, /^You can ask, for example:\n {2}\S/mu],
  ])('%s: exit code %i', async (question, exit, shown) => {
    const { code, out, err } = await ask(question);
    expect({ code, err }).toEqual({ code: exit, err: '' });
    expect(out).toMatch(shown);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('shows all that a position does, and of many the best', async () => {
    const { out } = await ask('functions of the Secretaria');
    expect(out.match(/\[function \d, line/gu)?.length).toBe(6);
  });

  it('cites the function with its lines and its words', async () => {
    const { out } = await ask('who handles ASM follow-up');
    expect(out.replace(/\s+/gu, ' ')).toMatch(/\[function 5, lines \d+-\d+\] "Dar seguimiento/u);
  });

  it('knows the faults of a manual that is only in memory as well as of a graph that stays', async () => {
    for (const question of ['what is wrong with the manual', '¿Qué fallas tiene la Secretaria?']) {
      const { code, out } = await ask(question);
      expect(code).toBe(0);
      expect(await quienWith({}, 'ask', question)).toEqual({ code, out, err: '' });
    }
  });

  it('takes a question without quotation marks', async () => {
    const { out } = await ask('who', 'handles', 'ASM', 'follow-up');
    expect(out).toBe((await ask('who handles ASM follow-up')).out);
  });

  it('colours on a terminal alone, and the words stay the same', async () => {
    const plain = await ask('who handles ASM follow-up');
    const coloured = await quienWith({ colour: true }, 'ask', '--db', db, 'who handles ASM follow-up');
    expect(plain.out).not.toMatch(COLOUR);
    expect(coloured.out).toMatch(COLOUR);
    // oxlint-disable-next-line no-control-regex
    expect(coloured.out.replace(/\u001B\[\d+m/gu, '')).toBe(plain.out);
  });

  it('--json prints the whole answer', async () => {
    const { code, out } = await ask('who handles ASM follow-up', '--json');
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(0);
    expect(answer).toMatchObject({ question: 'who handles ASM follow-up', status: 'ANSWERED', language: 'en' });
    expect(answer.cypher[0]).toMatchObject({ name: expect.any(String), text: expect.stringContaining('MATCH') });
  });

  it('--json has the same answer with a screen of any width', async () => {
    const narrow = await quienWith({ columns: 20 }, 'ask', '--db', db, 'who handles ASM follow-up', '--json');
    expect(narrow).toEqual(await ask('who handles ASM follow-up', '--json'));
  });
});

describe('quien ask --file', () => {
  it('gives a line of JSON an answer, in the order of the file, with the id', async () => {
    const { code, out, err } = await askLines([
      '{"id": "b", "question": "who handles ASM follow-up", "first": ["nobody"]}',
      '',
      '{"id": 7, "question": "¿Quién toca el violín?"}',
      '{"id": "a", "question": ""}',
    ]);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer & { id: unknown });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ id, status }) => [id, status])).toEqual([
      ['b', 'ANSWERED'],
      [7, 'NO_MATCH'],
      ['a', 'NOT_UNDERSTOOD'],
    ]);
    expect(answers[0]).not.toHaveProperty('first');
  });

  it('names the line that it cannot read, and answers the others', async () => {
    const { code, out, err } = await askLines([
      '{"id": "a", "question": "who handles ASM follow-up"}',
      '{"id": "b", "question": ',
      '["c", "who"]',
      '{"id": "d"}',
    ]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err.match(/q\.jsonl, line \d: this is no JSON object with an `id` and a `question`/gu)).toHaveLength(3);
    expect(err.match(/line \d/gu)).toEqual(['line 2', 'line 3', 'line 4']);
  });

  it('a file that is not there is an error', async () => {
    const { code, out, err } = await ask('--file', '/nowhere/q.jsonl');
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'quien: /nowhere/q.jsonl cannot be read (ENOENT).\n' });
  });
});

describe('questions that are none', () => {
  it('each have an honest answer, and leave the graph as it was', async () => {
    const lines = BAD_QUESTIONS.map((question, id) => JSON.stringify({ id, question }));
    const { code, out, err } = await askLines(lines);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ question }) => question)).toEqual(BAD_QUESTIONS);
    expect(answers.filter(({ status }) => status === 'ANSWERED').map(({ question }) => question)).toEqual([]);
    expect((await quienWith({}, 'load', 'data/manual-dpse-2021.txt', '--db', db)).out).toContain(
      '(0 created, 0 updated, 0 deleted)',
    );
  });

  it('are not shown with their control characters', async () => {
    const { code, out } = await ask('\u0000\u001B[31m who');
    expect(code).toBe(3);
    expect(out).not.toMatch(COLOUR);
  });
});

function askLines(lines: readonly string[]): Promise<Outcome> {
  return ask('--file', join(folderWith({ 'q.jsonl': lines.join('\n') }), 'q.jsonl'));
}
