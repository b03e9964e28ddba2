import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, Statement } from '../../src/graph/store.ts';
import type { Api } from '../../src/server/api.ts';
import { EXAMPLE_TABS } from '../../src/server/examples.ts';
import { createSchema } from '../../src/server/schema.ts';
import { apiOver, bundledStore, noting, send } from './asking.ts';

const logged: string[] = [];
let store: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await bundledStore();
  api = apiOver(store, logged);
});
afterAll(() => store.close());

const ANALYST = 'mo-dpse-00/position/analista-de-evaluacion-del-desempeno';
const DIRECTOR = 'mo-dpse-00/position/director-de-planeacion-seguimiento-y-evaluacion';

/** A query of each field of `Query`, with a part of what must come back. */
const QUERIES: readonly [query: string, expected: object][] = [
  [
    '{ ask(question: "who handles ASM follow-up") { status items { name node { id } } } }',
    { ask: { status: 'ANSWERED' } },
  ],
  [
    '{ manuals { totalCount edges { node { id code } } } }',
    { manuals: { totalCount: 1, edges: [{ node: { code: 'MO-DPSE-00' } }] } },
  ],
  [
    '{ manual(id: "mo-dpse-00") { issuedOn positions { id } principles { name kind } } }',
    { manual: { issuedOn: '2021-01-10' } },
  ],
  ['{ manual(id: "none") { id } }', { manual: null }],
  ['{ units { edges { node { name aliases positions { name } functions { number text } } } } }', {}],
  [
    '{ positions(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { node { name } } } }',
    { positions: { pageInfo: { hasNextPage: true, hasPreviousPage: false } } },
  ],
  [
    '{ positions(name: "MONITÓREO") { edges { node { name } } } }',
    {
      positions: {
        edges: [
          { node: { name: 'Coordinador de Seguimiento y Monitoreo' } },
          { node: { name: 'Analista de Seguimiento y Monitoreo' } },
        ],
      },
    },
  ],
  [
    `{ position(id: "${ANALYST}") { name superior { name } reportsTo { statedBy superior { name } } subordinates { name } } }`,
    { position: { superior: { name: 'Coordinador de Evaluación del Desempeño' }, subordinates: [] } },
  ],
  [
    '{ position(name: "analista de la coordinacion de evaluacion del desempeño") { id } }',
    { position: { id: ANALYST } },
  ],
  ['{ position(name: "Astronauta") { id } }', { position: null }],
  [
    `{ functions(position: "${ANALYST}", first: 1) { totalCount edges { node { number position { id } unit { id } verb involvement basis boilerplate } } } }`,
    { functions: { edges: [{ node: { number: 1, position: { id: ANALYST }, unit: null } }] } },
  ],
  [
    '{ functions(text: "convenios suscribir") { edges { node { number position { id } } } } }',
    { functions: { edges: [{ node: { number: 7, position: { id: DIRECTOR } } }] } },
  ],
  [
    '{ entities(kind: Law) { edges { node { name kind kinds mentions { totalCount edges { node { phrase source { id } entity { id } } } } } } } }',
    {},
  ],
  ['{ entity(name: "MIR") { acronym kind definition } }', { entity: { acronym: 'MIR' } }],
  [
    `{ relations(position: "${DIRECTOR}", scope: external) { totalCount edges { node { area reason position { id } with { __typename ... on Node { id } } } } } }`,
    {},
  ],
  ['{ knowledge(name: "estadística") { edges { node { name positions { name } } } } }', {}],
  [
    '{ overlaps(first: 5) { edges { node { kind score similarity containment sameObject verbClass sharedEntities hierarchy a { text } b { text } } } } }',
    {},
  ],
  [
    '{ problems(first: 5) { edges { node { code title titleEs remedy remedyEs severity statement statementEs where { from to quote } positions { name } } } } }',
    {},
  ],
  [
    `{ node(id: "${ANALYST}/function/5") { __typename id ... on Function { text sourceFrom sourceTo mentions { phrase entity { name } } } } }`,
    { node: { __typename: 'Function' } },
  ],
  ['{ node(id: "mo-dpse-00") { __typename } }', { node: { __typename: 'Manual' } }],
  ['{ node(id: "mo-dpse-00/position/none") { id } }', { node: null }],
  ['{ node(id: "\' OR 1=1 //") { id } }', { node: null }],
];

describe('a query', () => {
  it.each(QUERIES)('%s', async (query, expected) => {
    const { data, errors } = await send(api, query, {});
    expect(errors).toEqual([]);
    expect(data).toMatchObject(expected);
    expect(logged).toEqual([]);
  });

  it('is tried here for every field that can be asked', () => {
    const fields = Object.keys(createSchema().getQueryType()!.getFields());
    expect(fields.filter((field) => !QUERIES.some(([query]) => query.startsWith(`{ ${field}`)))).toEqual([]);
  });

  it('of a nested list makes a statement a level, not one a parent', async () => {
    const read: Statement[] = [];
    const nested =
      '{ positions(first: 16) { edges { node { name functions { text mentions { entity { name } } } } } } }';
    const { data, errors } = await send(apiOver(noting(store, read), logged), nested, {});
    expect(errors).toEqual([]);
    expect((data!['positions'] as { edges: unknown[] }).edges.length).toBeGreaterThan(14);
    expect(read.map(({ name }) => name)).toEqual([
      'read/list-positions',
      'read/get-positions',
      'read/list-position-functions',
      'read/get-functions',
      'read/list-function-mentions',
      'read/get-entities',
    ]);
  });
});

describe('the example tabs', () => {
  it.each(EXAMPLE_TABS.map(({ query }) => [query]))('%s', async (query) => {
    const { data, errors } = await send(api, query, {});
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/"name":|"code":/u);
  });
});
