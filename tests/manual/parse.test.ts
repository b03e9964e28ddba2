import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { Manual } from '../../src/manual/model.ts';
import { parseManual } from '../../src/manual/parse.ts';

const { manual } = parseManual(decodeManual(readFileSync(BUNDLED_MANUAL), 'the manual'));

/** Counted by reading the text: functions, rows of internal and of external relations, items of knowledge. */
const COUNTED = [
  ['Director de Planeación, Seguimiento y Evaluación', 19, 3, 3, 5],
  ['Asistente Técnico', 11, 2, 1, 4],
  ['Auxiliar Administrativo', 6, 2, 1, 4],
  ['Secretaría', 6, 2, 1, 5],
  ['Jefe de Área de Fomento en PBR - SED', 7, 2, 2, 8],
  ['Coordinador de Planeación Estatal', 18, 2, 2, 5],
  ['Analista de Planeación Estatal', 12, 2, 2, 8],
  ['Coordinador de Seguimiento y Monitoreo', 13, 2, 2, 5],
  ['Analista de Seguimiento y Monitoreo', 11, 2, 2, 5],
  ['Coordinador de Evaluación del Desempeño', 13, 2, 1, 7],
  ['Analista de Evaluación del Desempeño', 12, 2, 2, 5],
  ['Coordinador de Mejora Continua', 14, 2, 1, 5],
  ['Analista de Mejora Continua', 9, 1, 1, 5],
  ['Coordinador de Planeación y Seguimiento Región Laguna', 12, 2, 1, 5],
  ['Analista de Planeación y Seguimiento Región Laguna', 9, 1, 1, 5],
] as const;

describe('the manual of the Dirección de Planeación, Seguimiento y Evaluación', () => {
  test('fits the model', () => {
    expect(Manual.safeParse(manual).success).toBe(true);
  });

  test('has the positions, functions, relations and knowledge that a hand count gives', () => {
    const counted = manual.positions
      .filter(({ described }) => described)
      .map(({ name, functions, internalRelations, externalRelations, knowledge }) => [
        name,
        functions.length,
        internalRelations.length,
        externalRelations.length,
        knowledge.length,
      ]);
    expect(counted).toEqual(COUNTED);
    expect(manual.positions.flatMap(({ functions }) => functions)).toHaveLength(172);
  });

  test.each(manual.positions.map(({ name, functions }) => [name, functions] as const))(
    'numbers the functions of %s without a gap',
    (_, functions) => {
      expect(functions.map(({ number }) => number)).toEqual(functions.map((__, index) => index + 1));
    },
  );
});
