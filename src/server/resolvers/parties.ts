import type { Row } from '../../graph/store.ts';
import type { Context } from '../context.ts';
import { typeOfLabels, type Link } from '../graph.ts';

/** A row of a table of relations as the SDL shows it; whose table it stands in and whom it names are read on demand. */
export function relationOf(row: Row): Row & Record<'position' | 'with', unknown> {
  const { from, to, labels, relation } = row as Link & { readonly relation: Row };
  return {
    ...relation,
    position: ((_: unknown, { graph }: Context) => graph.node('Position', from)) as never,
    with: ((_: unknown, { graph }: Context) => graph.node(typeOfLabels(labels), to)) as never,
  };
}

/** An overlap as the SDL shows it; its two functions are read on demand. */
export function overlapOf(row: Row): Row & Record<'a' | 'b', unknown> {
  const { from, to, overlap } = row as Pick<Link, 'from' | 'to'> & { readonly overlap: Row };
  return {
    ...overlap,
    a: ((_: unknown, { graph }: Context) => graph.node('Function', from)) as never,
    b: ((_: unknown, { graph }: Context) => graph.node('Function', to)) as never,
  };
}

/** A mention as the SDL shows it; what is named and what names it are read on demand. */
export function mentionOf(row: Row): Row & Record<'entity' | 'source', unknown> {
  const { from, to, labels, mention } = row as Link & { readonly mention: Row };
  return {
    ...mention,
    entity: ((_: unknown, { graph }: Context) => graph.node('Entity', to)) as never,
    source: ((_: unknown, { graph }: Context) => graph.node(typeOfLabels(labels), from)) as never,
  };
}
