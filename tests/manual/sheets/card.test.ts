import { expect, test } from 'vitest';
import { linesOf } from '../../../src/manual/lines.ts';
import { readCard } from '../../../src/manual/sheets/card.ts';

function summary(text: string): unknown {
  const { names, objective, unit, superior, subordinates } = readCard(linesOf(text));
  return {
    names: names.map(({ name, place }) => [name, place]),
    objective: objective?.text,
    unit: unit?.text,
    superior: superior?.text,
    subordinates: subordinates.map((passage) => passage.text),
  };
}

test.each([
  [
    'whose cells are parted by tabs, one label over two rows',
    'Nombre del Puesto\tAsistente Técnico\t\t\nObjetivo\tApoyar.\t\nJerarquía\tÁrea de Adscripción:\t<i>Dirección</i>\n' +
      '\tPuesto Superior:\tDirector\n\tNombre del Puesto\tAsistente\n\tPuesto(s)\tJefe de Área\n\tInferior(es):\tAuxiliar',
    {
      names: [
        ['Asistente Técnico', 'table'],
        ['Asistente', 'hierarchy'],
      ],
      objective: 'Apoyar.',
      unit: 'Dirección',
      superior: 'Director',
      subordinates: ['Jefe de Área', 'Auxiliar'],
    },
  ],
  [
    'whose cells only a colon or a blank parts, cut by a page break',
    'Nombre del Puesto\tCoordinador de Mejora\nObjetivo\tDiseñar lo que\n\n\tfalta.\nJerarquía\t<i>Área de Adscripción:</i> <i>Dirección</i>\n\n' +
      '\tPuesto Superior: Director\n\tNombre del Puesto Coordinador\n\tPuesto(s) Inferior(es): Analista de Mejora.',
    {
      names: [
        ['Coordinador de Mejora', 'table'],
        ['Coordinador', 'hierarchy'],
      ],
      objective: 'Diseñar lo que falta.',
      unit: 'Dirección',
      superior: 'Director',
      subordinates: ['Analista de Mejora.'],
    },
  ],
])('a card %s', (_, text, expected) => {
  expect(summary(text)).toEqual(expected);
});
