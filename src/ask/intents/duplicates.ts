import { OVERLAP_PHRASES, type OverlapPhrases } from '../../language/overlap-phrases.ts';
import type { Draft, Intent, Rows, Setting, Understanding } from '../model.ts';
import { asksHowMany } from '../how-many.ts';
import { describesFunction } from '../likeness.ts';
import { countPairs, kindOf, pairsAmong, sharersOf } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';
import { noMatch } from '../refusal.ts';

type Told = Parameters<OverlapPhrases['pairs']>[1];

/** The kinds that each sort of question is about; null for all. */
const KINDS: Readonly<Record<Told, ReadonlySet<string> | null>> = {
  all: null,
  duplicated: new Set(['IDENTICAL', 'NEAR_DUPLICATE']),
  identical: new Set(['IDENTICAL']),
};

/** Which functions are the same or nearly, of all positions or those of a rank: "the functions duplicated between the analysts". */
export const duplicates: Intent = amongPositions('duplicates', 'duplicated');

/** Which functions are the same to the letter. */
export const identicalFunctions: Intent = amongPositions('identical-functions', 'identical');

/** Which functions overlap in any way. */
export const overlappingFunctions: Intent = amongPositions('overlapping-functions', 'all');

/** How many pairs of functions are the same or nearly. */
export const countDuplicates: Intent = counting('count-duplicates', 'duplicated');

/** How many pairs of functions are the same to the letter. */
export const countIdentical: Intent = counting('count-identical', 'identical');

/** How many pairs of functions overlap in any way. */
export const countOverlaps: Intent = counting('count-overlaps', 'all');

function amongPositions(name: string, told: Told): Intent {
  return {
    name,
    refuse: (reading) => {
      if (namedPositions(reading).length > 0) return 'positions are named one by one';
      return describesFunction(reading);
    },
    plan: (understanding, { names }) =>
      statementsOnly({
        name: 'ask/list-overlaps-of',
        parameters: { ids: positionsAsked(understanding, names).map(({ id }) => id) },
      }),
    // "Functions copied word for word: how many?" counts, in whatever shape it does.
    answer: (understanding, rows, setting) =>
      asksHowMany(understanding.question)
        ? counted(understanding, rows, { told, setting })
        : tell(understanding, rows, { told, setting }).draft,
  };
}

function counting(name: string, told: Told): Intent {
  return {
    ...amongPositions(name, told),
    answer: (understanding, rows, setting) => counted(understanding, rows, { told, setting }),
  };
}

function counted(understanding: Understanding, rows: Rows, telling: Telling): Draft {
  const { draft, pairs } = tell(understanding, rows, telling);
  return { ...draft, status: 'ANSWERED', value: pairs };
}

type Telling = { readonly told: Told; readonly setting: Setting };

function tell(
  understanding: Understanding,
  rows: Rows,
  { told, setting }: Telling,
): { readonly draft: Draft; readonly pairs: number } {
  const all = pairsAmong(rows('ask/list-overlaps-of'), positionsAsked(understanding, setting.names));
  // Among the posts of one rank every kind is told; of all posts, duplicates alone.
  const limited = understanding.mentions.some(({ kind }) => kind === 'rank');
  const about = limited && told === 'duplicated' ? 'all' : told;
  const pairs = all.filter((row) => KINDS[about]?.has(kindOf(row)) ?? true);
  if (pairs.length === 0) return { draft: noMatch(understanding, []), pairs: 0 };
  const items = sharersOf(pairs, setting);
  const sharers = items.map(({ name }) => name);
  const summary = OVERLAP_PHRASES[understanding.question.language].pairs(countPairs(all), about, sharers);
  return { draft: { status: 'ANSWERED', summary, value: null, items, nearest: [] }, pairs: pairs.length / 2 };
}
