import { OVERLAP_PHRASES } from '../../language/overlap-phrases.ts';
import { together } from '../items.ts';
import { describesFunction } from '../likeness.ts';
import type { Draft, Intent, Row, Setting, Understanding } from '../model.ts';
import { text, type GraphNames } from '../names.ts';
import { kindOf, pairsAmong, sharersOf } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';

/** Which functions a position, or those of a rank, delegate: their own, and those of the subordinates that support them. */
export const delegates: Intent = delegating('delegates', 'superior');

/** Which functions are delegated to a position: its own, and those of the superiors that it supports. */
export const delegatedTo: Intent = delegating('delegated-to', 'subordinate');

/** Which side of what is delegated the positions asked about are on. */
type Side = 'superior' | 'subordinate';

function delegating(name: string, asked: Side): Intent {
  return {
    name,
    refuse: describesFunction,
    plan: (understanding, { names }) =>
      statementsOnly({ name: 'ask/list-overlaps-of', parameters: { ids: askedAbout(understanding, names) } }),
    answer: (understanding, rows, setting) => {
      const named = namedPositions(understanding);
      const all = rows('ask/list-overlaps-of');
      // "What does the coordinator delegate to the analyst": between the two alone.
      const pairs = (named.length > 1 ? pairsAmong(all, named) : all).filter(
        (row) => kindOf(row) === 'DELEGATED' && isOnSide(row, asked, setting.names),
      );
      return told(understanding, pairs, { asked, setting });
    },
  };
}

function askedAbout(understanding: Understanding, names: GraphNames): readonly string[] {
  const named = namedPositions(understanding);
  return (named.length > 0 ? named : positionsAsked(understanding, names)).map(({ id }) => id);
}

type Telling = { readonly asked: Side; readonly setting: Setting };

function told(understanding: Understanding, pairs: readonly Row[], { asked, setting }: Telling): Draft {
  const phrases = OVERLAP_PHRASES[understanding.question.language];
  const [own, others] = [sharersOf(pairs, setting), sharersOf(pairs.map(turned), setting)];
  const [from, to] = asked === 'superior' ? [own, others] : [others, own];
  const summary =
    pairs.length === 0
      ? phrases.notDelegated(namedPositions(understanding)[0]?.name ?? null)
      : phrases.delegated(pairs.length, { from: from.map(({ name }) => name), to: to.map(({ name }) => name) });
  const items = together(own, others).map((item) => ({
    ...item,
    evidence: [...new Map(item.evidence.map((each) => [each.text, each])).values()],
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

function isOnSide({ position, other }: Row, asked: Side, names: GraphNames): boolean {
  return asked === 'superior' ? isAbove(position, other, names) : isAbove(other, position, names);
}

function isAbove(superior: Row[string] | undefined, position: Row[string] | undefined, names: GraphNames): boolean {
  let reached = [text(position) ?? ''];
  for (let level = 0; level < LEVELS; level += 1) {
    reached = reached.flatMap((id) => (names.superiors.get(id) ?? []).map((line) => line.superior));
    if (reached.includes(text(superior) ?? '')) return true;
  }
  return false;
}
