import type { Case } from './case.ts';

/** Manuals in which who is above whom does not hold together. */
export const HIERARCHY_CASES: readonly Case[] = [
  ['HIERARCHY_NOT_LISTED', 'a subordinate left out', [' Coordinador de Restauración\n', '\n']],
  [
    'HIERARCHY_CONFLICT',
    'a subordinate of two',
    [':\tAnalista de Difusión\n', ':\tAnalista de Difusión Auxiliar Administrativo\n'],
  ],
  [
    'AUTHORITY_CONFLICT',
    "another's subordinates",
    ['Turnar la correspondencia recibida a las coordinaciones;', 'Dirigir a los Coordinadores en sus informes;'],
  ],
  [
    'AUTHORITY_WITHOUT_SUBORDINATES',
    'staff of nobody',
    ['Foliar las hojas;', 'Supervisar al personal de las bóvedas;'],
  ],
  [
    'RANK_ANOMALY',
    'a coordinator under an assistant',
    [
      ':\tDirector de Archivos\n\tNombre del Puesto\tCoordinador de Difusión',
      ':\tAsistente Técnico\n\tNombre del Puesto\tCoordinador de Difusión',
    ],
  ],
  [
    'UNIT_ASSIGNMENT_INCONSISTENT',
    'an analyst in the direction',
    ['Adscripción:\tCoordinación de Difusión', 'Adscripción:\tDirección de Archivos'],
  ],
  [
    'SUPERIOR_NOT_DESCRIBED',
    'a superior elsewhere',
    [
      ':\tCoordinador de Difusión\n\tNombre del Puesto\tAnalista',
      ':\tSecretario General de Gobierno\n\tNombre del Puesto\tAnalista',
    ],
  ],
  [
    'SUBORDINATE_NOT_DESCRIBED',
    'a subordinate without sheet and row',
    [':\tAnalista de Difusión\n', ':\tAnalista de Difusión, Chofer de Enlace\n'],
  ],
];
