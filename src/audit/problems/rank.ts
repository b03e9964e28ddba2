import type { Problem } from '../../manual/model.ts';
import { inOrder } from '../../manual/problem.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** The problems with duplicates merged, the severe and the widespread first; of equals, in the order of their lines. */
export function rank(problems: readonly Problem[]): readonly Problem[] {
  return merged(problems).toSorted((left, right) => {
    const bySeverity = SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
    return bySeverity || left.where[0]!.from - right.where[0]!.from || (left.code < right.code ? -1 : 1);
  });
}

// Two rules, or the reading and a rule, may meet the same fault: same code, same lines.
function merged(problems: readonly Problem[]): readonly Problem[] {
  const kept: Problem[] = [];
  for (const problem of problems) {
    const twin = kept.findIndex((other) => other.code === problem.code && sameLines(other, problem));
    if (twin < 0) kept.push(problem);
    else kept[twin] = { ...kept[twin]!, where: inOrder([...kept[twin]!.where, ...problem.where]) };
  }
  return kept;
}

function sameLines(left: Problem, right: Problem): boolean {
  return linesOf(left) === linesOf(right);
}

function linesOf({ where }: Problem): string {
  return where.map(({ from, to }) => `${from}-${to}`).join(' ');
}
