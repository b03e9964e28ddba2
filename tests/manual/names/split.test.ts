import { expect, test } from 'vitest';
import { splitNames } from '../../../src/manual/names/split.ts';

test.each([
  ['Analista de Planeación Auxiliar Administrativo', ['Analista de Planeación', 'Auxiliar Administrativo']],
  [
    'Asistente Técnico Coordinador de Planeación Estatal Coordinación de Mejora Continua',
    ['Asistente Técnico', 'Coordinador de Planeación Estatal', 'Coordinación de Mejora Continua'],
  ],
  ['Analista de Coordinación de Planeación', ['Analista de Coordinación de Planeación']],
  ['Director de Planeación, Seguimiento y Evaluación', ['Director de Planeación, Seguimiento y Evaluación']],
  ['Asistente del Director; Jefe de Área', ['Asistente del Director', 'Jefe de Área']],
  ['Analista de Mejora Continua.', ['Analista de Mejora Continua.']],
  ['N/A', []],
  ['Ninguno', []],
  [' - ', []],
])('%s lists %j', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});
