import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QuienError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { apiOver, emptyStore, failing, send } from './asking.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

describe('an error', () => {
  it('of ours is masked and logged', async () => {
    const logged: string[] = [];
    const api = apiOver(failing(store, new Error('password=hunter2 at /srv/secret')), logged);
    const { status, data, errors } = await send(api, '{ units { totalCount } }', {});
    expect({ status, data, errors }).toMatchObject({
      status: 200,
      data: null,
      errors: [{ message: 'Something went wrong on our side; it was logged.', extensions: { code: 'INTERNAL' } }],
    });
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(logged.join('\n')).toContain('hunter2');
  });

  it('that a person can act on passes with its code', async () => {
    const logged: string[] = [];
    const api = apiOver(failing(store, new QuienError('STORE_TIMEOUT', 'The database did not answer.')), logged);
    const { errors } = await send(api, '{ node(id: "a/unit/b") { id } }', {});
    expect(errors).toMatchObject([{ message: 'The database did not answer.', extensions: { code: 'STORE_TIMEOUT' } }]);
    expect(logged).toEqual([]);
  });

  it('in the query is explained', async () => {
    const { errors } = await send(apiOver(store, []), '{ unit { name } }', {});
    expect(errors[0]?.message).toContain('Cannot query field "unit"');
  });

  it('of a name that several have lists their ids', async () => {
    const ids = [{ id: 'a/position/x' }, { id: 'b/position/x' }];
    const twins = Object.assign(Object.create(store) as GraphStore, { read: () => Promise.resolve(ids) });
    const { errors } = await send(apiOver(twins, []), '{ position(name: "X") { id } }', {});
    expect(errors[0]?.message).toContain('a/position/x, b/position/x');
  });

  it('of a missing id and name says what to give', async () => {
    const { errors } = await send(apiOver(store, []), '{ entity { id } }', {});
    expect(errors).toMatchObject([{ message: 'Give an `id` or a `name`.', extensions: { code: 'INVALID_INPUT' } }]);
  });
});

const ROUND = 'superior { subordinates { '.repeat(8);
const DOUBLING = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Position { name ...F${n + 1} ...F${n + 1} }`);

describe('a query that asks for too much is refused before it runs', () => {
  it.each([
    ['nested too deep', `{ positions { edges { node { ${ROUND} name ${'} } '.repeat(8)} } } } }`, 'nests 20 fields'],
    ['too many values', `{ positions(first: 100) { edges { node { ${nested(4)} } } } }`, 'values'],
    [
      'a variable as page size',
      `query ($n: Int) { positions(first: $n) { edges { node { ${nested(3)} } } } }`,
      'values',
    ],
    [
      'a question a thousand times',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: ask(question: "x") { status }`).join(' ')} }`,
      'values',
    ],
    [
      'fragments of fragments',
      `{ position(id: "x") { ...F0 } } ${DOUBLING.join(' ')} fragment F30 on Position { ${nested(1)} }`,
      'values',
    ],
    ['more words than a query has', `{ ${'a: manual(id: "x") { id } '.repeat(1_000)} }`, 'tokens'],
  ])('%s', async (_, query, reason) => {
    const untouchable = failing(store, new Error('the store was asked'));
    const logged: string[] = [];
    const { errors } = await send(apiOver(untouchable, logged), query, {});
    expect(errors[0]?.message).toContain(reason);
    expect(logged).toEqual([]);
  });

  it('by its bytes', async () => {
    const { status } = await send(apiOver(store, []), `{ manual(id: "${'x'.repeat(300_000)}") { id } }`, {});
    expect(status).toBe(413);
  });
});

describe('a request that is none', () => {
  it.each([
    ['no JSON', { body: '{"query":' }, 400],
    // An answer in application/json has this status whatever its errors (GraphQL over HTTP).
    ['no query', { body: '{}' }, 200],
    ['a list of queries', { body: '[{"query":"{ node(id: \\"x\\") { id } }"}]' }, 400],
    ['another type of content', { body: 'query', headers: { 'content-type': 'text/plain' } }, 415],
    ['another method', { method: 'DELETE', body: '{}' }, 405],
  ])('%s is answered as the fault of the sender', async (_, request, status) => {
    const logged: string[] = [];
    const response = await apiOver(store, logged).fetch('http://quien.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...request,
    });
    expect({ status: response.status, logged }).toEqual({ status, logged: [] });
  });
});

describe('what the interface does not do', () => {
  it.each(['mutation { load }', 'subscription { positions }'])('%s', async (query) => {
    const { errors } = await send(apiOver(store, []), query, {});
    expect(errors.length).toBeGreaterThan(0);
  });
});

function nested(levels: number): string {
  return levels === 0 ? 'name' : `name subordinates { ${nested(levels - 1)} }`;
}
