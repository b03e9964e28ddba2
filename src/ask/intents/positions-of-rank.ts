import type { Intent } from '../model.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';
import { isAsking } from '../question.ts';
import { matchingDraft } from './structure.ts';

/** Which positions are of the ranks that the question names, or of none of those that it rules out. */
export const positionsOfRank: Intent = {
  name: 'positions-of-rank',
  refuse: (reading) => {
    if (namedPositions(reading).length > 0) return 'a position is named';
    if (!reading.mentions.some(({ kind }) => kind === 'rank')) return 'no rank is named';
    const isMore = reading.mentions.some(({ kind }) => kind !== 'rank');
    const isAbout = reading.topic.some(({ tokens }) => isAsking(tokens, reading.question));
    return isMore || isAbout ? 'it asks about more than ranks' : null;
  },
  plan: () => statementsOnly(),
  answer: (understanding, _rows, { names }) => matchingDraft(understanding, positionsAsked(understanding, names)),
};
