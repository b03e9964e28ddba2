import { describe, expect, test } from 'vitest';
import { Manual } from '../../../src/manual/model.ts';
import { position, readFixture } from './fixtures.ts';

const parks = readFixture('parques');
const libraries = readFixture('bibliotecas');
const water = readFixture('agua');

describe('a manual with profiles', () => {
  test.each([
    [
      'of parks',
      parks,
      'profiles',
      ['Director de Parques y Jardines', 'Auxiliar del Director', 'Jefe de Vivero', 'Auxiliar de Vivero'],
    ],
    [
      'of libraries',
      libraries,
      'profiles',
      ['Dirección General', 'Coordinación de Acervos y de Servicios a la Comunidad'],
    ],
    ['of water', water, 'profiles', ['Gerente General', 'Jefe de Redes', 'Cajera']],
  ])('%s fits the model and has the posts that it describes', (_, { manual }, layout, names) => {
    expect(Manual.safeParse(manual).success).toBe(true);
    expect(manual.layout).toBe(layout);
    expect(manual.positions.filter(({ described }) => described).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [parks, '', 'MANUAL DE ORGANIZACIÓN DE LA DIRECCIÓN DE PARQUES Y JARDINES', '2031-03-12'],
    [
      libraries,
      'MO-BIB-04',
      'MANUAL DE ORGANIZACIÓN DEL INSTITUTO MUNICIPAL DE BIBLIOTECAS DE VILLA SERENA',
      '2032-05-05',
    ],
    [water, '', 'MANUAL GENERAL DE ORGANIZACIÓN ORGANISMO DE AGUA DE PUERTO CLARO', null],
  ])('has its code, title and date from cover and heads of pages', ({ manual }, code, title, issuedOn) => {
    expect([manual.code, manual.title, manual.issuedOn]).toEqual([code, title, issuedOn]);
  });

  test.each([
    [
      parks,
      'Director de Parques y Jardines',
      'Presidente Municipal',
      ['Auxiliar del Director', 'Jefe de Vivero', 'Asistente del Programa de Adopción de Parques y Camellones'],
    ],
    [parks, 'Auxiliar del Director', 'Director de Parques y Jardines', []],
    [parks, 'Jefe de Vivero', 'Director de Parques y Jardines', ['Auxiliar de Vivero']],
    [parks, 'Auxiliar de Vivero', 'Jefe de Vivero', []],
    [
      libraries,
      'Dirección General',
      'Consejo Directivo',
      ['Coordinación de Acervos y de Servicios a la Comunidad', 'Chofer'],
    ],
    [libraries, 'Coordinación de Acervos y de Servicios a la Comunidad', 'Dirección General', []],
    [water, 'Gerente General', 'Consejo de Administración', ['Jefe de Redes', 'Cajera']],
    [water, 'Jefe de Redes', 'Gerente General', []],
  ])('knows whom %s %s reports to and whom it supervises', (reading, name, superior, subordinates) => {
    const { superior: above, subordinates: below } = position(reading, name);
    expect([above, below]).toEqual([superior, subordinates]);
  });
});

test.each([
  [
    parks,
    'Director de Parques y Jardines',
    ['Jardinería', 'riego (por goteo, por aspersión) y administración pública', 'arbolado'],
  ],
  [libraries, 'Dirección General', ['Conocimientos en la rama de bibliotecología']],
  [water, 'Gerente General', ['Hidráulica', 'finanzas públicas']],
  [water, 'Jefe de Redes', ['Soldadura']],
])('required knowledge is parted at commas, wherever its label stands', (reading, name, knowledge) => {
  expect(position(reading, name).knowledge).toEqual(knowledge);
});

test('the inventory adds its columns, and rows of one name belong to the post below the one above them', () => {
  expect(parks.manual.inventory.map((row) => [row.name, row.headcount, row.position])).toEqual([
    ['Director de Parques y Jardines', 1, 'Director de Parques y Jardines'],
    ['Auxiliar', 1, 'Auxiliar del Director'],
    ['Jefe de Vivero', 1, 'Jefe de Vivero'],
    ['Auxiliar', 5, 'Auxiliar de Vivero'],
    [
      'Asistente del Programa de Adopción de Parques y Camellones',
      1,
      'Asistente del Programa de Adopción de Parques y Camellones',
    ],
  ]);
});

test('the sections before the profiles are read', () => {
  expect(parks.manual.legalBasis.map(({ text }) => text)).toEqual([
    'Ley de Árboles Urbanos del Estado de Costa Alta.',
    'Reglamento de Parques y Jardines del Municipio de San Jacinto del Valle.',
  ]);
  expect(parks.manual.mission?.text).toBe('Dar a cada barrio un parque limpio y seguro.');
  expect(parks.manual.vision?.text).toBe('Ser el municipio con más sombra del Estado.');
  expect(libraries.manual.contents.map(({ title, page }) => [title, page])).toEqual([
    ['Introducción', '3'],
    ['Dirección General', '4'],
    ['Coordinación de Acervos', '5'],
  ]);
  expect(water.manual.strategicFunctions.map(({ number }) => number)).toEqual([1, 2]);
  expect(water.manual.values.map(({ name, definition }) => [name, definition])).toEqual([
    ['Honestidad', 'cuidar el agua de todos.'],
  ]);
});

test('the laws of the legal basis are entities, mentioned where they stand', () => {
  const law = parks.manual.entities.find(({ name }) => name.startsWith('Ley de Árboles Urbanos'));
  expect(law?.kind).toBe('Law');
  expect(law?.mentions.map(({ place }) => place)).toEqual(['legal', 'function']);
});

test.each([
  ['LAYOUT', ['Jefe de Vivero'], 'does not stand under the heading of the objective'],
  [
    'HIERARCHY_CONFLICT',
    ['Auxiliar de Vivero'],
    'reports to several posts: “Jefe de Vivero” and “Asistente del Programa de Adopción de Parques y Camellones”',
  ],
])('what only reading shows is reported: %s', (code, positions, said) => {
  const found = parks.problems.filter((each) => each.code === code);
  expect(found.map((each) => each.positions)).toEqual([positions]);
  expect(found[0]!.statement).toContain(said);
  expect(position(parks, 'Auxiliar de Vivero').furtherSuperiors).toEqual([
    'Asistente del Programa de Adopción de Parques y Camellones',
  ]);
});
