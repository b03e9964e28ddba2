import { describe, expect, it } from 'vitest';
import { rank } from '../../src/audit/problems/rank.ts';
import { chaptersOf, onlyWanted } from '../../src/audit/problems/numbered.ts';
import { problemsCsv } from '../../src/audit/problems/report-csv.ts';
import { reportProblems } from '../../src/audit/problems/report.ts';
import type { ManualProblem, Problem } from '../../src/manual/model.ts';

function fault(code: string, severity: Problem['severity'], ...lines: readonly number[]): ManualProblem {
  return {
    manual: 'manual-a',
    code,
    severity,
    positions: ['Director'],
    statement: `“a” and “b_c” differ (${code}), see ${lines.join(', ')}`,
    statementEs: `“a” y “b_c” difieren (${code}), véase ${lines.join(', ')}`,
    where: lines.map((line) => ({ from: line, to: line, quote: `- line "${line}"` })),
  };
}

describe('the order of problems', () => {
  it('shows every grave fault once before any of them twice, then the medium and the low', () => {
    const ranked = rank([
      fault('PUNCTUATION', 'low', 1),
      fault('COPIED_FUNCTIONS', 'high', 40),
      fault('HIERARCHY_CONFLICT', 'high', 30),
      fault('HIERARCHY_CONFLICT', 'high', 20, 21),
      fault('LAW_NOT_CITED', 'medium', 5),
    ]);
    expect(ranked.map(({ code, where }) => `${code} ${where[0]!.from}`)).toEqual([
      'HIERARCHY_CONFLICT 20',
      'COPIED_FUNCTIONS 40',
      'HIERARCHY_CONFLICT 30',
      'LAW_NOT_CITED 5',
      'PUNCTUATION 1',
    ]);
  });

  it('keeps one of two that two rules met, with the positions of both, and is the same when done again', () => {
    const twice = rank([fault('LAYOUT', 'low', 3, 4), { ...fault('LAYOUT', 'low', 3, 4), positions: ['Analista'] }]);
    expect(twice).toHaveLength(1);
    expect(twice[0]!.positions).toEqual(['Director', 'Analista']);
    expect(rank(twice)).toEqual(twice);
  });
});

describe('the report', () => {
  const many = Array.from({ length: 14 }, (_, index) => fault(`CODE_${'ABCDEFGHIJKLMN'[index]}`, 'high', index + 1));

  it.each([
    [
      'en',
      '# Faults of the manual',
      '14 faults. Line numbers are those of the text of the manual.\n\n- 14 high: misleads whoever relies on the manual\n- 0 medium: weakens the manual\n',
      '## What to correct first',
      '## The others of high severity: Structure',
    ],
    [
      'es',
      '# Observaciones al manual',
      '14 observaciones. Los números de línea son los del texto del manual.\n\n- 14 altas: induce a error a quien se guía por el manual\n- 0 medias: debilita el manual\n',
      '## Qué corregir primero',
      '## Las demás de gravedad alta: Estructura',
    ],
  ] as const)(
    'in %s opens with a dozen and sorts the others by severity and family',
    (language, title, counts, first, others) => {
      const report = reportProblems(chaptersOf(many), language);
      for (const part of [title, counts, first, others]) expect(report).toContain(part);
      expect(report.split(others)[0]!.match(/^- \*\*/gmu)).toHaveLength(12);
      expect(report).toContain('“b\\_c”');
    },
  );

  it('keeps the manuals of a graph apart', () => {
    const report = reportProblems(
      chaptersOf([fault('LAYOUT', 'low', 3), { ...fault('LAYOUT', 'low', 4), manual: 'manual-b' }]),
      'en',
    );
    expect(report.match(/^# .*$/gmu)).toEqual(['# Faults of the manual manual-a', '# Faults of the manual manual-b']);
  });

  it('says that nothing was found', () => {
    expect(reportProblems([], 'es')).toContain('No se encontró ninguna observación.');
  });

  it.each([
    ['en', '**1. Lines or rows cut or out of place** (low, `LAYOUT`)', '**To do**: Look at the printed document'],
    ['es', '**1. Líneas o renglones cortados o fuera de lugar** (baja, `LAYOUT`)', '**Qué hacer**: Ver el documento'],
  ] as const)('in %s says in plain words what each fault is and what to do about it', (language, title, remedy) => {
    const report = reportProblems(chaptersOf([fault('LAYOUT', 'low', 3)]), language);
    for (const part of [title, remedy]) expect(report).toContain(part);
  });

  it('numbers the faults in the order of print, and keeps the numbers of those that are wanted', () => {
    const mixed = many.map((each, index) => (index === 12 ? { ...each, code: 'PUNCTUATION' } : each)).reverse();
    const chapters = chaptersOf(mixed);
    expect(numbers(reportProblems(chapters, 'en'))).toEqual(many.map((_, index) => String(index + 1)));
    const two = onlyWanted(chapters, ({ code }) => code === 'PUNCTUATION' || code === 'CODE_A');
    expect(numbers(reportProblems(two, 'en'))).toEqual(['2', '14']);
  });

  it('ends with the numbers of the faults of each position', () => {
    const report = reportProblems(chaptersOf([fault('LAYOUT', 'high', 3), fault('GRAMMAR', 'low', 4)]), 'en');
    expect(report).toContain('## By position\n\n| position | high | medium | low | numbers |');
    expect(report).toContain('| Director | 1 | 0 | 1 | 1, 2 |');
  });

  it.each([
    ['en', 'number,code,title,severity,positions,statement,remedy,lines,manual', 'low,Director,“a” and “b_c”'],
    ['es', 'número,código,título,gravedad,puestos,observación,qué hacer,líneas,manual', 'baja,Director,“a” y “b_c”'],
  ] as const)('in %s is a row a fault in a spreadsheet', (language, head, row) => {
    const lines = problemsCsv(chaptersOf([fault('LAYOUT', 'low', 3, 4)]), language).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(head);
    expect(lines[1]!.replaceAll('"', '')).toContain(row);
    expect(lines[1]).toContain(',3; 4,'.replace('3; 4', '"3; 4"'));
  });

  it('lets no spreadsheet take a name for a formula', () => {
    const csv = problemsCsv(chaptersOf([{ ...fault('LAYOUT', 'low', 3), positions: ['=1+1'] }]), 'en');
    expect(csv).toContain(`,'=1+1,`);
  });
});

function numbers(report: string): readonly string[] {
  return Array.from(report.matchAll(/^- \*\*(\d+)\./gmu), ([, number]) => number!);
}
