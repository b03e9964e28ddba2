import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga, useReadinessCheck, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.ts';
import { contextFor, type Context } from './context.ts';
import { maskError, type Log } from './errors.ts';
import { EXAMPLE_TABS } from './examples.ts';
import { limitSize, MAX_BODY_BYTES, MAX_TOKENS } from './limits.ts';
import { createSchema } from './schema.ts';

/** The GraphQL interface as a function of a request: `api.fetch(request)` answers without a socket. */
export type Api = YogaServerInstance<object, Context>;

/** The GraphQL interface over a store, GraphiQL in the browser at the same address, `/health` and `/ready`. */
export function createApi({ store, log }: { readonly store: GraphStore; readonly log: Log }): Api {
  return createYoga<object, Context>({
    schema: createSchema(),
    context: () => contextFor(store),
    // The logger's other levels only tell of requests; what matters comes through `maskError`.
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    landingPage: false,
    renderGraphiQL,
    graphiql: { title: 'Quién', defaultTabs: [...EXAMPLE_TABS] },
    plugins: [limits, frontPage, useReadinessCheck({ endpoint: '/ready', check: () => isReady(store, log) })],
  });
}

const limits: Plugin = {
  onParse: ({ parseFn, setParseFn }) =>
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS })),
  onValidate: ({ addValidationRule }) => addValidationRule(limitSize),
};

const frontPage: Plugin = {
  onRequest: ({ url, endResponse, fetchAPI }) => {
    if (url.pathname === '/')
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
  },
};

// A graph without a manual answers nothing: no traffic should come here yet.
async function isReady(store: GraphStore, log: Log): Promise<boolean> {
  try {
    const [row] = await store.read({ name: 'read/count-manuals', parameters: {} });
    return Number(row?.['total'] ?? 0) > 0;
  } catch (error) {
    log(`/ready: ${String(error)}`);
    return false;
  }
}
