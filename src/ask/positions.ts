import type { Mention } from './mentions.ts';
import { CONJUNCTIONS } from './question.ts';
import type { Understanding } from './model.ts';
import { number } from './evidence.ts';
import type { GraphNames, Named } from './names.ts';
import { remembered } from './remembered.ts';

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

/** The ids of the positions that the question leaves out: "apart from the Director". */
export function excludedPositions({ mentions }: Pick<Understanding, 'mentions'>): ReadonlySet<string> {
  const excluded = mentions.filter(({ kind, negated }) => kind === 'position' && negated);
  return new Set(excluded.flatMap(({ things }) => things.map(({ id }) => id)));
}

/** Whom the question names to deal with: bodies and units; of "the government's delegations in the state" the head alone. */
export function namedParties({ mentions, question }: Pick<Understanding, 'mentions' | 'question'>): readonly Mention[] {
  const parties = mentions.filter(({ kind }) => kind === 'entity' || kind === 'unit');
  const heads: Mention[] = [];
  let end = 0;
  for (const party of parties) {
    const between = question.tokens.slice(end, party.tokens[0]!.index);
    const isApart =
      heads.length === 0 ||
      between.length > CLOSE ||
      between.some(({ word }) => CONJUNCTIONS.has(word)) ||
      party.negated !== heads.at(-1)!.negated;
    if (isApart) heads.push(party);
    else if (between.every(({ word }) => word === 's')) heads.splice(-1, 1, party);
    end = party.tokens.at(-1)!.index + 1;
  }
  return heads;
}

const CLOSE = 3;

/** Every position that the manuals describe, in their order. */
export function describedPositions(names: GraphNames): readonly Named[] {
  const positions = names.byKind.get('position') ?? [];
  return remembered(described, names, () => positions.filter(({ details }) => details['described'] === true));
}

const described = new WeakMap<GraphNames, readonly Named[]>();

/** Where a position stands among those of its manual, counted from 1; 0 where it says none. */
export function orderOf({ details }: Named): number {
  return number(details['order']) ?? 0;
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
  return positions.filter((named) => (wanted.length === 0 || isAmong(wanted, named)) && !isAmong(ruledOut, named));
}

/** The positions that the manuals describe, of the ranks that the question limits itself to. */
export function positionsAsked(reading: Pick<Understanding, 'mentions'>, names: GraphNames): readonly Named[] {
  return limitToRanks(describedPositions(names), reading);
}

function isAmong(ranks: readonly Mention[], named: Named): boolean {
  return ranks.some(({ things }) => things.includes(named));
}
