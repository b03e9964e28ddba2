import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Api } from '../../src/server/api.ts';
import { apiOver, bundledStore, send } from './asking.ts';

let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await bundledStore();
  api = apiOver(store, []);
});
afterAll(() => store.close());

type Connection = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
};

/** Every list, with a page size that does not divide its length. */
const LISTS: readonly [list: string, pageSize: number][] = [
  ['manuals', 1],
  ['units', 2],
  ['positions', 3],
  ['functions', 7],
  ['entities', 7],
  ['relations', 7],
  ['knowledge', 7],
  ['problems', 7],
  ['overlaps', 7],
];

describe('a list walked page by page', () => {
  it.each(LISTS)('%s: every item once, as many as it counts', async (list, first) => {
    const { ids, totalCount } = await walk(list, first);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(totalCount);
    expect((await walk(list, 100)).ids).toEqual(ids);
  });

  it('of functions follows the manual: position by position, number by number', async () => {
    const { ids } = await walk('functions', 9);
    const director = ids.filter((id) => id.includes('/director-'));
    expect(director.map((id) => Number(id.split('/').at(-1)))).toEqual(Array.from(director, (_, index) => index + 1));
    expect(ids.slice(0, director.length)).toEqual(director);
  });

  it('of mentions of an entity', async () => {
    const query =
      'query ($after: String) { entity(name: "MIR") { list: mentions(first: 2, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } } } }';
    const { ids, totalCount } = await follow(async (after) => {
      const { data } = await send(api, query, { after });
      return (data!['entity'] as { list: Connection }).list;
    });
    expect(totalCount).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(totalCount);
  });
});

describe('a page that cannot be', () => {
  it.each([
    ['units(first: 0)', '`first` must be from 1 to 100; it was 0.'],
    ['units(first: 101)', '`first` must be from 1 to 100; it was 101.'],
    ['units(first: null)', '`first` must be from 1 to 100; it was null.'],
    ['units(after: "")', '`after` is no cursor of units'],
    ['units(after: "x\' RETURN 1 //")', '`after` is no cursor of units'],
    [`units(after: "${cursor(['positions', 'x', 1, 'x'])}")`, '`after` is no cursor of units'],
    [`positions(after: "${cursor(['positions', 'x', '1', 'x'])}")`, '`after` is no cursor of positions'],
    [`positions(after: "${cursor(['positions', 'x', 1])}")`, '`after` is no cursor of positions'],
    [`positions(after: "${cursor({ name: 'positions' })}")`, '`after` is no cursor of positions'],
  ])('%s', async (field, message) => {
    const { errors } = await send(api, `{ ${field} { totalCount } }`, {});
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'INVALID_INPUT' } },
    ]);
  });
});

function cursor(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

function walk(list: string, first: number): Promise<{ ids: string[]; totalCount: number }> {
  const query = `query ($after: String) { ${list}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } } }`;
  return follow(async (after) => (await send(api, query, { after })).data![list] as Connection);
}

async function follow(
  page: (after: string | null) => Promise<Connection>,
): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo, totalCount } = await page(after);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return { ids, totalCount };
    expect(edges.at(-1)!.cursor).toBe(pageInfo.endCursor);
    after = pageInfo.endCursor;
  }
}
