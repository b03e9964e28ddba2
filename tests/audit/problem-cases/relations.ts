import type { Case } from './case.ts';

/** Manuals whose relations with other areas are wrong, copied or missing. */
export const RELATION_CASES: readonly Case[] = [
  [
    'RELATION_WRONG_SUPERIOR',
    "another's instructions",
    ['Atender las indicaciones del Coordinador.', 'Atender las indicaciones del Asistente Técnico.'],
  ],
  [
    'RELATION_WRONG_UNIT',
    'instructions of another unit',
    ['Coordinación de Difusión\tAtender', 'Coordinación de Trámite\tAtender'],
  ],
  [
    'RELATION_SKIPS_SUPERIOR',
    "the superior's superior",
    ['Atender las indicaciones del Asistente Técnico.', 'Atender las indicaciones del Director.'],
  ],
  [
    'RELATION_COPIED',
    "another's relations",
    [
      'Dirección de Archivos\tAtender las indicaciones del Asistente Técnico.\nÁrea (externa)\tMotivo\nMunicipios\tEntregar la correspondencia.',
      'Dirección de Archivos\tAtender las indicaciones del Director.\nÁrea (externa)\tMotivo\nMunicipios\tRecibir la correspondencia.\nUniversidades\tRecibir los oficios.',
    ],
    [
      'Municipios\tRecibir la correspondencia.\n\nCon',
      'Municipios\tRecibir la correspondencia.\nUniversidades\tRecibir los oficios.\n\nCon',
    ],
  ],
  [
    'RELATION_OFF_FUNCTION',
    'no function for it',
    ['Municipios\tEntregar la correspondencia.', 'Municipios\tVacunar perros callejeros.'],
  ],
  [
    'BODY_NOT_IN_RELATIONS',
    'a body without relation',
    ['Foliar las hojas;', 'Foliar las hojas de la Auditoría Superior de la Federación;'],
  ],
  [
    'RELATION_MISCLASSIFIED',
    'an outsider inside',
    ['Coordinaciones\tConducir', 'Secretario de Finanzas y de Administración\tConducir'],
  ],
  ['UNDEFINED_BODY', 'units unheard of', ['Coordinaciones\tConducir', 'Direcciones\tConducir']],
  [
    'RELATION_ASYMMETRY',
    'one side only',
    [
      'Dirección de Archivos\tAtender las indicaciones del Asistente',
      'Coordinador de Difusión\tEntregar oficios.\nDirección de Archivos\tAtender las indicaciones del Asistente',
    ],
  ],
  ['RELATION_MISSING', 'one of a family', ['Universidades\tCapturar la ficha de cada pieza.\n', '']],
];
