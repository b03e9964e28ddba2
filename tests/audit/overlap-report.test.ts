import { describe, expect, it } from 'vitest';
import { acceptanceOf, readAccepted, reviewOverlaps, type ReviewedOverlap } from '../../src/audit/overlap/accepted.ts';
import { filterOverlaps, type OverlapFilter } from '../../src/audit/overlap/filter.ts';
import { auditedFunctions } from '../../src/audit/functions.ts';
import { findOverlaps } from '../../src/audit/overlap/find.ts';
import { overlapCsv } from '../../src/audit/overlap/report-csv.ts';
import { overlapReport } from '../../src/audit/overlap/report-json.ts';
import { overlapMarkdown } from '../../src/audit/overlap/report-markdown.ts';
import { REPORT_WORDS } from '../../src/audit/overlap/report-words.ts';
import { QuienError } from '../../src/errors.ts';
import { audited } from './audited.ts';
import { manual } from './bundled.ts';

const REVIEW = { by: 'Ana Pérez', on: '2026-01-31', why: 'Dos municipios, dos padrones' };
const SMALL = [
  audited({ post: 'jefe', number: 1, text: 'Elaborar el plan anual de poda de árboles;', superiors: [] }),
  audited({ post: 'norte', number: 1, text: 'Integrar el padrón de becarios del municipio;', superiors: ['jefe'] }),
  audited({ post: 'norte', number: 2, text: 'Apoyar en la elaboración del plan anual de poda;', superiors: ['jefe'] }),
  audited({ post: 'sur', number: 1, text: 'Integrar el padrón de becarios del municipio.', superiors: ['jefe'] }),
  audited({ post: 'sur', number: 2, text: 'Actualizar el padrón de becarios, "con" quejas;', superiors: ['jefe'] }),
];
const found = findOverlaps(SMALL);
const reviewed = reviewOverlaps(found, []);
const ALL: OverlapFilter = { kinds: null, position: null, unit: null, entity: null, minimumScore: null };

describe('the report', () => {
  it.each(['en', 'es'] as const)('for people in %s', async (language) => {
    const markdown = overlapMarkdown(reviewed, REPORT_WORDS[language]);
    await expect(markdown).toMatchFileSnapshot(`overlap-report.${language}.md`);
  });

  it('as comma-separated values', async () => {
    const csv = overlapCsv(reviewed);
    expect(csv.split('\r\n')).toHaveLength(reviewed.length + 2);
    // Git may give the file other line ends.
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot('overlap-report.csv');
  });

  it('keeps a spreadsheet from taking a text for a formula', () => {
    const formula = { ...reviewed[0]!, a: { ...reviewed[0]!.a, text: '=1+1, "x"' } };
    expect(overlapCsv([formula])).toContain(`"'=1+1, ""x"""`);
  });

  it('for programs, with every pair in one cluster', () => {
    const { overlaps, clusters } = overlapReport(reviewed);
    expect(overlaps[0]).toMatchObject({
      kind: 'IDENTICAL',
      hierarchy: 'PEERS',
      a: { position: 'norte', function: 1, text: 'Integrar el padrón de becarios del municipio;' },
      b: { position: 'sur', function: 1 },
      accepted: null,
    });
    const placed = clusters.flatMap(({ pairs, related }) => [...pairs, ...related]);
    expect(placed.sort((one, other) => one - other)).toEqual(overlaps.map((_, place) => place));
  });

  it('keeps apart what only a function of two tasks has in common', () => {
    const wide = 'Elaborar el padrón de becarios; y validar los contratos de obra;';
    const posts = ['oriente', 'poniente'].flatMap((post) => [
      audited({ post, number: 1, text: 'Integrar el padrón de becarios;', superiors: [] }),
      audited({ post, number: 2, text: 'Revisar los contratos de obra;', superiors: [] }),
    ]);
    const overlaps = findOverlaps([...posts, audited({ post: 'centro', number: 1, text: wide, superiors: [] })]);
    const { clusters } = overlapReport(reviewOverlaps(overlaps, []));
    const becas = clusters.filter(({ functions }) => functions.some(({ text }) => text.includes('Integrar')));
    expect(becas.flatMap(({ functions }) => functions.map(({ text }) => text))).not.toContain(
      'Revisar los contratos de obra;',
    );
    expect(clusters.flatMap(({ pairs, related }) => [...pairs, ...related])).toHaveLength(overlaps.length);
  });

  it('has each function of a manual in one group, and in none what another object only touches', () => {
    const all = reviewOverlaps(findOverlaps(auditedFunctions(manual)), []);
    const { overlaps, clusters } = overlapReport(all);
    const ids = clusters.flatMap(({ functions }) => functions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const joined = clusters.filter(({ functions }) => functions.length > 2).flatMap(({ pairs }) => pairs);
    expect(joined.filter((place) => !overlaps[place]!.signals.sameObject)).toEqual([]);
  });

  it('says that nothing overlaps', () => {
    expect(overlapMarkdown([], REPORT_WORDS.en)).toBe(
      '# Functions that overlap between positions\n\nNo functions overlap.\n',
    );
  });
});

describe('an accepted overlap', () => {
  const entry = acceptanceOf(found[0]!, REVIEW);
  it('stays accepted while both texts are the same, whichever of the two is named first', () => {
    const turned = { ...entry, a: entry.b, b: entry.a, aText: entry.bText, bText: entry.aText };
    for (const each of [entry, turned])
      expect(statuses(reviewOverlaps(found, [each]))).toEqual(['accepted', ...found.slice(1).map(() => null)]);
  });

  it('comes back, marked, once a text changes', () => {
    const changed = reviewOverlaps(found, [{ ...entry, bText: '0'.repeat(16) }]);
    expect(statuses(changed)[0]).toBe('changed');
    expect(overlapMarkdown(changed, REPORT_WORDS.en)).toContain('a text has changed since');
  });

  it('is left out of the report for people and counted', () => {
    const markdown = overlapMarkdown(reviewOverlaps(found, [entry]), REPORT_WORDS.en);
    expect(markdown).toContain('Accepted in an earlier review and left out: 1');
    expect(markdown).not.toContain('Identical (1.00), norte 1');
    expect(markdown).toContain(`- Identical, norte 1 (lines 1-2) / sur 1 (lines 1-2): accepted by ${REVIEW.by} on`);
  });

  it('makes no other group', () => {
    const all = findOverlaps(auditedFunctions(manual));
    const every = groupsIn(overlapMarkdown(reviewOverlaps(all, []), REPORT_WORDS.en));
    for (const each of all.filter((_, place) => place % 10 === 0)) {
      const left = reviewOverlaps(all, [acceptanceOf(each, REVIEW)]);
      expect(groupsIn(overlapMarkdown(left, REPORT_WORDS.en))).toBeLessThanOrEqual(every);
    }
  });

  it('is read from a file as it was written', () => {
    expect(readAccepted(JSON.stringify({ accepted: [entry] }), 'accepted.json')).toEqual([entry]);
  });

  it.each(['{', '[]', '{ "accepted": [{ "a": "x" }] }'])('is refused where the file holds %s', (json) => {
    expect(() => readAccepted(json, 'accepted.json')).toThrow(QuienError);
    expect(() => readAccepted(json, 'accepted.json')).toThrow(/^accepted\.json is no list of accepted overlaps/u);
  });
});

describe('a filter', () => {
  it.each<[Partial<OverlapFilter>, number]>([
    [{}, found.length],
    [{ kinds: ['DELEGATED'] }, 1],
    [{ position: 'JEFE' }, 1],
    [{ unit: 'direccion' }, found.length],
    [{ unit: 'coordinación' }, 0],
    [{ entity: 'MIR' }, 0],
    [{ minimumScore: 1 }, found.filter(({ score }) => score >= 1).length],
  ])('%o leaves %i', (filter, count) => {
    expect(filterOverlaps(found, { ...ALL, ...filter })).toHaveLength(count);
  });
});

function groupsIn(markdown: string): number {
  return markdown.match(/^### /gmu)!.length;
}

function statuses(overlaps: readonly ReviewedOverlap[]): readonly (string | null)[] {
  return overlaps.map(({ review }) => review?.status ?? null);
}
