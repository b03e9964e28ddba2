import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/manual/lines.ts';
import { readBulletedList, readNumberedList } from '../../src/manual/lists.ts';

describe('a numbered list', () => {
  test.each<[string, string, readonly (readonly [number, string, number, number])[]]>([
    [
      'goes on after a page break',
      '13. Presentar los informes de los\n\nProgramas, con el fin;\n\n14. Integrar;',
      [
        [13, 'Presentar los informes de los Programas, con el fin;', 1, 3],
        [14, 'Integrar;', 5, 5],
      ],
    ],
    [
      'goes on after a dash that a page break left',
      '5. Dar seguimiento a las propuestas\n\n- de programas; asistir;\n6. Elaborar.',
      [
        [5, 'Dar seguimiento a las propuestas de programas; asistir;', 1, 3],
        [6, 'Elaborar.', 4, 4],
      ],
    ],
    [
      'keeps the dash of an item within an item',
      '1. Elaborar:\n- Informes;\n- Reportes.',
      [[1, 'Elaborar: - Informes; - Reportes.', 1, 3]],
    ],
    [
      'takes a year and a decimal for no number',
      '1. Cumplir la Agenda\n2030 con\n1.5 millones',
      [[1, 'Cumplir la Agenda 2030 con 1.5 millones', 1, 3]],
    ],
    ['makes white space single', '\u00A07.\tElaborar  un\treporte ;', [[7, 'Elaborar un reporte ;', 1, 1]]],
    [
      'leaves a heading that strayed into it',
      '1. Elaborar.\n\nDirección de Planeación\n\n2. Revisar.',
      [
        [1, 'Elaborar.', 1, 1],
        [2, 'Revisar.', 5, 5],
      ],
    ],
    ['may have the number on a line of its own', '8.\nAtender;', [[8, 'Atender;', 1, 2]]],
    [
      'may write numbers with a parenthesis or a dash',
      '1) Elaborar\n2.- Revisar',
      [
        [1, 'Elaborar', 1, 1],
        [2, 'Revisar', 2, 2],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { items } = readNumberedList(linesOf(text));
    expect(items.map((item) => [item.number, item.text, item.sourceFrom, item.sourceTo])).toEqual(expected);
  });

  test('reports the lines that belong to no item', () => {
    const { stray } = readNumberedList(linesOf('de la anterior\n1. Elaborar.\n\nDirección'));
    expect(stray.map(({ number }) => number)).toEqual([1, 4]);
  });
});

describe('a bulleted list', () => {
  test.each<[string, string, readonly string[]]>([
    ['may stand on one line of HTML', '<ul style="a"> • Leyes;  • Teoría; • Manejo.', ['Leyes;', 'Teoría;', 'Manejo.']],
    ['may be HTML throughout', '<ul><li>Leyes;</li><li>Teoría.</li></ul>', ['Leyes;', 'Teoría.']],
    [
      'goes on over page breaks',
      '- Redacción;\n\n- Gestión para\n\nResultados.',
      ['Redacción;', 'Gestión para Resultados.'],
    ],
    ['may have glyphs of a private font', '\uF0B7 Leyes;\n\uF0B7 Teoría.', ['Leyes;', 'Teoría.']],
  ])('%s', (_, text, expected) => {
    expect(readBulletedList(linesOf(text)).items.map((item) => item.text)).toEqual(expected);
  });
});
