import type { AnswerItem } from '../../ask/model.ts';
import { faultOf } from '../../audit/problems/faults.ts';
import { connect, type Page } from '../connection.ts';
import { listOf, oneOf, type Context } from '../context.ts';
import { typeOfId, type GraphNode, type Link } from '../graph.ts';
import { LISTS } from './lists.ts';
import { mentionOf, relationOf } from './parties.ts';

/** The resolvers of `AnswerItem`: its node, where it is one. */
export const AnswerItemFields = {
  node: ({ id }: AnswerItem, _args: unknown, { graph }: Context): Promise<GraphNode | null> | null => {
    const type = typeOfId(id);
    return type === null ? null : graph.node(type, id);
  },
};

/** The resolvers of `Manual`. */
export const Manual = {
  positions: listOf('read/list-manual-positions', 'Position'),
  principles: listOf('read/list-manual-principles', 'Principle'),
};

/** The resolvers of `Unit`. */
export const Unit = {
  positions: listOf('read/list-unit-positions', 'Position'),
  functions: listOf('read/list-unit-functions', 'Function'),
};

/** The resolvers of `Position`. */
export const Position = {
  unit: oneOf('read/list-position-units', 'Unit'),
  functions: listOf('read/list-position-functions', 'Function'),
  superior: async ({ id }: GraphNode, _args: unknown, { graph }: Context) => {
    const superior = likeliest(await graph.links('read/list-superiors', id));
    return superior === undefined ? null : graph.node('Position', superior.to);
  },
  reportsTo: async ({ id }: GraphNode, _args: unknown, { graph }: Context) =>
    (await graph.links('read/list-superiors', id)).map(({ to, line }) => ({
      ...(line as Link),
      superior: () => graph.node('Position', to),
    })),
  subordinates: listOf('read/list-subordinates', 'Position'),
  relations: async ({ id }: GraphNode, _args: unknown, { graph }: Context) =>
    (await graph.links('read/list-position-relations', id)).map(relationOf),
  knowledge: listOf('read/list-position-knowledge', 'Knowledge'),
  problems: listOf('read/list-position-problems', 'Problem'),
};

/** The resolvers of `Function`. */
export const FunctionFields = {
  position: oneOf('read/list-function-positions', 'Position'),
  unit: oneOf('read/list-function-units', 'Unit'),
  mentions: async ({ id }: GraphNode, _args: unknown, { graph }: Context) =>
    (await graph.links('read/list-function-mentions', id)).map(mentionOf),
};

/** The resolvers of `Entity`. */
export const Entity = {
  mentions: ({ id }: GraphNode, page: Page, { graph }: Context) =>
    connect(graph.store, LISTS.mentions, { page, filters: { entity: id }, toNode: mentionOf }),
};

/** The resolvers of `Knowledge`. */
export const Knowledge = { positions: listOf('read/list-knowledge-positions', 'Position') };

/** The resolvers of `Problem`. */
export const Problem = {
  title: ({ code }: GraphNode) => faultOf(String(code)).title.en,
  titleEs: ({ code }: GraphNode) => faultOf(String(code)).title.es,
  remedy: ({ code }: GraphNode) => faultOf(String(code)).remedy.en,
  remedyEs: ({ code }: GraphNode) => faultOf(String(code)).remedy.es,
  where: ({ whereFrom, whereTo, quotes }: GraphNode) =>
    (quotes as readonly string[]).map((quote, index) => ({
      from: (whereFrom as readonly number[])[index],
      to: (whereTo as readonly number[])[index],
      quote,
    })),
  positions: listOf('read/list-problem-positions', 'Position'),
};

// Two sheets outweigh one, and what a position's own sheet says of its superior outweighs the other's list.
const WEIGHTS: Readonly<Record<string, number>> = { both: 2, subordinate: 1 };

function likeliest(lines: readonly Link[]): Link | undefined {
  return [...lines].sort((left, right) => weight(right) - weight(left))[0];
}

function weight({ line }: Link): number {
  return WEIGHTS[String((line as Link)['statedBy'])] ?? 0;
}
