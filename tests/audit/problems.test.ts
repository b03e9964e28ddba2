import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findProblems } from '../../src/audit/problems/find.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { parseManual } from '../../src/manual/parse.ts';
import { foldName } from '../../src/text.ts';

const Gold = z.array(
  z.object({
    code: z.string(),
    main: z.boolean(),
    lines: z.array(z.tuple([z.int(), z.int()])),
    reason: z.string(),
  }),
);

const text = readFileSync(BUNDLED_MANUAL, 'utf8');
const lines = text.split('\n');
const problems = findProblems(parseManual(text));
const gold = Gold.parse(JSON.parse(readFileSync(new URL('problems-gold.json', import.meta.url), 'utf8')));

type Fault = (typeof gold)[number];
type Found = (typeof problems)[number];

/** A fault is found by a problem of its code, or of its kin, that shows every one of its lines. */
function isFound(fault: Fault): boolean {
  return problems.some(
    (problem) =>
      problem.code === fault.code &&
      fault.lines.every(([from, to]) => problem.where.some((place) => place.from <= to && from <= place.to)),
  );
}

function isInGold(problem: Found): boolean {
  return gold.some(
    (fault) =>
      fault.code === problem.code &&
      fault.lines.some(([from, to]) => problem.where.some((place) => place.from <= to && from <= place.to)),
  );
}

describe('the faults of the manual', () => {
  it('are found at the lines that an auditor marked, nine of ten of the main ones', () => {
    const main = gold.filter((fault) => fault.main);
    const missed = main.filter((fault) => !isFound(fault)).map(({ code, reason }) => `${code}: ${reason}`);
    expect(missed.length / main.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('are faults that an auditor marked, nine of ten', () => {
    const doubtful = problems
      .filter((problem) => !isInGold(problem))
      .map(({ code, statement }) => `${code}: ${statement}`);
    expect(doubtful.length / problems.length, doubtful.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('quote what stands at their lines', () => {
    for (const { code, where } of problems)
      for (const { from, to, quote } of where)
        expect(foldName(lines.slice(from - 1, to).join(' ')), `${code} ${from}`).toContain(foldName(quote));
  });
});
