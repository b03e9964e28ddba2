import { ask } from '../../ask/ask.ts';
import { PROBLEM_CODES } from '../../audit/problems/faults.ts';
import { QuienError } from '../../errors.ts';
import type { Row, Value } from '../../graph/store.ts';
import { topicTermsOf } from '../../language/analysis.ts';
import { foldAccents, singleSpaced } from '../../text.ts';
import { connect, type Connection, type List, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { typeOfId, type Graph, type GraphNode, type NodeType } from '../graph.ts';
import { LISTS } from './lists.ts';
import { overlapOf, relationOf } from './parties.ts';

type Filters = Readonly<Record<string, Value>>;
type Given = Page & { readonly [filter: string]: string | number | null | undefined };
type Named = { readonly id?: string | null; readonly name?: string | null };

/** How many candidates an ambiguous name lists. */
const MAX_CANDIDATES = 6;

/** The resolvers of `Query`. */
export const Query = {
  ask: (_: unknown, { question }: { question: string }, { graph }: Context) => ask(question, graph.store),
  manuals: pages(LISTS.manuals, 'Manual', () => ({})),
  manual: (_: unknown, { id }: { id: string }, { graph }: Context) => graph.node('Manual', id),
  units: pages(LISTS.units, 'Unit', () => ({})),
  positions: pages(LISTS.positions, 'Position', ({ unit, name }) => ({ unit: unit ?? null, name: part(name) })),
  position: (_: unknown, named: Named, context: Context) => one(context, 'Position', named),
  functions: pages(LISTS.functions, 'Function', ({ position, text }) => ({
    position: position ?? null,
    terms: terms(text),
  })),
  entities: pages(LISTS.entities, 'Entity', ({ kind, name }) => ({ kind: kind ?? null, name: part(name) })),
  entity: (_: unknown, named: Named, context: Context) => one(context, 'Entity', named),
  relations: (_: unknown, given: Given, { graph }: Context): Promise<Connection> =>
    connect(graph.store, LISTS.relations, {
      page: given,
      filters: { scope: given['scope'] ?? null, party: given['with'] ?? null, position: given['position'] ?? null },
      toNode: relationOf,
    }),
  knowledge: pages(LISTS.knowledge, 'Knowledge', ({ name }) => ({ terms: terms(name) })),
  problems: pages(LISTS.problems, 'Problem', ({ severity, code }) => ({
    severity: severity ?? null,
    code: knownCode(code),
  })),
  overlaps: async (_: unknown, given: Given, { graph }: Context): Promise<Connection> =>
    connect(graph.store, LISTS.overlaps, {
      page: given,
      filters: {
        manual: await knownId(graph, 'Manual', given['manual']),
        overlapKind: given['kind'] ?? null,
        position: await knownId(graph, 'Position', given['position']),
        minimumScore: given['minimumScore'] ?? null,
      },
      toNode: overlapOf,
    }),
  node: (_: unknown, { id }: { id: string }, { graph }: Context): Promise<GraphNode | null> | null => {
    const type = typeOfId(id);
    return type === null ? null : graph.node(type, id);
  },
};

function pages(list: List, type: NodeType, filtersOf: (given: Given) => Filters) {
  return (_: unknown, given: Given, { graph }: Context): Promise<Connection> =>
    connect(graph.store, list, {
      page: given,
      filters: filtersOf(given),
      toNode: (row: Row) => graph.node(type, String(row['id'])),
    });
}

function knownCode(code: Given[string]): string | null {
  if (code == null || PROBLEM_CODES.includes(String(code))) return code == null ? null : String(code);
  throw new QuienError('INVALID_INPUT', `There is no code “${code}”; there are ${PROBLEM_CODES.join(', ')}.`);
}

async function knownId(graph: Graph, type: 'Manual' | 'Position', id: Given[string]): Promise<string | null> {
  if (id == null) return null;
  if ((await graph.node(type, String(id))) !== null) return String(id);
  const list = type === 'Manual' ? 'manuals' : 'positions';
  throw new QuienError('INVALID_INPUT', `No ${type.toLowerCase()} has the id “${id}”; \`${list}\` lists them.`);
}

// What the statements compare with: "Evaluación  del" is looked for as "evaluacion del".
function part(name: string | number | null | undefined): string | null {
  return name == null ? null : foldAccents(singleSpaced(String(name)));
}

function terms(text: string | number | null | undefined): readonly string[] | null {
  return text == null ? null : topicTermsOf(String(text));
}

async function one({ graph }: Context, type: 'Position' | 'Entity', { id, name }: Named): Promise<GraphNode | null> {
  if (id != null) return graph.node(type, id);
  if (name == null) throw new QuienError('INVALID_INPUT', 'Give an `id` or a `name`.');
  const statement = type === 'Position' ? 'read/find-positions' : 'read/find-entities';
  const found = await graph.store.read({ name: statement, parameters: { name: part(name), first: MAX_CANDIDATES } });
  const ids = found.map((row) => String(row['id']));
  if (ids.length > 1)
    throw new QuienError('INVALID_INPUT', `Several have the name “${name}”; ask by \`id\`: ${ids.join(', ')}.`);
  return ids[0] === undefined ? null : graph.node(type, ids[0]);
}
