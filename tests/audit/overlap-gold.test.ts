import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditedFunctions } from '../../src/audit/functions.ts';
import { OVERLAP_KINDS, type AuditedFunction } from '../../src/audit/model.ts';
import { findOverlaps } from '../../src/audit/overlap/find.ts';
import { manual } from './bundled.ts';

const Gold = z.object({
  about: z.string(),
  positions: z.record(z.string(), z.string()),
  pairs: z
    .object({
      a: z.string(),
      b: z.string(),
      kind: z.enum([...OVERLAP_KINDS, 'NONE']),
      why: z.string(),
      doubt: z.string().optional().describe('another reading that a careful auditor could hold'),
    })
    .array(),
});

const gold = Gold.parse(JSON.parse(readFileSync(new URL('overlap-gold.json', import.meta.url), 'utf8')));
const found = new Map(findOverlaps(auditedFunctions(manual)).map(({ kind, a, b }) => [pair(place(a), place(b)), kind]));
const judged = new Map(gold.pairs.map((each) => [pair(each.a, each.b), each]));

describe("the overlaps of the manual, against an auditor's reading", () => {
  it.each(OVERLAP_KINDS)('finds nine of ten that are %s beyond doubt', (kind) => {
    const sure = [...judged].filter(([, each]) => each.kind === kind && each.doubt === undefined);
    const missed = sure.filter(([key]) => found.get(key) !== kind).map(([key]) => key);
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(sure.length * 0.1);
  });

  it.each(OVERLAP_KINDS)('is right in nine of ten that it calls %s', (kind) => {
    const called = [...found].filter(([, each]) => each === kind).map(([key]) => key);
    const wrong = called.filter((key) => {
      const { kind: right, doubt } = judged.get(key) ?? { kind: 'NONE', doubt: undefined };
      return right !== kind && !(doubt ?? '').includes(kind);
    });
    expect(wrong.length, `wrong: ${wrong.join(', ')}`).toBeLessThanOrEqual(called.length * 0.1);
  });
});

function place({ position, number }: AuditedFunction): string {
  const names = manual.positions.find(({ name }) => name === position.name)?.printedNames ?? [];
  const short = Object.entries(gold.positions).find(([, name]) => [position.name, ...names].includes(name))?.[0];
  return `${short ?? position.name} ${number}`;
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' | ');
}
