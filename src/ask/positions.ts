import type { Mention } from './mentions.ts';
import type { Understanding } from './model.ts';
import { number } from './evidence.ts';
import type { GraphNames, Named } from './names.ts';

/** What an intent looks at of a question before it has rows. */
export type Reading = Pick<Understanding, 'mentions' | 'slots' | 'topic' | 'question'>;

/** The positions that the question names one by one, each mention's likeliest reading, in order and each once. */
export function namedPositions({ mentions }: Pick<Understanding, 'mentions'>): readonly Named[] {
  const named = mentions.filter(({ kind }) => kind === 'position').flatMap(({ things }) => things.slice(0, 1));
  return [...new Set(named)];
}

/** The further readings of the position that the question names first: "the coordinator" may be any of five. */
export function otherReadings({ mentions }: Pick<Understanding, 'mentions'>): readonly Named[] {
  return mentions.find(({ kind }) => kind === 'position')?.things.slice(1) ?? [];
}

/** The mention of a party to interact with: a body, a unit, or a position besides the first; null where there is none. */
export function namedParties({ mentions }: Pick<Understanding, 'mentions'>): readonly Mention[] {
  return mentions.filter((mention) => ['entity', 'unit'].includes(mention.kind));
}

/** Every position that the manuals describe, in their order. */
export function describedPositions({ all }: GraphNames): readonly Named[] {
  return all.filter(({ kind, details }) => kind === 'position' && details['described'] === true);
}

/** The posts that the inventory counts for a position; null where it has no row. */
export function headcountOf({ details }: Named): number | null {
  return number(details['headcount']);
}

/** The positions of the ranks that the question limits itself to ("which coordinators"), less those it rules out. */
export function limitToRanks(
  positions: readonly Named[],
  { mentions }: Pick<Understanding, 'mentions'>,
): readonly Named[] {
  const ranks = mentions.filter(({ kind }) => kind === 'rank');
  const [wanted, ruledOut] = [ranks.filter(({ negated }) => !negated), ranks.filter(({ negated }) => negated)];
  const among = (list: readonly Mention[], named: Named): boolean => list.some(({ things }) => things.includes(named));
  return positions.filter((named) => (wanted.length === 0 || among(wanted, named)) && !among(ruledOut, named));
}
