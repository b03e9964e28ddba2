import { OVERLAP_PHRASES } from '../../language/overlap-phrases.ts';
import { describesFunction } from '../likeness.ts';
import type { AnswerItem, Intent, Row, Setting } from '../model.ts';
import type { Named } from '../names.ts';
import { countPairs, pairsAmong, sharersOf } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions } from '../positions.ts';
import { positionItem } from '../rank.ts';
import { needPositions } from './structure.ts';
import { asksYesNo } from './yes-no.ts';

/** Which functions the named positions have in common, and those alone. */
export const sharedFunctions: Intent = {
  name: 'shared-functions',
  refuse: (reading) => needPositions(reading, 2) ?? describesFunction(reading),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-overlaps-of',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows, setting) => {
    const positions = namedPositions(understanding);
    const pairs = pairsAmong(rows('ask/list-overlaps-of'), positions);
    const { common } = OVERLAP_PHRASES[understanding.question.language];
    const names = positions.map(({ name }) => name);
    const items = inOrder(positions, pairs, setting);
    return { status: 'ANSWERED', summary: common(names, countPairs(pairs)), value: null, items, nearest: [] };
  },
};

/** Whether the named positions have functions in common, and which. */
export const doesOverlap: Intent = {
  ...sharedFunctions,
  name: 'does-overlap',
  refuse: (reading, setting) => asksYesNo(reading) ?? sharedFunctions.refuse(reading, setting),
  answer: (understanding, rows, setting) => {
    const draft = sharedFunctions.answer(understanding, rows, setting);
    const value = draft.items.some(({ evidence }) => evidence.length > 0);
    const { whether } = OVERLAP_PHRASES[understanding.question.language];
    return { ...draft, value, summary: whether(value, draft.summary) };
  },
};

// As the question names them, with what each shares; one that shares nothing stands there all the same.
function inOrder(positions: readonly Named[], pairs: readonly Row[], setting: Setting): readonly AnswerItem[] {
  const sharers = sharersOf(pairs, setting);
  return positions.map((position) => sharers.find(({ id }) => id === position.id) ?? positionItem(position));
}
