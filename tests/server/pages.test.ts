import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Api } from '../../src/server/api.ts';
import { EXAMPLE_TABS } from '../../src/server/examples.ts';
import { apiOver, bundledStore, emptyStore, failing } from './asking.ts';

let store: GraphStore;
let empty: GraphStore;
let api: Api;

beforeAll(async () => {
  store = await bundledStore();
  empty = await emptyStore();
  api = apiOver(store, []);
});
afterAll(() => Promise.all([store.close(), empty.close()]));

describe('in a browser', () => {
  it('the address alone leads to GraphiQL', async () => {
    const response = await api.fetch('http://quien.test/', { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('GraphiQL comes from the package, with a tab for each job', async () => {
    const response = await api.fetch('http://quien.test/graphql', { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="?(?:https?:)?\/\//u);
    for (const { query } of EXAMPLE_TABS) expect(page).toContain(JSON.stringify(query));
  });
});

describe('for an orchestrator', () => {
  it.each([
    ['/health', (): Api => api, 200],
    ['/health', (): Api => apiOver(empty, []), 200],
    ['/health', broken, 200],
    ['/ready', (): Api => api, 200],
    ['/ready', (): Api => apiOver(empty, []), 503],
    ['/ready', broken, 503],
  ])('%s tells the truth (%#)', async (path, over, status) => {
    const response = await over().fetch(`http://quien.test${path}`);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('secret');
  });

  it('another address is not found', async () => {
    expect((await api.fetch('http://quien.test/admin')).status).toBe(404);
  });
});

function broken(): Api {
  return apiOver(failing(store, new Error('secret')), []);
}
