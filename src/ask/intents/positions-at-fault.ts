import { groupedBy } from '../../grouped.ts';
import { FAULT_PHRASES } from '../../language/fault-phrases.ts';
import { positionOf } from '../evidence.ts';
import { aboutMore, faultsAsked, type FaultsAsked } from '../faults.ts';
import type { AnswerItem, Intent, Plan, Row, Setting, Understanding } from '../model.ts';
import type { GraphNames } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked, type Reading } from '../positions.ts';
import { problemEvidence, statementIn } from '../problem-items.ts';
import { positionItem } from '../rank.ts';

/** Which positions have faults, those with most first. */
export const positionsAtFault: Intent = {
  name: 'positions-at-fault',
  refuse: refusal,
  plan: (understanding, { names }) => planFaults(understanding, names, faultsAsked(understanding.question)),
  answer: (understanding, rows, setting) => {
    const items = atFault(rows('ask/list-problems-of'), setting);
    const faults = items.map(({ name, score }) => ({ name, faults: score }));
    const summary = FAULT_PHRASES[understanding.question.language].atFault(faults);
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** The faults that say which positions a list of the manual leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['POSITION_NOT_IN_INVENTORY', 'POSITION_NOT_IN_CONTENTS']);

/** Which positions the inventory, or the contents, leave out. */
export const notListed: Intent = {
  name: 'not-listed',
  refuse: (reading) => (leftOut(reading).length === 0 ? 'no list of positions is named' : refusal(reading)),
  plan: (understanding, { names }) =>
    planFaults(understanding, names, { codes: leftOut(understanding), severity: null }),
  answer: (understanding, rows, setting) => {
    const items = atFault(rows('ask/list-problems-of'), setting);
    const { language } = understanding.question;
    const statements = [...new Set(rows('ask/list-problems-of').map((row) => statementIn(row, language)))];
    const summary = FAULT_PHRASES[language].notListed(
      items.map(({ name }) => name),
      statements,
    );
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

function planFaults(understanding: Understanding, names: GraphNames, asked: FaultsAsked): Plan {
  const ids = positionsAsked(understanding, names).map(({ id }) => id);
  return statementsOnly({ name: 'ask/list-problems-of', parameters: { ids, ...asked } });
}

function refusal(reading: Reading): string | null {
  return namedPositions(reading).length > 0 ? 'a position is named' : aboutMore(reading);
}

function leftOut({ question }: Pick<Reading, 'question'>): readonly string[] {
  return (faultsAsked(question).codes ?? []).filter((code) => LEFT_OUT.has(code));
}

// The score is how many faults concern the position.
function atFault(rows: readonly Row[], { names }: Setting): readonly AnswerItem[] {
  const items = [...groupedBy(rows, (row) => positionOf(row, names))].flatMap(([position, own]) =>
    position === null
      ? []
      : [{ ...positionItem(position), score: own.length, evidence: own.flatMap((row) => problemEvidence(row)) }],
  );
  return items.sort((left, right) => right.score - left.score);
}
