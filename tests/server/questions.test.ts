import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/model.ts';
import type { GraphStore, Statement } from '../../src/graph/store.ts';
import { BAD_QUESTIONS } from '../bad-questions.ts';
import { apiOver, bundledStore, noting, send } from './asking.ts';

const ASK = 'query ($question: String!) { ask(question: $question) { question status language summary suggestions } }';
let store: GraphStore;

beforeAll(async () => {
  store = await bundledStore();
});
afterAll(() => store.close());

describe('a question that is none, over GraphQL', () => {
  it.each(BAD_QUESTIONS.map((question) => [question.slice(0, 30), question]))('%j', async (_, question) => {
    const logged: string[] = [];
    const read: Statement[] = [];
    const { data, errors } = await send(apiOver(noting(store, read), logged), ASK, { question });
    const answer = (data as { ask: Answer }).ask;
    expect({ errors, logged }).toEqual({ errors: [], logged: [] });
    expect(answer.question).toBe(question);
    expect(['NO_MATCH', 'NOT_UNDERSTOOD']).toContain(answer.status);
    expect(answer.summary).not.toBe('');
    // What is run are the statements of cypher/ alone; words of the question are only ever parameters.
    for (const { name } of read) expect(name).toMatch(/^(?:ask|read)\/[a-z-]+$/u);
  });

  it('leaves the graph as it was', async () => {
    const counts =
      '{ positions { totalCount } functions { totalCount } entities { totalCount } relations { totalCount } }';
    const before = await send(apiOver(store, []), counts, {});
    for (const question of BAD_QUESTIONS) await send(apiOver(store, []), ASK, { question });
    expect(await send(apiOver(store, []), counts, {})).toEqual(before);
  });

  it('of the wrong type is refused by the query language', async () => {
    const { data, errors } = await send(apiOver(store, []), ASK, { question: 7 });
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('$question');
  });
});
