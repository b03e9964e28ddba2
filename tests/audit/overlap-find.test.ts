import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditedFunctions } from '../../src/audit/functions.ts';
import type { AuditedFunction, Overlap } from '../../src/audit/model.ts';
import { compareTexts } from '../../src/audit/overlap/compare.ts';
import { auditOverlaps, findOverlaps } from '../../src/audit/overlap/find.ts';
import { groupByText } from '../../src/audit/overlap/groups.ts';
import { compareFunctions } from '../../src/audit/overlap/hierarchy.ts';
import { kindOf } from '../../src/audit/overlap/kinds.ts';
import { sharedTerms, weightsByManual } from '../../src/audit/overlap/terms.ts';
import { manual } from './bundled.ts';
import { audited } from './audited.ts';

const UNDER = { jefe: [], coordinador: ['jefe'], analista: ['coordinador', 'jefe'], tecnico: ['coordinador', 'jefe'] };
type Post = keyof typeof UNDER;

describe('two functions', () => {
  it.each<[kind: string | null, one: Post, text: string, other: Post, text: string]>([
    ['IDENTICAL', 'analista', 'Integrar el padrón de becarios;', 'tecnico', 'INTEGRAR EL PADRON, DE BECARIOS'],
    ['IDENTICAL', 'jefe', 'Integrar el padrón de becarios; y', 'coordinador', 'Integrar el padrón de becarios.'],
    [
      'NEAR_DUPLICATE',
      'coordinador',
      'Integrar y mantener actualizado el padrón único de becarios de las escuelas públicas del municipio',
      'analista',
      'Mantener actualizado el padrón único de becarios de las escuelas públicas del municipio',
    ],
    [
      'DELEGATED',
      'coordinador',
      'Elaborar el programa anual de mantenimiento de los parques',
      'analista',
      'Apoyar en la elaboración del programa anual de mantenimiento de los parques',
    ],
    [
      'DELEGATED',
      'jefe',
      'Coordinar la integración del inventario de bienes muebles del instituto',
      'tecnico',
      'Auxiliar en la integración del inventario de bienes muebles',
    ],
    // The same wording between posts that do not report to each other is no delegation.
    [
      'OVERLAPPING',
      'tecnico',
      'Elaborar el programa anual de mantenimiento de los parques',
      'analista',
      'Apoyar en la elaboración del programa anual de mantenimiento de los parques',
    ],
    [
      'OVERLAPPING',
      'coordinador',
      'Revisar los estados financieros de los organismos; atender las quejas de la ciudadanía',
      'jefe',
      'Dictaminar los estados financieros, a fin de cuidar el patrimonio',
    ],
    // To follow something up tells much of a task; each says in its own words why.
    [
      'OVERLAPPING',
      'tecnico',
      'Dar seguimiento a los indicadores de calidad de las clínicas, para emitir recomendaciones al consejo',
      'analista',
      'Apoyar en el seguimiento de los indicadores de calidad, fomentando su captura en el tablero',
    ],
    // What a support consists in is its task; what else is done to the object may be said by a gerund or a duty.
    [
      'DELEGATED',
      'coordinador',
      'Validar los expedientes de beca',
      'analista',
      'Apoyar en la entrega de los estímulos mediante la revisión de los expedientes de beca',
    ],
    [
      'OVERLAPPING',
      'coordinador',
      'Manejo de expedientes clínicos que debe mantener en orden para su consulta',
      'jefe',
      'Resguardar los expedientes clínicos',
    ],
    // In one line, to assist in something leaves open what is done; between others it says too little.
    [
      'DELEGATED',
      'jefe',
      'Diseñar mecanismos de participación vecinal que generen confianza',
      'analista',
      'Asistir en los mecanismos de participación vecinal y escolar',
    ],
    [
      null,
      'tecnico',
      'Diseñar mecanismos de participación vecinal que generen confianza',
      'analista',
      'Asistir en los mecanismos de participación vecinal y escolar',
    ],
    // The same object, but another task.
    [
      null,
      'coordinador',
      'Elaborar el programa anual de mantenimiento de los parques',
      'jefe',
      'Evaluar el programa anual de mantenimiento de los parques',
    ],
    // The same doing to another object.
    [null, 'analista', 'Elaborar el padrón de becarios', 'tecnico', 'Elaborar el inventario de vehículos'],
    // One noun in common says nothing: what the tools are for differs.
    [
      null,
      'analista',
      'Diseñar herramientas que midan la satisfacción de los usuarios',
      'tecnico',
      'Diseñar herramientas para agilizar la compra de refacciones',
    ],
    [null, 'analista', 'Integrar el padrón de becarios', 'analista', 'Integrar el padrón de becarios'],
    [null, 'analista', 'Las demás que le encomienden', 'tecnico', 'Las demás que le encomienden'],
  ])('are %s: %s "%s" / %s "%s"', (kind, one, oneText, other, otherText) => {
    const found = findOverlaps([
      audited({ post: one, number: 1, text: oneText, superiors: UNDER[one] }),
      audited({ post: other, number: 2, text: otherText, superiors: UNDER[other] }),
    ]);
    expect(found.map((overlap) => overlap.kind)).toEqual(kind === null ? [] : [kind]);
  });
});

const real = auditedFunctions(manual);
const some = fc.subarray([...real], { minLength: 2, maxLength: 60 });

describe('the audit of a set of functions', () => {
  it('finds what comparing all with all finds', () => {
    fc.assert(
      fc.property(some, (functions) => {
        expect(linksOf(functions)).toEqual(comparedAll(functions));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same overlaps whatever the order of the functions', () => {
    const found = findOverlaps(real);
    fc.assert(
      fc.property(fc.shuffledSubarray([...real], { minLength: real.length }), (functions) => {
        expect(findOverlaps(functions)).toEqual(found);
      }),
      { numRuns: 5 },
    );
  });

  it('puts the superior first and no pair twice', () => {
    const found = findOverlaps(real);
    expect(new Set(found.map(({ a, b }) => [a.id, b.id].sort().join(' '))).size).toBe(found.length);
    expect(found.filter(({ a, b }) => a.superiors.includes(b.position.id))).toEqual([]);
  });

  it('ranks posts of no common line first and delegation last', () => {
    const found = findOverlaps(real);
    expect(found.map(rank)).toEqual(found.map(rank).sort());
  });
});

function linksOf(functions: readonly AuditedFunction[]): readonly string[] {
  return auditOverlaps(functions)
    .links.map(({ left, right }) => `${left} ${right}`)
    .sort();
}

function comparedAll(functions: readonly AuditedFunction[]): readonly string[] {
  const groups = groupByText([...functions].sort(compareFunctions));
  const weigh = weightsByManual(groups);
  return groups
    .flatMap((one, left) =>
      groups.slice(left + 1).flatMap((other, offset) => {
        const comparison = compareTexts(one, other, sharedTerms(one.terms, other.terms), weigh(one));
        const overlap = one.functions.some((first) =>
          other.functions.some(
            (second) =>
              first.position.id !== second.position.id && kindOf({ one: first, other: second, comparison }) !== null,
          ),
        );
        return overlap ? [`${left} ${left + 1 + offset}`] : [];
      }),
    )
    .sort();
}

function rank({ kind, signals }: Overlap): number {
  if (kind === 'DELEGATED') return 2;
  return ['PEERS', 'DIFFERENT_LINES'].includes(signals.hierarchy) ? 0 : 1;
}
