import { graphFor, linked, type Graph, type GraphNode, type LinkStatement, type NodeType } from './graph.ts';
import type { GraphStore } from '../graph/store.ts';

/** What every resolver of one request is given. */
export type Context = { readonly graph: Graph };

/** A resolver of a field of a node. */
export type NodeResolver = (node: GraphNode, args: unknown, context: Context) => unknown;

/** A fresh context for one request. */
export function contextFor(store: GraphStore): Context {
  return { graph: graphFor(store) };
}

/** A resolver that gives the nodes that links lead to, in their order. */
export function listOf(by: LinkStatement, type: NodeType): NodeResolver {
  return ({ id }, _args, { graph }) => linked(graph, { from: id, by, type });
}

/** A resolver that gives the first node that links lead to, or null. */
export function oneOf(by: LinkStatement, type: NodeType): NodeResolver {
  return async ({ id }, _args, { graph }) => (await linked(graph, { from: id, by, type }))[0] ?? null;
}
