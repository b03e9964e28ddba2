import type { Mention } from './mentions.ts';
import type { Row, Understanding } from './model.ts';
import { text, type Named } from './names.ts';
import { namedParties } from './positions.ts';
import type { Question } from './question.ts';

const SCOPE_WORDS = {
  internal: /^(?:intern|inside|adentro)/u,
  external: /^(?:extern|outside|afuera|fuera$|exterior)/u,
} as const;

/** The side of the organisation that a question asks for: contacts inside it, outside it, or null for all. */
export type Scope = keyof typeof SCOPE_WORDS | null;

/** Which contacts the question asks for; "inside and outside the office" is everybody. */
export function scopeAsked({ question }: Pick<Understanding, 'question'>): Scope {
  const [external, internal] = [SCOPE_WORDS.external, SCOPE_WORDS.internal].map((words) =>
    question.tokens.some(({ word }) => words.test(word)),
  );
  if (external === internal) return null;
  return external ? 'external' : 'internal';
}

/** Whether a relation is of the side that is asked for. */
export function isOfScope(row: Row, scope: Scope): boolean {
  return scope === null || text((row['relation'] as Row | null)?.['scope']) === scope;
}

/** What a question about contacts asks besides them: "internal contacts" only tells which contacts. */
export function topicBesides({ topic }: Pick<Understanding, 'topic'>): Understanding['topic'] {
  return topic.filter(
    ({ tokens }) => !tokens.every(({ word }) => OF_CONTACTS.some((words) => words.test(word)) || ONLY.has(word)),
  );
}

const OF_CONTACTS = [...Object.values(SCOPE_WORDS), /^(?:contact|relacion|relation)/u];

/** Whom positions may deal with, as the question names them: bodies, units, or else the units that share a rank. */
export function partiesNamed(reading: Pick<Understanding, 'mentions' | 'question'>): readonly Mention[] {
  const named = namedParties(reading);
  if (named.length > 0) return named;
  return reading.mentions
    .filter(({ kind }) => kind === 'rank')
    .flatMap((rank) => {
      const things = rank.things.filter((thing) => thing.kind === 'unit' && !isOutside(thing, rank.things));
      return things.length === 0 ? [] : [{ ...rank, things }];
    });
}

// "The coordinations" are those of the manual, not the "Coordinación General de Gabinete" above it.
function isOutside({ name }: Named, things: readonly Named[]): boolean {
  return things.some((thing) => thing.kind === 'entity' && thing.name === name);
}

const ONLY: ReadonlySet<string> = new Set([
  'only',
  'sole',
  'unico',
  'unica',
  'unicos',
  'unicas',
  'solely',
  'exclusively',
  'solo',
  'solamente',
  'unicamente',
  'exclusivamente',
]);

/** Whether the question asks for those who deal with nobody else. */
export function asksForOnly({ tokens }: Question): boolean {
  return tokens.some(({ word }) => ONLY.has(word));
}
