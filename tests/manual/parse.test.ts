import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { Manual, type Position } from '../../src/manual/model.ts';
import { parseManual } from '../../src/manual/parse.ts';

const { manual } = parseManual(decodeManual(readFileSync(BUNDLED_MANUAL), 'the manual'));

function position(name: string): Position {
  const found = manual.positions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no position ${name}`);
  return found;
}

/** Counted by reading the text: functions, rows of internal and of external relations, items of knowledge. */
const COUNTED = [
  ['Director de Planeación, Seguimiento y Evaluación', 19, 3, 3, 5],
  ['Asistente Técnico', 11, 2, 1, 4],
  ['Auxiliar Administrativo', 6, 2, 1, 4],
  ['Secretaría', 6, 2, 1, 5],
  ['Jefe de Área de Fomento a PBR – SED', 7, 2, 2, 8],
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

  test.each([
    [
      'a page break',
      'Director de Planeación, Seguimiento y Evaluación',
      13,
      202,
      204,
      'de los Programas Presupuestarios, con el',
    ],
    [
      'a page break and a dash',
      'Analista de Evaluación del Desempeño',
      5,
      619,
      621,
      'de propuestas de programas a evaluar; brindar',
    ],
    [
      'a page break',
      'Analista de Evaluación del Desempeño',
      10,
      626,
      628,
      'aspectos relevantes y las recomendaciones a que',
    ],
    [
      'a page break and a dash',
      'Coordinador de Mejora Continua',
      1,
      662,
      664,
      'Seguir las normas de carácter general, lineamientos',
    ],
  ])('is one function again where %s cuts it: %s, %i', (_, name, number, sourceFrom, sourceTo, joint) => {
    const found = position(name).functions.find((each) => each.number === number);
    expect(found).toMatchObject({ sourceFrom, sourceTo, text: expect.stringContaining(joint) });
  });

  test.each([
    [
      'Director de Planeación, Seguimiento y Evaluación',
      218,
      220,
      'Dar seguimiento a las líneas de acción establecidas con el fin de alcanzar los tiempos fijados.',
    ],
    [
      'Secretaría',
      325,
      327,
      'Verificar pendientes de entrega-recepción de papelería e insumos de la Dirección de Planeación, Seguimiento y Evaluación.',
    ],
  ])('has one row of relations where a page break cuts it: %s', (name, sourceFrom, sourceTo, ending) => {
    const row = position(name).internalRelations.find((each) => each.sourceFrom === sourceFrom);
    expect(row?.sourceTo).toBe(sourceTo);
    expect(row?.reason.endsWith(ending)).toBe(true);
  });

  test('reads a list that HTML was left in', () => {
    expect(position('Analista de Mejora Continua').knowledge).toEqual([
      'Manejo a nivel de usuario de: Excel, Power Point, Word y Project;',
      'Redacción;',
      'Gestión para Resultados;',
      'Metodología de Marco Lógico;',
      'Formación de capital humano.',
    ]);
    expect(JSON.stringify(manual)).not.toMatch(/<\/?[a-z]/u);
  });

  test.each([
    ['Asistente Técnico', 'Asistente Técnico de Mando Superior'],
    ['Jefe de Área de Fomento a PBR – SED', 'Jefe de Área de Fomento a GpR - SED'],
    ['Jefe de Área de Fomento a PBR – SED', 'Jefe de Área de Fortalecimiento a PBR – SED'],
    ['Jefe de Área de Fomento a PBR – SED', 'Jefe de Área de Fomento en PBR - SED'],
    ['Analista de Planeación Estatal', 'Analista de Planeación'],
    ['Analista de Planeación Estatal', 'Analista de Coordinación de Planeación Estatal'],
    ['Analista de Evaluación del Desempeño', 'Analista de la Coordinación de Evaluación del Desempeño'],
    ['Coordinador de Seguimiento y Monitoreo', 'Coordinación de Seguimiento y Monitoreo'],
    ['Coordinador de Planeación y Seguimiento Región Laguna', 'Coordinador'],
    ['Secretaría', 'SECRETARIA'],
  ])('knows %s also as %s', (name, printed) => {
    expect(position(name).printedNames).toContain(printed);
  });

  test('places every post under the superior and above the subordinates that its sheet names', () => {
    const director = position('Director de Planeación, Seguimiento y Evaluación');
    expect(director.superior).toBe('Coordinador General de Gabinete');
    expect(director.subordinates).toEqual([
      'Asistente Técnico',
      'Coordinador de Planeación Estatal',
      'Coordinador de Evaluación del Desempeño',
      'Coordinador de Seguimiento y Monitoreo',
      'Coordinador de Mejora Continua',
    ]);
    expect(position('Coordinador General de Gabinete').described).toBe(false);
    expect(position('Coordinador de Planeación y Seguimiento Región Laguna').subordinates).toEqual([
      'Analista de Mejora Continua',
    ]);
  });

  test('gives each unit one name and keeps its others', () => {
    expect(manual.units.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      [
        'Dirección de Planeación, Seguimiento y Evaluación',
        'Dirección General de Planeación, Seguimiento y Evaluación.',
        'Dirección de Planeación',
      ],
      ['Coordinación de Planeación Estatal', 'Coordinación de Planeación'],
      ['Coordinación de Seguimiento y Monitoreo'],
      ['Coordinación de Mejora Continua', 'Coordinación de Mejora Continua.'],
      ['Coordinación General de Gabinete', 'CGG'],
      ['Coordinación de Evaluación del Desempeño'],
    ]);
  });

  test.each([
    ['Analista de Planeación Estatal', 'Coordinación de Planeación', ['Coordinación de Planeación Estatal']],
    [
      'Analista de Planeación Estatal',
      'Coordinaciones',
      [
        'Coordinación de Seguimiento y Monitoreo',
        'Coordinación de Mejora Continua',
        'Coordinación de Evaluación del Desempeño',
      ],
    ],
    ['Auxiliar Administrativo', 'Asistente Técnico', ['Asistente Técnico']],
    ['Director de Planeación, Seguimiento y Evaluación', 'Direcciones', []],
  ])('resolves the area of a relation of %s: %s', (name, area, targets) => {
    const row = position(name).internalRelations.find((each) => each.area === area);
    expect(row?.resolvesTo.map((target) => target.name)).toEqual(targets);
  });

  test('counts the posts of the inventory', () => {
    expect(manual.inventory.reduce((sum, { headcount }) => sum + headcount!, 0)).toBe(23);
    expect(position('Analista de Evaluación del Desempeño').headcount).toBe(3);
    expect(position('Secretaría').headcount).toBeNull();
  });
});
