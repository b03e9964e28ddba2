import type { Facet } from './facet.ts';
import type { Mention } from './mentions.ts';
import type { Understanding } from './model.ts';
import { isAsking } from './question.ts';

/** What the question is about: its facets that name nothing, and what it names other than posts and their own unit. */
export function facetsAsked({
  mentions,
  topic,
  slots,
}: Pick<Understanding, 'mentions' | 'topic' | 'slots'>): readonly Facet[] {
  const named = mentions
    .filter((mention) => !slots.includes(mention) && isSubject(mention))
    .flatMap(({ facets }) => facets);
  const unknown = mentions.filter(({ kind }) => kind === 'foreign').flatMap(({ facets }) => facets);
  return [...topic, ...named, ...unknown].sort((a, b) => a.tokens[0]!.index - b.tokens[0]!.index);
}

/**
 * The facets asked, apart those that are denied: "who validates the matrices but not the operating programmes". Where
 * nothing else is asked about, nothing is denied.
 */
export function wantedAndDenied(reading: Pick<Understanding, 'mentions' | 'topic' | 'slots'>): {
  readonly wanted: readonly Facet[];
  readonly denied: readonly Facet[];
} {
  const negated = new Set(reading.mentions.filter((mention) => mention.negated).flatMap(({ facets }) => facets));
  const asked = facetsAsked(reading);
  const wanted = asked.filter((facet) => !negated.has(facet));
  return wanted.some(({ action }) => !action)
    ? { wanted, denied: asked.filter((facet) => negated.has(facet)) }
    : { wanted: asked, denied: [] };
}

/** Those of the facets asked that are things rather than acts, and that something is known of. */
export function subjectsAsked(reading: Pick<Understanding, 'mentions' | 'topic' | 'slots'>): readonly Facet[] {
  return facetsAsked(reading).filter(
    ({ action, concepts, named }) => !action && (concepts.length > 0 || named.length > 0),
  );
}

/** The subjects that stand in a clause that asks: "I'm thinking of applying. What would I be doing?" has none there. */
export function subjectsOfAsking(
  reading: Pick<Understanding, 'mentions' | 'topic' | 'slots' | 'question'>,
): readonly Facet[] {
  return subjectsAsked(reading).filter(({ tokens }) => isAsking(tokens, reading.question));
}

function isSubject({ kind }: Mention): boolean {
  return kind === 'entity' || kind === 'knowledge' || kind === 'principle';
}
