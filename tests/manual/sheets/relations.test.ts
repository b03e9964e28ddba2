import { expect, test } from 'vitest';
import { linesOf } from '../../../src/manual/lines.ts';
import { readRelations } from '../../../src/manual/sheets/relations.ts';

type Row = readonly [string, string, number, number];

test.each<[string, string, readonly Row[], readonly Row[]]>([
  [
    'parts internal from external, in whatever language the head is',
    'Área (internal)\tMotivo\nCoordinaciones\tCompartir.\nÁrea (externa)\tMotivo\nMunicipios\tAsesorar.',
    [['Coordinaciones', 'Compartir.', 2, 2]],
    [['Municipios', 'Asesorar.', 4, 4]],
  ],
  [
    'makes one row of a reason that a page break cuts',
    'Área (interna)\tMotivo\nDirecciones\tCoordinar las líneas\n\n\testablecidas.\nÁrea (externa)\tMotivo',
    [['Direcciones', 'Coordinar las líneas establecidas.', 2, 4]],
    [],
  ],
  [
    'makes one row of an area that is cut in the middle of its name',
    'Área (interna)\tMotivo\nDirección de Planeación y\tAtender las\nSeguimiento\tindicaciones.',
    [['Dirección de Planeación y Seguimiento', 'Atender las indicaciones.', 2, 3]],
    [],
  ],
  [
    'leaves rules out and finds the row after a page break',
    'Área (externa)\tMotivo\n\nDependencias\tGuiar\n--------\t--',
    [],
    [['Dependencias', 'Guiar', 3, 3]],
  ],
  [
    'reads columns that blanks part',
    'Área (interna)     Motivo\nAsistente Técnico  Solicitar lo que\n                   será enviado.',
    [['Asistente Técnico', 'Solicitar lo que será enviado.', 2, 3]],
    [],
  ],
])('a table of relations %s', (_, text, internal, external) => {
  const tables = readRelations(linesOf(text));
  const rows = [tables.internal, tables.external].map((each) =>
    each.map(({ area, reason, sourceFrom, sourceTo }) => [area, reason, sourceFrom, sourceTo]),
  );
  expect(rows).toEqual([internal, external]);
});
