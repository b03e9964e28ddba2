import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem, Reading } from '../../src/manual/model.ts';
import type { overlapReport, ReportedOverlap } from '../../src/audit/overlap/report-json.ts';
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

describe('quien audit', () => {
  it('lists the overlaps with both texts', async () => {
    const { code, out } = await quien('audit');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ overlaps: \d+ \w+/u);
    expect(out).toMatch(/^ {2}\S.* \[function \d+\] "/mu);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('--json prints them for programs, filtered as asked', async () => {
    const all = overlapsIn((await quien('audit', '--json')).out);
    const some = overlapsIn((await quien('audit', '--kind', 'delegated', '--position', 'EVALUACIÓN', '--json')).out);
    expect(all[0]).toMatchObject({
      kind: expect.any(String),
      a: { function: expect.any(Number) },
      hierarchy: expect.any(String),
    });
    expect(some).toEqual(
      all.filter(({ kind, a, b }) => kind === 'DELEGATED' && /Evaluación/u.test(`${a.position} ${b.position}`)),
    );
    expect(some.length).toBeGreaterThan(0);
  });

  it('--format md, csv and text print for people and spreadsheets', async () => {
    expect((await quien('audit', '--format', 'md', '--language', 'es')).out).toMatch(/^# Funciones que se traslapan/u);
    expect((await quien('audit', '--format', 'csv')).out).toMatch(/^kind,score,hierarchy,/u);
    expect((await quien('audit', '--format', 'pdf')).code).toBe(2);
    expect((await quien('audit', '--format', 'md', '--json')).code).toBe(2);
  });

  it('filters by entity, unit and score', async () => {
    const all = overlapsIn((await quien('audit', '--json')).out);
    const some = overlapsIn((await quien('audit', '--entity', 'MIR', '--min-score', '0.5', '--json')).out);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.filter(({ score }) => score < 0.5)).toEqual([]);
    expect(overlapsIn((await quien('audit', '--unit', 'seguimiento y monitoreo', '--json')).out).length).toBeLessThan(
      all.length,
    );
    expect((await quien('audit', '--min-score', 'high')).code).toBe(2);
  });

  it('--accepted leaves out what was reviewed, for --fail-on too', async () => {
    const [first] = overlapsIn((await quien('audit', '--kind', 'IDENTICAL', '--json')).out);
    const { a, b } = first!;
    const entry = {
      a: a.id,
      b: b.id,
      aText: a.fingerprint,
      bText: b.fingerprint,
      by: 'Ana',
      on: '2026-01-31',
      why: 'x',
    };
    const file = join(mkdtempSync(join(tmpdir(), 'quien-')), 'accepted.json');
    writeFileSync(file, JSON.stringify({ accepted: [entry] }));
    const { out } = await quien('audit', '--kind', 'IDENTICAL', '--accepted', file);
    expect(out).toContain('Accepted in an earlier review and left out: 1.');
    const [marked] = overlapsIn((await quien('audit', '--accepted', file, '--json')).out);
    expect(marked!.accepted).toMatchObject({ status: 'accepted', by: 'Ana' });
    expect((await quien('audit', '--accepted', `${file}.none`)).code).toBe(1);
    const changed = { ...entry, aText: '0'.repeat(16) };
    writeFileSync(file, JSON.stringify({ accepted: [changed] }));
    const again = await quien('audit', '--kind', 'IDENTICAL', '--accepted', file, '--fail-on', 'IDENTICAL');
    expect(again.code).toBe(4);
    expect(again.out.replace(/\s+/gu, ' ')).toContain(
      'accepted by Ana on 2026-01-31 (x), but a text has changed since',
    );
  });

  it.each([
    [['--position', 'Cordinador'], 'No position’s name contains “Cordinador”; nearest are “Coordinador de'],
    [['--unit', 'zzz'], 'No unit’s name contains “zzz”; nearest are “'],
    [['--entity', 'INEVAPP'], 'No function names “INEVAPP”; nearest are “'],
    [['--kind', 'SAME'], '--kind takes IDENTICAL, NEAR_DUPLICATE, OVERLAPPING, DELEGATED, not `SAME`'],
  ])('%j is refused with what there is', async (options, message) => {
    const { code, err } = await quien('audit', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('--language es says it in Spanish', async () => {
    const { out } = await quien('audit', '--language', 'es');
    expect(out).toMatch(/^\d+ traslapes: /u);
    expect(out).toMatch(/^IDENTICAL \(mismo superior, puntuación 1\.00\)$/mu);
  });

  it('--fail-on exits with 4 where there is one of these', async () => {
    expect((await quien('audit', '--fail-on', 'IDENTICAL,DELEGATED')).code).toBe(4);
    expect((await quien('audit', '--kind', 'DELEGATED', '--fail-on', 'IDENTICAL')).code).toBe(0);
  });
});

function overlapsIn(json: string): readonly ReportedOverlap[] {
  return (JSON.parse(json) as ReturnType<typeof overlapReport>).overlaps;
}
