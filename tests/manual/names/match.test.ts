import { describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/manual/names/match.ts';

const posts = [
  ['Director de Obras, Agua y Drenaje'],
  ['Asistente Técnico'],
  ['Secretaría'],
  ['Jefe de Área de Fomento a PBR – SED'],
  ['Coordinador de Agua Potable', 'Coordinador de Agua Potable Urbana'],
  ['Analista de Agua Potable'],
  ['Coordinador de Agua y Drenaje Región Norte'],
  ['Analista de Agua y Drenaje Región Norte'],
  ['Analista de Recursos Humanos'],
].map((names) => ({ names }));

describe('a printed name means', () => {
  test.each([
    ['the post with the same name, whatever its case', 'ASISTENTE TECNICO', 'Asistente Técnico'],
    [
      'the post of which it is another spelling',
      'Jefe de Área de Fomento en PbR-SED',
      'Jefe de Área de Fomento a PBR – SED',
    ],
    [
      'the only post of its rank, one word changed',
      'Jefe de Área de Fortalecimiento a PBR – SED',
      'Jefe de Área de Fomento a PBR – SED',
    ],
    ['the post from which it leaves a word out', 'Analista de Agua', 'Analista de Agua Potable'],
    ['the post to which it adds its unit', 'Analista de la Coordinación de Agua Potable', 'Analista de Agua Potable'],
    ['the post that heads the unit', 'Coordinación de Agua Potable', 'Coordinador de Agua Potable'],
    ['the post whose name it begins', 'Director de Obras', 'Director de Obras, Agua y Drenaje'],
    ['the one post of a rank', 'Director', 'Director de Obras, Agua y Drenaje'],
    ['a post by any of its names', 'Coordinador de Agua Potable Urbana', 'Coordinador de Agua Potable'],
    ['nothing where several have the rank', 'Analista', null],
    ['nothing where a telling word differs', 'Analista de Recursos Materiales', null],
    ['nothing where only the rank agrees', 'Coordinador General de Gabinete', null],
    ['nothing where the rank differs', 'Secretario de Finanzas', null],
    ['nothing where nothing is printed', '', null],
  ])('%s: %s', (_, printed, expected) => {
    expect(indexNames(posts).match(printed)?.names[0] ?? null).toBe(expected);
  });
});
