import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditedFunctions } from '../../src/audit/functions.ts';
import { findOverlaps } from '../../src/audit/overlap/find.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Api } from '../../src/server/api.ts';
import { manual } from '../audit/bundled.ts';
import { apiOver, bundledStore, send } from './asking.ts';

let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await bundledStore();
  api = apiOver(store, []);
});
afterAll(() => store.close());

type Asked = {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly kind: string;
      readonly score: number;
      readonly hierarchy: string;
      readonly a: { readonly id: string };
      readonly b: { readonly id: string };
    };
  }[];
};

const found = findOverlaps(auditedFunctions(manual));

describe('overlaps', () => {
  it('come as the audit ranks them', async () => {
    const { edges, totalCount } = await asked('first: 100');
    expect(totalCount).toBe(found.length);
    expect(edges.map(({ node }) => [node.kind, node.a.id, node.b.id])).toEqual(
      found.slice(0, 100).map(({ kind, a, b }) => [kind, a.id, b.id]),
    );
  });

  it('can be asked by kind, position, manual and score', async () => {
    const position = found[0]!.b.position.id;
    expect((await asked('kind: DELEGATED')).totalCount).toBe(found.filter(({ kind }) => kind === 'DELEGATED').length);
    expect((await asked(`position: "${position}"`)).totalCount).toBe(
      found.filter(({ a, b }) => [a, b].some((each) => each.position.id === position)).length,
    );
    expect((await asked(`manual: "${manual.id}", minimumScore: 0.5`)).totalCount).toBe(
      found.filter(({ score }) => score >= 0.5).length,
    );
  });

  it.each([
    ['overlaps(manual: "none")', 'No manual has the id “none”; `manuals` lists them.'],
    ['overlaps(position: "none")', 'No position has the id “none”; `positions` lists them.'],
    ['problems(code: "NOPE")', 'There is no code “NOPE”; there are '],
  ])('%s is refused, for it can be of nothing', async (field, message) => {
    const { errors } = await send(api, `{ ${field} { totalCount } }`, {});
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'INVALID_INPUT' } },
    ]);
  });

  it('and problems come with what matters first', async () => {
    const { data } = await send(api, '{ problems(first: 1) { edges { node { severity code } } } }', {});
    expect(data).toEqual({ problems: { edges: [{ node: { severity: 'high', code: 'HIERARCHY_CONFLICT' } }] } });
  });
});

async function asked(parameters: string): Promise<Asked> {
  const { data, errors } = await send(
    api,
    `{ overlaps(${parameters}) { totalCount edges { node { kind score hierarchy a { id } b { id } } } } }`,
    {},
  );
  expect(errors).toEqual([]);
  return data!['overlaps'] as Asked;
}
