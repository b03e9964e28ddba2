import { groupedBy } from '../../grouped.ts';
import { OVERLAP_PHRASES } from '../../language/overlap-phrases.ts';
import type { Draft, Intent, Row, Setting, Understanding } from '../model.ts';
import { text, type GraphNames } from '../names.ts';
import { kindOf, sharersOf } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';
import { subjectsAsked } from '../topic.ts';

/** Which functions a position, or those of a rank, delegate: their own, and those of the subordinates that support them. */
export const delegates: Intent = {
  name: 'delegates',
  refuse: (reading) => (subjectsAsked(reading).length > 0 ? 'a function is described' : null),
  plan: (understanding, { names }) =>
    statementsOnly({ name: 'ask/list-overlaps-of', parameters: { ids: askedAbout(understanding, names) } }),
  answer: (understanding, rows, setting) =>
    told(
      understanding,
      rows('ask/list-overlaps-of').filter((row) => isAbove(row['position'], row['other'], setting.names)),
      setting,
    ),
};

/** Which functions are delegated to a position: its own, and those of the superiors that it supports. */
export const delegatedTo: Intent = {
  ...delegates,
  name: 'delegated-to',
  answer: (understanding, rows, setting) =>
    told(
      understanding,
      rows('ask/list-overlaps-of').filter((row) => isAbove(row['other'], row['position'], setting.names)),
      setting,
    ),
};

function askedAbout(understanding: Understanding, names: GraphNames): readonly string[] {
  const named = namedPositions(understanding);
  return (named.length > 0 ? named : positionsAsked(understanding, names)).map(({ id }) => id);
}

function told(understanding: Understanding, rows: readonly Row[], setting: Setting): Draft {
  const pairs = rows.filter((row) => kindOf(row) === 'DELEGATED');
  const phrases = OVERLAP_PHRASES[understanding.question.language];
  const [own, others] = [sharersOf(pairs, setting), sharersOf(pairs.map(turned), setting)];
  const [from, to] = pairs.some((row) => isAbove(row['position'], row['other'], setting.names))
    ? [own, others]
    : [others, own];
  const summary =
    pairs.length === 0
      ? phrases.notDelegated(namedPositions(understanding)[0]?.name ?? null)
      : phrases.delegated(pairs.length, { from: from.map(({ name }) => name), to: to.map(({ name }) => name) });
  const both = [...groupedBy([...own, ...others], ({ id }) => id).values()];
  const items = both.map(([first, ...rest]) => ({
    ...first!,
    evidence: [
      ...new Map([first!, ...rest].flatMap(({ evidence }) => evidence.map((each) => [each.text, each]))).values(),
    ],
  }));
  return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
}

// The pair as it is from the other side.
function turned(row: Row): Row {
  const { position = null, other = null, otherFunction = null } = row;
  return { ...row, position: other, other: position, function: otherFunction, otherFunction: row['function'] ?? null };
}

/** A superior delegates to whom it has one or two levels below. */
const LEVELS = 2;

function isAbove(superior: Row[string] | undefined, position: Row[string] | undefined, names: GraphNames): boolean {
  let reached = [text(position) ?? ''];
  for (let level = 0; level < LEVELS; level += 1) {
    reached = reached.flatMap((id) => (names.superiors.get(id) ?? []).map((line) => line.superior));
    if (reached.includes(text(superior) ?? '')) return true;
  }
  return false;
}
