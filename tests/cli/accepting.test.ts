import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AcceptedOverlap } from '../../src/audit/overlap/accepted.ts';
import type { overlapReport } from '../../src/audit/overlap/report-json.ts';
import { quien } from './running.ts';

describe('quien audit --accept', () => {
  it.each([
    ['en', /^Accepted in \S+: 1\. A pair comes back /u],
    ['es', /^Aceptados en \S+: 1\. Un par vuelve cuando /u],
  ])('writes who lets an overlap stand and why, in %s', async (language, says) => {
    const file = join(mkdtempSync(join(tmpdir(), 'quien-')), 'accepted.json');
    const pair = 'analista de planeacion estatal 2 / coordinador de planeación estatal 2';
    const options = ['audit', '--accepted', file, '--accept', pair, '--by', 'Ana', '--language', language];
    const { out } = await quien(...options, '--why', 'first');
    expect(out.replace(/\s+/gu, ' ')).toMatch(says);
    // Both texts are quoted, so that a wrong number is seen.
    expect(out).toContain('"Implementar las');
    expect(out).toContain('"Apoyar en la');
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

  it('accepts all overlaps of two positions, of the kinds asked for', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'quien-')), 'accepted.json');
    const pair = ['--accept', 'coordinador de mejora / coordinador de planeación y seguimiento región laguna'];
    const given = ['--accepted', file, '--kind', 'IDENTICAL', '--by', 'Ana', '--why', 'two regions', '--json'];
    const { accepted } = JSON.parse((await quien('audit', ...pair, ...given)).out) as {
      accepted: readonly AcceptedOverlap[];
    };
    expect(accepted).toHaveLength(9);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ accepted });
  });

  it.each([
    [['--accept', 'analista / coordinador', '--by', 'Ana', '--why', 'x'], '--accept fits '],
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
