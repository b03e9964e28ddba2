import type { Problem } from '../../manual/model.ts';
import { inOrder } from '../../manual/problem.ts';
import { groupedBy } from '../../grouped.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** What misleads most comes first: who commands whom, who decides what, then what a post is, then its name. */
const IMPORTANCE: readonly string[] = [
  'HIERARCHY_CONFLICT',
  'HIERARCHY_NOT_LISTED',
  'AUTHORITY_CONFLICT',
  'RELATION_WRONG_SUPERIOR',
  'RELATION_WRONG_UNIT',
  'POWER_CONFLICT',
  'COPIED_FUNCTIONS',
  'COPIED_OBJECTIVE',
  'NAME_VERSUS_CONTENT',
  'POSITION_NOT_IN_INVENTORY',
  'NO_LEGAL_BASIS',
  'NAME_MISMATCH',
];

/**
 * The problems with duplicates merged, the severe ones first. Of one severity, the widest problem of each code comes
 * before the second of any, so that the first dozen shows what is wrong and not one fault twelve times.
 */
export function rank(problems: readonly Problem[]): readonly Problem[] {
  const byCode = groupedBy(merged(problems), ({ code, severity }) => `${severity} ${code}`);
  const placed = [...byCode.values()].flatMap((alike) =>
    alike.toSorted(wider).map((problem, turn) => ({ problem, turn })),
  );
  return placed.toSorted(compare).map(({ problem }) => problem);
}

type Placed = { readonly problem: Problem; readonly turn: number };

function compare(left: Placed, right: Placed): number {
  return (
    SEVERITIES.indexOf(left.problem.severity) - SEVERITIES.indexOf(right.problem.severity) ||
    left.turn - right.turn ||
    importance(left.problem) - importance(right.problem) ||
    firstLine(left.problem) - firstLine(right.problem)
  );
}

function importance({ code }: Problem): number {
  const index = IMPORTANCE.indexOf(code);
  return index < 0 ? IMPORTANCE.length : index;
}

function wider(left: Problem, right: Problem): number {
  return right.where.length - left.where.length || firstLine(left) - firstLine(right);
}

function firstLine({ where }: Problem): number {
  return where[0]!.from;
}

// Two rules, or the reading and a rule, may meet the same fault: same code, same lines or same words.
function merged(problems: readonly Problem[]): readonly Problem[] {
  const byLines = joined(problems, (problem) => `${problem.code} ${linesOf(problem)}`);
  return joined(byLines, (problem) => `${problem.code} ${problem.statement}`);
}

function joined(problems: readonly Problem[], keyOf: (problem: Problem) => string): readonly Problem[] {
  return [...groupedBy(problems, keyOf).values()].map((same) => ({
    ...same[0]!,
    positions: [...new Set(same.flatMap(({ positions }) => positions))],
    where: inOrder(same.flatMap(({ where }) => where)),
  }));
}

function linesOf({ where }: Problem): string {
  return [...new Set(where.map(({ from, to }) => `${from}-${to}`))].join(' ');
}
