import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem, Reading } from '../../src/manual/model.ts';
import { quien } from './running.ts';

const MANUAL = 'data/manual-dpse-2021.txt';

describe('quien parse', () => {
  it('shows what was found, for people', async () => {
    const { code, out } = await quien('parse', MANUAL);
    expect(code).toBe(0);
    expect(out).toContain('MO-DPSE-00, 2021-01-10 (mo-dpse-00)');
    expect(out).toMatch(/^ {2}Secretar[ií]a: \d+ functions, lines \d+-\d+$/mu);
    expect(out).toMatch(/^ {2}Coordinador General de Gabinete: named only$/mu);
  });

  it('--json prints the manual and the problems met while reading', async () => {
    const { manual, problems } = JSON.parse((await quien('parse', MANUAL, '--json')).out) as Reading;
    expect(manual.positions.filter(({ described }) => described)).toHaveLength(15);
    expect(Array.isArray(problems)).toBe(true);
  });
});

describe('quien problems', () => {
  it('lists them with their lines and words', async () => {
    const { code, out } = await quien('problems');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ faults: \d+ high, \d+ medium, \d+ low$/mu);
    expect(out).toMatch(/^1\. One post under several superiors \(high, HIERARCHY_CONFLICT\)$/mu);
    expect(out).toMatch(/^ {2}To do: /mu);
    expect(out).toMatch(/^ {4}\[lines? \d+(?:-\d+)?\] "/mu);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('--json prints them for programs, filtered as asked', async () => {
    const all = JSON.parse((await quien('problems', '--json')).out) as Problem[];
    const high = JSON.parse((await quien('problems', '--severity', 'high', '--json')).out) as Problem[];
    expect(high).toEqual(all.filter(({ severity }) => severity === 'high'));
    const code = all[0]!.code;
    const ofCode = JSON.parse((await quien('problems', '--code', code, '--json')).out) as Problem[];
    expect(ofCode).toEqual(all.filter((problem) => problem.code === code));
    expect(high.length).toBeGreaterThan(0);
  });

  it.each([
    ['md', /^# .*\n/u],
    ['csv', /^number,code,title,severity,/u],
  ])('--format %s is a report to hand on', async (format, beginning) => {
    expect((await quien('problems', '--format', format)).out).toMatch(beginning);
  });

  it('--code refuses one that there is not with those that there are', async () => {
    const { code, err } = await quien('problems', '--code', 'NOPE');
    expect(code).toBe(2);
    expect(err).toMatch(/^quien: There is no code NOPE; there are .*\bNAME_MISMATCH\b/u);
  });

  it('--position gives those of one post, under the numbers that they have among all', async () => {
    const own = JSON.parse((await quien('problems', '--position', 'secretaría', '--json')).out) as Problem[];
    expect(own.length).toBeGreaterThan(0);
    for (const { positions } of own) expect(positions).toContain('Secretaría');
    const [all, some] = [(await quien('problems')).out, (await quien('problems', '--position', 'secretaria')).out];
    for (const head of some.match(/^\d+\. .*$/gmu)!) expect(all).toContain(`\n${head}\n`);
  });

  it('--position refuses one that there is not with those near to it', async () => {
    const { code, err } = await quien('problems', '--position', 'Secretarlo');
    expect(code).toBe(2);
    expect(err).toContain('“Secretaría”');
  });

  it.each([
    [['--fail-on', 'high'], 4],
    [['--fail-on', 'high', '--severity', 'low'], 4],
    [['--fail-on', 'high', '--manual', 'tests/manual/fixtures/agua.txt'], 0],
  ])('%j ends with %i, and says why', async (options, expected) => {
    const { code, err } = await quien('problems', ...options);
    expect(code).toBe(expected);
    expect(err).toBe(expected === 0 ? '' : err.match(/^Exit code 4: .* \d+ high\.\n$/u)?.[0]);
  });

  it('--db reads those of every manual of a graph, as they were found when it was loaded', async () => {
    const db = join(mkdtempSync(join(tmpdir(), 'quien-')), 'graph.db');
    await quien('load', MANUAL, '--db', db);
    expect((await quien('problems', '--db', db, '--json')).out).toBe((await quien('problems', '--json')).out);
    expect((await quien('problems', '--db', `${db}.none`)).code).toBe(1);
    expect((await quien('problems', '--db', db, '--manual', MANUAL)).code).toBe(2);
  });

  it('--language es says it in Spanish', async () => {
    const [first] = JSON.parse((await quien('problems', '--json')).out) as Problem[];
    const { out } = await quien('problems', '--language', 'es');
    expect(out).toMatch(/^\d+ observaciones: \d+ altas, \d+ medias, \d+ bajas$/mu);
    expect(out.replace(/\s+/gu, ' ')).toContain(first!.statementEs.replace(/\s+/gu, ' '));
  });
});
