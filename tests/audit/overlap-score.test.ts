import { describe, expect, it } from 'vitest';
import { auditedFunctions } from '../../src/audit/functions.ts';
import { findOverlaps } from '../../src/audit/overlap/find.ts';
import { manual } from './bundled.ts';
import { audited } from './audited.ts';

describe('like words about another thing', () => {
  it.each([
    ['Elaborar expedientes del personal de planta', 'Elaborar expedientes del personal de honorarios'],
    [
      'Vigilar que los resguardos de los vehículos estén debidamente registrados y actualizados.',
      'Vigilar que los resguardos de los bienes municipales estén debidamente registrados y actualizados.',
    ],
    [
      'Conocer e investigar los actos en que se presenten inconsistencias en el parque vehicular.',
      'Conocer e investigar los actos en que se presenten inconsistencias en el inventario.',
    ],
  ])('are not nearly identical: %s', (one, other) => {
    const found = findOverlaps([
      audited({ post: 'norte', number: 1, text: one, superiors: ['jefe'] }),
      audited({ post: 'sur', number: 1, text: other, superiors: ['jefe'] }),
    ]);
    expect(found.map(({ kind }) => kind)).not.toContain('NEAR_DUPLICATE');
  });
});

describe('the reason and the score', () => {
  it.each<[string, one: string, other: string, verbClass: string, least: number]>([
    [
      'of what is delegated are those of the task that is supported',
      'Diseñar los mecanismos de atención a quejas, a fin de que la sociedad exprese sus aspiraciones',
      'Asistir en los mecanismos de atención a quejas que den sustento a un proceso democrático',
      'related',
      0.5,
    ],
    [
      'are those of the task in common, not of one that is closer in wording',
      'Revisar los contratos de obra; archivar el padrón único de becarios',
      'Elaborar el padrón único de becarios; dictaminar contratos de obra, a fin de cuidar el patrimonio',
      'same',
      0.5,
    ],
  ])('%s', (_, one, other, verbClass, least) => {
    const [overlap] = findOverlaps([
      audited({ post: 'coordinador', number: 1, text: one, superiors: ['jefe'] }),
      audited({ post: 'analista', number: 1, text: other, superiors: ['coordinador', 'jefe'] }),
    ]);
    expect(overlap?.signals.verbClass).toBe(verbClass);
    expect(overlap?.score).toBeGreaterThan(least);
  });

  it('ranks pairs whose actions are only related last of their kind', () => {
    const classes = findOverlaps(auditedFunctions(manual))
      .filter(({ kind, signals }) => kind === 'OVERLAPPING' && signals.hierarchy === 'SUPERIOR_SUBORDINATE')
      .map(({ signals }) => (signals.verbClass === 'same' ? 'first' : 'last'));
    expect(new Set(classes).size).toBe(2);
    expect(classes).toEqual([...classes].sort());
  });
});
