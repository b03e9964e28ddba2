import { FAULT_PHRASES } from '../../language/fault-phrases.ts';
import { sum } from '../sum.ts';
import { number } from '../evidence.ts';
import { asksHowMany } from '../how-many.ts';
import { aboutMore, faultsAsked } from '../faults.ts';
import { problemItem, statementIn } from '../problem-items.ts';
import type { Draft, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';

/** How many faults are listed at most; the summary counts them all. */
const LISTED = 100;

/** What the manual gets wrong: all of it, of some kind, or about some positions. */
export const problems: Intent = {
  name: 'problems',
  refuse: aboutMore,
  plan: (understanding, { names }) => {
    const asked = faultsAsked(understanding.question);
    const ids = concerned(understanding, { names }).map(({ id }) => id);
    if (ids.length > 0) return statementsOnly({ name: 'ask/list-problems-of', parameters: { ids, ...asked } });
    return statementsOnly(
      { name: 'ask/list-problems', parameters: { ...asked, first: LISTED } },
      { name: 'ask/count-problems', parameters: { codes: asked.codes } },
    );
  },
  answer: (understanding, rows, setting) => {
    const { draft, total } = told(understanding, rows, setting);
    return { ...draft, value: asksHowMany(understanding.question) ? total : null };
  },
};

/** How many faults there are. */
export const countProblems: Intent = {
  ...problems,
  name: 'count-problems',
  answer: (understanding, rows, setting) => {
    const { draft, total } = told(understanding, rows, setting);
    return { ...draft, value: total };
  },
};

// The positions that the question is about, one by one or by their rank; none where it is about the manual.
function concerned(understanding: Understanding, { names }: Setting): readonly Named[] {
  const named = namedPositions(understanding);
  if (named.length > 0) return named;
  return understanding.mentions.some(({ kind }) => kind === 'rank') ? positionsAsked(understanding, names) : [];
}

function told(
  understanding: Understanding,
  rows: Rows,
  setting: Setting,
): { readonly draft: Draft; readonly total: number } {
  const { language } = understanding.question;
  const positions = concerned(understanding, setting);
  // One fault may concern several of the positions.
  const own = new Map(rows('ask/list-problems-of').map((row) => [text(row['id']), row]));
  const found = positions.length > 0 ? [...own.values()] : rows('ask/list-problems');
  const { total, severe } = positions.length > 0 ? countOf(found) : counted(understanding, rows);
  const summary = FAULT_PHRASES[language].faults(
    { total, severe, first: found.length === 0 ? null : statementIn(found[0]!, language) },
    positions.map(({ name }) => name),
  );
  const items = found.slice(0, LISTED).map((row) => problemItem(row, language));
  return { draft: { status: 'ANSWERED', summary, value: null, items, nearest: [] }, total };
}

type Counts = { readonly total: number; readonly severe: number };

function countOf(found: readonly Row[]): Counts {
  return { total: found.length, severe: found.filter((row) => row['severity'] === 'high').length };
}

function counted({ question }: Understanding, rows: Rows): Counts {
  const { severity } = faultsAsked(question);
  const counts = rows('ask/count-problems').filter((row) => severity === null || row['severity'] === severity);
  return { total: totalOf(counts), severe: totalOf(counts.filter((row) => row['severity'] === 'high')) };
}

function totalOf(counts: readonly Row[]): number {
  return sum(counts.map((row) => number(row['total']) ?? 0));
}
