import { describe, expect, test } from 'vitest';
import { position, readFixture } from './fixtures.ts';

const parks = readFixture('parques');
const libraries = readFixture('bibliotecas');
const water = readFixture('agua');

describe('functions', () => {
  test.each([
    [
      'bulleted, over page breaks, with a sub-list and a heading between them',
      parks,
      'Director de Parques y Jardines',
      'counted',
      [
        '1. Elaborar el Programa Anual de Arbolado y someterlo al Ayuntamiento para su aprobación;',
        '2. Vigilar el cumplimiento de la Ley de Árboles Urbanos del Estado en los parques, los camellones y las glorietas del municipio.',
        '3. Atender las solicitudes de poda, que son de dos clases: a) las de los vecinos; b) las de las escuelas.',
        '4. Publicar el inventario de árboles.',
        '5. Las demás que le encomiende el Presidente Municipal.',
      ],
    ],
    [
      'numbered, with a title and a number inside',
      libraries,
      'Dirección General',
      'printed',
      [
        '1. Proponer al Consejo Directivo el reglamento de préstamo y sus reformas.',
        '2. Celebrar convenios con: a) editoriales; b) universidades.',
        '3. Representar al Instituto ante el C. Presidente Municipal y ante el Cabildo.',
        '4. Las demás que señale el artículo 12. del reglamento del Instituto.',
      ],
    ],
    [
      'with dashes',
      water,
      'Gerente General',
      'counted',
      [
        '1. Coordinar la operación de las redes de agua potable y de drenaje.',
        '2. Autorizar los convenios de pago, previo estudio del caso.',
        '3. Informar al Consejo.',
      ],
    ],
    [
      'with letters',
      water,
      'Jefe de Redes',
      'counted',
      [
        '1. Reparar las fugas de la red.',
        '2. Llevar la bitácora de las reparaciones, con fecha y lugar.',
        '3. Las demás que le encomiende su jefe inmediato.',
      ],
    ],
    [
      'as sentences',
      water,
      'Cajera',
      'counted',
      ['1. Recibir los pagos de los usuarios y entregarles su recibo.', '2. Hacer el corte de caja.'],
    ],
  ] as const)('%s', (_, reading, name, numbering, functions) => {
    const read = position(reading, name).functions.map(({ number, text }) => `${number}. ${text}`);
    expect(read).toEqual(functions);
    expect(position(reading, name).numbering).toBe(numbering);
  });

  test('have the lines that they stand on', () => {
    const lines = position(parks, 'Director de Parques y Jardines').functions.map(({ sourceFrom, sourceTo }) => [
      sourceFrom,
      sourceTo,
    ]);
    expect(lines).toEqual([
      [134, 135],
      [136, 148],
      [149, 151],
      [155, 156],
      [157, 157],
    ]);
  });
});
