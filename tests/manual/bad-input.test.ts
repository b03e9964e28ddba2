import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { QuienError } from '../../src/errors.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { parseManual } from '../../src/manual/parse.ts';

const text = decodeManual(readFileSync(BUNDLED_MANUAL), 'the manual');
const sheet = 'Nombre del Puesto\tAnalista\nPuesto Superior:\tDirector\nFunciones y Responsabilidades\n';

function errorOf(manual: string): QuienError {
  try {
    parseManual(manual);
  } catch (error) {
    if (error instanceof QuienError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a text that is no manual is refused with what was looked for and what to do', () => {
  test.each([
    ['that is empty', '', 'is empty'],
    ['of blank lines', ' \n\n\t\n', 'is empty'],
    ['of prose', 'La función del manual es describir los puestos.\n'.repeat(200), 'a row "Nombre del Puesto"'],
    ['that ends before the first sheet', text.slice(0, text.indexOf('Objetivo\t')), '"Puesto Superior"'],
    ['of noise in one line', 'x'.repeat(7_000_000), 'a heading "Funciones y Responsabilidades"'],
    ['of noise in tags', '<i <ul <'.repeat(800_000), 'pdftotext -layout'],
  ])('%s', (_, manual, said) => {
    const error = errorOf(manual);
    expect(error.code).toBe('NOT_A_MANUAL');
    expect(error.message).toContain(said);
  });
});

describe('a text beyond any manual is refused', () => {
  test.each([
    ['by its length', 'Nombre del Puesto\n'.repeat(3_000_000)],
    ['by its posts', sheet.repeat(5_001)],
  ])('%s', (_, manual) => {
    expect(errorOf(manual).code).toBe('TOO_LARGE');
  });
});

describe('a manual cut in half', () => {
  const { manual, problems } = parseManual(text.slice(0, text.length / 2));
  const described = manual.positions.filter((position) => position.described);

  test('gives the sheets before the cut', () => {
    expect(described.map(({ functions }) => functions.length)).toEqual([19, 11, 6, 6, 7, 18, 10]);
  });

  test('reports the sheet that the cut leaves without its last parts', () => {
    const empty = problems.filter(({ code, positions }) => code === 'EMPTY_SECTION' && positions.length > 0);
    expect(empty.map(({ statement }) => statement)).toEqual([
      'The sheet of “Analista de Coordinación de Planeación Estatal” lacks relations and required knowledge.',
    ]);
  });

  test('gives, of its second half, the sheets after the cut, and reports the lines before them', () => {
    const second = parseManual(text.slice(text.length / 2));
    expect(second.manual.positions.filter((position) => position.described)).toHaveLength(8);
    expect(second.manual.positions.flatMap(({ functions }) => functions)).toHaveLength(93);
    expect(second.problems.find(({ code }) => code === 'LAYOUT')?.where[0]?.from).toBe(1);
  });
});

test('heads and feet of pages are no part of functions, relations or lists', () => {
  const whole = parseManual(text).manual.positions;
  const paged = text
    .split('\n')
    .flatMap((line, index) =>
      index > 60 && index % 23 === 0 ? [line, '', 'Gobierno del Estado', `Página ${index}`] : [line],
    );
  const read = parseManual(paged.join('\n')).manual.positions;
  expect(read.map(({ functions }) => functions.map((each) => each.text))).toEqual(
    whole.map(({ functions }) => functions.map((each) => each.text)),
  );
  expect(read.map(({ knowledge }) => knowledge)).toEqual(whole.map(({ knowledge }) => knowledge));
});
