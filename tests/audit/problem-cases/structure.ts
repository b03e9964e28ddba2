import type { Case } from './case.ts';

/** Manuals whose contents, inventory, sections or document control are broken. */
export const STRUCTURE_CASES: readonly Case[] = [
  ['POSITION_NOT_IN_INVENTORY', 'a position without a row', ['3\tAuxiliar Administrativo\t1\n', '']],
  ['POSITION_NOT_IN_INVENTORY', 'a row without a sheet', ['11\tAnalista', '12\tChofer de Enlace\t1\n11\tAnalista']],
  ['POSITION_NOT_IN_CONTENTS', 'an entry left out', ['AUXILIAR ADMINISTRATIVO.....\t8\n', '']],
  ['COUNT_MISMATCH', 'fewer rows than sheets', ['3\tAuxiliar Administrativo\t1\n', '']],
  [
    'BROKEN_REFERENCE',
    'a page of the word processor',
    ['MISIÓN.....\t3', 'MISIÓN.....\t¡Error! Marcador no definido.'],
  ],
  [
    'MISSING_SECTION',
    'an entry without a section',
    ['MISIÓN.....\t3', 'MISIÓN.....\t3\nESTRATEGIA DE TRABAJO.....\t3'],
  ],
  ['EMPTY_SECTION', 'a heading alone', ['Director de Archivos, de quien dependen todos.', '']],
  [
    'ORDER_MISMATCH',
    'two rows swapped',
    [
      '2\tAsistente Técnico\t1\n3\tAuxiliar Administrativo\t1',
      '2\tAuxiliar Administrativo\t1\n3\tAsistente Técnico\t1',
    ],
  ],
  [
    'PAGE_NUMBER',
    'twenty pages for one sheet',
    ['AUXILIAR ADMINISTRATIVO.....\t8', 'AUXILIAR ADMINISTRATIVO.....\t28'],
  ],
  ['LAYOUT', 'a row of dashes', ['Área (externa)\tMotivo', 'Área (externa)\tMotivo\n--------------------------\t--']],
  ['LANGUAGE', 'an English head', ['Área (interna)', 'Área (internal)']],
  ['DOCUMENT_CONTROL', 'no version', ['\t01\tPrimera emisión', '\t\tPrimera emisión']],
  ['DOCUMENT_CONTROL', 'no signature', ['Firma: Rúbrica\tRúbrica\tRúbrica', 'Firma: \t\t']],
  ['DOCUMENT_CONTROL', 'no number of registration', ['CÓDIGO\n', 'No. de Registro:\n\nFecha de revisión:\n\nCÓDIGO\n']],
  ['DOCUMENT_CONTROL', 'one for two', ['Mtro. Carlos Paz', 'Lic. Blanca Soto']],
];
