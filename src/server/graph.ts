import { groupedBy } from '../grouped.ts';
import type { GraphStore, Row } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';
import { batched, type LoadOne } from './batch.ts';

/** The types of the SDL that implement `Node`, each with the statement that gets its nodes by their ids. */
const GET = {
  Manual: 'read/get-manuals',
  Unit: 'read/get-units',
  Position: 'read/get-positions',
  Function: 'read/get-functions',
  Entity: 'read/get-entities',
  Knowledge: 'read/get-knowledge',
  Principle: 'read/get-principles',
  Problem: 'read/get-problems',
} as const satisfies Readonly<Record<string, StatementName>>;

/** A type of the SDL that implements `Node`. */
export type NodeType = keyof typeof GET;

/** A node of the graph as the SDL shows it. */
export type GraphNode = Row & { readonly __typename: NodeType; readonly id: string };

/** A row of a statement that leads from nodes to others: `from` and `to` are ids. */
export type Link = Row & { readonly from: string; readonly to: string };

/** The names of the statements that lead from many nodes, `$ids`, to others. */
export type LinkStatement = Extract<StatementName, `read/list-${string}`>;

/** The graph for one request: what is read once is not read again, and what is asked for together is read together. */
export type Graph = {
  readonly store: GraphStore;
  readonly node: (type: NodeType, id: string) => Promise<GraphNode | null>;
  readonly links: (statement: LinkStatement, id: string) => Promise<readonly Link[]>;
};

/** A fresh view of the store for one request. */
export function graphFor(store: GraphStore): Graph {
  const nodes = memo((type: NodeType) => batched((ids) => getNodes(store, type, ids)));
  const links = memo((statement: LinkStatement) => batched((ids) => getLinks(store, statement, ids)));
  return {
    store,
    node: async (type, id) => (await nodes(type)(id)) ?? null,
    links: async (statement, id) => (await links(statement)(id)) ?? [],
  };
}

/** The nodes that links lead to, in their order. */
export async function linked(
  graph: Graph,
  { from, by, type }: { readonly from: string; readonly by: LinkStatement; readonly type: NodeType },
): Promise<readonly (GraphNode | null)[]> {
  return Promise.all((await graph.links(by, from)).map(({ to }) => graph.node(type, to)));
}

/** The type of the node that has this id, by its form alone; null where no node can have it. */
export function typeOfId(id: string): NodeType | null {
  const [manual, part, name, inner, ...rest] = id.split('/');
  if (manual === '' || rest.length > 1) return null;
  if (part === undefined) return 'Manual';
  if (name === undefined) return null;
  if (inner !== undefined) return rest.length === 1 && /^(?:function|objective)$/u.test(inner) ? 'Function' : null;
  return PARTS.get(part) ?? null;
}

/** The type among the labels of a node: an entity is also `System` or `Law`. */
export function typeOfLabels(labels: unknown): NodeType {
  const type = Array.isArray(labels) ? labels.find((label: unknown) => String(label) in GET) : undefined;
  if (type === undefined) throw new Error(`No type of the interface has the labels ${JSON.stringify(labels)}`);
  return type as NodeType;
}

// "mo-dpse-00/position/secretaria": the second part of an id says what the node is.
const PARTS: ReadonlyMap<string, NodeType> = new Map([
  ['unit', 'Unit'],
  ['position', 'Position'],
  ['entity', 'Entity'],
  ['knowledge', 'Knowledge'],
  ['value', 'Principle'],
  ['principle', 'Principle'],
  ['problem', 'Problem'],
]);

function memo<K extends string, T>(make: (key: K) => LoadOne<T>): (key: K) => LoadOne<T> {
  const made = new Map<K, LoadOne<T>>();
  return (key) => {
    const loader = made.get(key) ?? make(key);
    made.set(key, loader);
    return loader;
  };
}

async function getNodes(store: GraphStore, type: NodeType, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  const rows = await store.read({ name: GET[type], parameters: { ids } });
  return new Map(
    rows.map(({ node }) => {
      const properties = node as Row & { readonly id: string };
      return [properties.id, { ...properties, __typename: type }];
    }),
  );
}

async function getLinks(
  store: GraphStore,
  statement: LinkStatement,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Link[]>> {
  const rows = (await store.read({ name: statement, parameters: { ids } })) as readonly Link[];
  return groupedBy(rows, ({ from }) => from);
}
