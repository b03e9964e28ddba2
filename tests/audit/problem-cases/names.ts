import { also, type Case } from './case.ts';

/** Manuals that name a position, a unit or a term in two ways. */
export const NAME_CASES: readonly Case[] = [
  [
    'NAME_MISMATCH',
    'another word in the hierarchy',
    ['\tNombre del Puesto\tCoordinador de Difusión', '\tNombre del Puesto\tCoordinador de Divulgación'],
  ],
  ['NAME_MISMATCH', 'another title of a section', ['\nMARCO JURÍDICO\n', '\nNUESTRO MARCO JURÍDICO\n']],
  [
    'UNIT_NAME_MISMATCH',
    'a unit promoted',
    [
      'Dirección de Archivos\tAtender las indicaciones del Director.',
      'Dirección General de Archivos\tAtender las indicaciones del Director.',
    ],
  ],
  [
    'UNIT_INSTEAD_OF_POSITION',
    'a unit among posts',
    ['Coordinador de Difusión Coordinador', 'Coordinación de Difusión Coordinador'],
  ],
  [
    'UNIT_NOT_NAMED',
    'a coordination nobody names',
    ['Adscripción:\tCoordinación de Difusión', `Adscripción:\tDirección de Archivos`],
    ['Coordinación de Difusión\tAtender', 'Dirección de Archivos\tAtender'],
  ],
  [
    'NAMING_STYLE',
    'two patterns',
    [
      '\n\nAnalista de Difusión\n\nNombre del Puesto\tAnalista de Difusión',
      '\n\nAnalista de la Coordinación de Difusión\n\nNombre del Puesto\tAnalista de la Coordinación de Difusión',
    ],
  ],
  ['NAME_WITH_PERIOD', 'a period', [':\tAnalista de Difusión', ':\tAnalista de Difusión.']],
  [
    'CAPITALISATION',
    'a plan in two ways',
    also('Presentar el Plan Estatal de Desarrollo a las oficinas y guardar el Plan Estatal de desarrollo;'),
  ],
  ['CAPITALISATION', 'an acronym in two ways', also('Aplicar el PbR en las oficinas y difundir el PBR;')],
  [
    'WRONG_NAME',
    'an official name and one near to it',
    also('Informar a la Secretaría de Finanzas y de Administración y a la Secretaría de Finanzas y Administración;'),
  ],
  [
    'UNIT_INSTEAD_OF_POSITION',
    'a post under the name of its unit',
    [/Coordinador de Difusión/gu, 'Coordinación de Difusión'],
    [/COORDINADOR DE DIFUSIÓN/gu, 'COORDINACIÓN DE DIFUSIÓN'],
  ],
  [
    'NAME_VERSUS_CONTENT',
    'a region in the name alone',
    [/DE DIFUSIÓN/gu, 'DE DIFUSIÓN REGIÓN SIERRA'],
    [/de Difusión/gu, 'de Difusión Región Sierra'],
  ],
  [
    'TERM_VARIANTS',
    'one system under two names',
    also('Operar el Sistema Estatal de Planeación del Desarrollo y el Sistema Estatal de Planeación Democrática;'),
  ],
];
