import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AcceptedOverlap } from '../../src/audit/overlap/accepted.ts';
import type { overlapReport } from '../../src/audit/overlap/report-json.ts';
import { quien } from './running.ts';

describe('quien audit --accept', () => {
  it.each([
    [
      'en',
      /^Accepted in \S+: Coordinador de Planeación Estatal 2 \/ Analista de Planeación Estatal 2\. It comes back /u,
    ],
    [
      'es',
      /^Aceptado en \S+: Coordinador de Planeación Estatal 2 \/ Analista de Planeación Estatal 2\. Vuelve cuando /u,
    ],
  ])('writes who lets an overlap stand and why, in %s', async (language, says) => {
    const file = join(mkdtempSync(join(tmpdir(), 'quien-')), 'accepted.json');
    const pair = 'analista de planeacion estatal 2 / coordinador de planeación estatal 2';
    const options = ['audit', '--accepted', file, '--accept', pair, '--by', 'Ana', '--language', language];
    expect((await quien(...options, '--why', 'first')).out).toMatch(says);
    // A second review of the same two takes the place of the first; another pair stands beside it.
    await quien(...options, '--why', 'one team');
    await quien(...options.with(4, 'analista de seguimiento 2 / coordinador de seguimiento 2'), '--why', 'x');
    const { accepted } = JSON.parse(readFileSync(file, 'utf8')) as { accepted: readonly AcceptedOverlap[] };
    const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string;
    expect(accepted.map(({ by, why, on }) => [by, why, on])).toEqual([
      ['Ana', 'one team', today],
      ['Ana', 'x', today],
    ]);
    const { overlaps } = JSON.parse((await quien('audit', '--accepted', file, '--json')).out) as ReturnType<
      typeof overlapReport
    >;
    expect(overlaps.filter((each) => each.accepted?.status === 'accepted')).toHaveLength(2);
  });

  it.each([
    [['--accept', 'analista 1'], '--accept takes two functions, "POSITION NUMBER / POSITION NUMBER"'],
    [['--accept', 'analista 1 / jefe 1'], '--accept needs who accepts it and why'],
    [['--by', 'Ana'], '--by and --why go with --accept'],
    [
      ['--accept', 'jefe 1 / auxiliar 1', '--by', 'Ana', '--why', 'x'],
      'No overlap is one of “jefe 1” and “auxiliar 1”',
    ],
    [['--accept', 'analista 1 / coordinador 1', '--by', 'Ana', '--why', 'x'], '--accept fits '],
  ])('%j is refused', async (options, message) => {
    const { code, err } = await quien('audit', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
