import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { overlapReport, ReportedOverlap } from '../../src/audit/overlap/report-json.ts';
import { quien } from './running.ts';

const MANUAL = 'data/manual-dpse-2021.txt';

describe('quien audit', () => {
  it('lists the overlaps with both texts', async () => {
    const { code, out } = await quien('audit');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ overlaps\n\n *\d+ IDENTICAL\n/u);
    expect(out).toMatch(/^ {2}\S.* \[function \d+, lines? \d+(?:-\d+)?\] "/mu);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([
    ['en', 'a superior does what the subordinate supports: expected', 'Where to begin', '--accept "POSITION NUMBER'],
    [
      'es',
      'el superior hace lo que el subordinado apoya: es lo esperado',
      'Por dónde empezar',
      '--accept "PUESTO NÚMERO',
    ],
  ])('opens with what each kind asks for, where to begin and how to accept, in %s', async (language, ...said) => {
    for (const format of ['text', 'md']) {
      const { out } = await quien('audit', '--format', format, '--language', language);
      const opening = out.slice(0, 4_500).replace(/\s+/gu, ' ').replaceAll('**', '');
      for (const each of said.slice(format === 'md' ? 1 : 0)) expect(opening).toContain(each);
      expect(opening).toContain('Coordinador de Planeación y Seguimiento Región Laguna');
    }
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

  it('says in every format at which lines both functions stand', async () => {
    const { overlaps } = JSON.parse((await quien('audit', '--json')).out) as ReturnType<typeof overlapReport>;
    const { a } = overlaps.find((each) => each.a.sourceTo > each.a.sourceFrom)!;
    const lines = readFileSync(MANUAL, 'utf8').split(/\r?\n/u);
    expect(lines[a.sourceFrom - 1]).toContain(a.text.split(' ').slice(0, 3).join(' '));
    expect(lines[a.sourceTo - 1]).toContain(a.text.split(' ').at(-1));
    const place = `lines ${a.sourceFrom}-${a.sourceTo}`;
    expect((await quien('audit')).out.replace(/\s+/gu, ' ')).toContain(
      `${a.position} [function ${a.function}, ${place}]`,
    );
    expect((await quien('audit', '--format', 'md')).out).toContain(`**${a.position} ${a.function}** (${place})`);
    expect((await quien('audit', '--format', 'csv')).out).toContain(
      `,${a.position},${a.function},${a.sourceFrom},${a.sourceTo},`,
    );
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
    expect(out).toContain('Accepted in an earlier review and left out: 1');
    expect(out.replace(/\s+/gu, ' ')).toContain('accepted by Ana on 2026-01-31: x');
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
    [
      ['--kind', 'DELEGATED', '--fail-on', 'IDENTICAL'],
      '--fail-on IDENTICAL can find nothing, for --kind leaves it out',
    ],
    [['--kind', 'SAME'], '--kind takes IDENTICAL, NEAR_DUPLICATE, OVERLAPPING, DELEGATED, not `SAME`'],
  ])('%j is refused with what there is', async (options, message) => {
    const { code, err } = await quien('audit', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('--language es says it in Spanish', async () => {
    const { out } = await quien('audit', '--language', 'es');
    expect(out).toMatch(/^\d+ traslapes\n/u);
    expect(out).toMatch(/^IDENTICAL \(mismo superior, puntuación 1\.00\)$/mu);
  });

  it('--fail-on exits with 4 where there is one of these', async () => {
    const { code, err } = await quien('audit', '--fail-on', 'IDENTICAL,DELEGATED');
    expect(code).toBe(4);
    expect(err).toMatch(/^quien: --fail-on found \d+ IDENTICAL, \d+ DELEGATED that nobody has accepted\.\n$/u);
    const none = await quien('audit', '--position', 'secretar', '--fail-on', 'IDENTICAL');
    expect(none).toMatchObject({ code: 0, err: '' });
  });
});

function overlapsIn(json: string): readonly ReportedOverlap[] {
  return (JSON.parse(json) as ReturnType<typeof overlapReport>).overlaps;
}
