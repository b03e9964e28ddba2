import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/audit/problems/find.ts';
import { parseManual } from '../../src/manual/parse.ts';
import { foldName } from '../../src/text.ts';
import { ARCHIVE_MANUAL } from './archive-manual.ts';
import type { Replacement } from './problem-cases/case.ts';
import { FUNCTION_CASES } from './problem-cases/functions.ts';
import { HIERARCHY_CASES } from './problem-cases/hierarchy.ts';
import { NAME_CASES } from './problem-cases/names.ts';
import { QUIET_CASES } from './problem-cases/quiet.ts';
import { RELATION_CASES } from './problem-cases/relations.ts';
import { SAYINGS } from './problem-cases/says.ts';
import { SOURCE_CASES } from './problem-cases/sources.ts';
import { STRUCTURE_CASES } from './problem-cases/structure.ts';

const CASES = [
  ...STRUCTURE_CASES,
  ...NAME_CASES,
  ...HIERARCHY_CASES,
  ...FUNCTION_CASES,
  ...RELATION_CASES,
  ...SOURCE_CASES,
];

const sound = findProblems(parseManual(ARCHIVE_MANUAL));

function broken(replaced: readonly Replacement[]): string {
  return replaced.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    expect(changed, String(from)).not.toBe(text);
    return changed;
  }, ARCHIVE_MANUAL);
}

describe('the rules', () => {
  it('are quiet on a manual in which nothing is wrong', () => {
    expect(sound.map(({ code, statement }) => `${code}: ${statement}`)).toEqual([]);
  });

  const cases = CASES.map(([code, what, ...replaced]) => ({ code, what, replaced }));

  it.each(cases)('report $code: $what', ({ code, replaced }) => {
    const text = broken(replaced);
    const found = findProblems(parseManual(text)).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const { where, statementEs } of found) {
      expect(statementEs).not.toBe('');
      for (const { from, to, quote } of where)
        expect(foldName(lines.slice(from - 1, to).join(' '))).toContain(foldName(quote));
    }
  });

  it.each(QUIET_CASES.map(([code, what, ...replaced]) => ({ code, what, replaced })))(
    'do not report $code: $what',
    ({ code, replaced }) => {
      const found = findProblems(parseManual(broken(replaced))).filter((problem) => problem.code === code);
      expect(found.map(({ statement }) => statement)).toEqual([]);
    },
  );

  it.each(SAYINGS)('tell $code: $what', ({ code, says, never, replaced }) => {
    const told = findProblems(parseManual(broken(replaced))).filter((problem) => problem.code === code);
    const statements = told.map(({ statement }) => statement).join('\n');
    expect(statements).toContain(says);
    expect(statements).not.toContain(never);
  });
});
