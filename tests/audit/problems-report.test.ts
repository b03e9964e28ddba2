import { describe, expect, it } from 'vitest';
import { rank } from '../../src/audit/problems/rank.ts';
import { problemsCsv, reportProblems } from '../../src/audit/problems/report.ts';
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
      'high 14, medium 0, low 0',
      '## What to correct first',
      '## The others: Structure',
    ],
    [
      'es',
      '# Observaciones al manual',
      'alta 14, media 0, baja 0',
      '## Qué corregir primero',
      '## Las demás: Estructura',
    ],
  ] as const)('in %s opens with a dozen and sorts the others by family', (language, title, counts, first, others) => {
    const report = reportProblems(many, language);
    for (const part of [title, counts, first, others]) expect(report).toContain(part);
    expect(report.split(others)[0]!.match(/^- \*\*/gmu)).toHaveLength(12);
    expect(report).toContain('“b\\_c”');
  });

  it('keeps the manuals of a graph apart', () => {
    const report = reportProblems(
      [fault('LAYOUT', 'low', 3), { ...fault('LAYOUT', 'low', 4), manual: 'manual-b' }],
      'en',
    );
    expect(report.match(/^# .*$/gmu)).toEqual(['# Faults of the manual manual-a', '# Faults of the manual manual-b']);
  });

  it('says that nothing was found', () => {
    expect(reportProblems([], 'es')).toContain('No se encontró ninguna observación.');
  });

  it('is a row a place in a spreadsheet, where no quote is taken for a formula', () => {
    const csv = problemsCsv([fault('LAYOUT', 'low', 3, 4)]);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain(`,3,3,"'- line ""3"""`);
  });
});
