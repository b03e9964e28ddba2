import type { Facet } from './facet.ts';
import type { Mention } from './mentions.ts';
import type { Understanding } from './model.ts';

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

/** Those of the facets asked that are denied: "who validates the matrices but not the operating programmes". */
export function facetsDenied(reading: Pick<Understanding, 'mentions' | 'topic' | 'slots'>): readonly Facet[] {
  const denied = new Set(reading.mentions.filter(({ negated }) => negated).flatMap(({ facets }) => facets));
  const asked = facetsAsked(reading);
  const left = asked.filter((facet) => !denied.has(facet));
  return left.some(({ action }) => !action) ? asked.filter((facet) => denied.has(facet)) : [];
}

/** Those of the facets asked that are things rather than acts, and that something is known of. */
export function subjectsAsked(reading: Pick<Understanding, 'mentions' | 'topic' | 'slots'>): readonly Facet[] {
  return facetsAsked(reading).filter(
    ({ action, concepts, named }) => !action && (concepts.length > 0 || named.length > 0),
  );
}

function isSubject({ kind }: Mention): boolean {
  return kind === 'entity' || kind === 'knowledge' || kind === 'principle';
}
