import type { Case } from './case.ts';

/** Manuals that misquote laws, acronyms and institutions, or ask for the wrong knowledge. */
export const SOURCE_CASES: readonly Case[] = [
  [
    'NO_LEGAL_BASIS',
    'no section',
    ['MARCO JURÍDICO.....\t2\n', ''],
    ['\nMARCO JURÍDICO\n\nLa Ley General de Archivos.\n', ''],
    ['por decreto del 3 de mayo de 2019', 'por el Gobernador'],
  ],
  ['LAW_NOT_CITED', 'a law unnamed', ['conforme a la norma internacional;', 'conforme a la legislación aplicable;']],
  ['ACRONYM_NOT_EXPANDED', 'an acronym', ['Editar la revista trimestral;', 'Editar la revista del INEVAP;']],
  [
    'ACRONYM_EXPANDED_LATE',
    'an acronym explained later',
    ['Foliar las hojas;', 'Foliar las hojas del RFC;'],
    ['Limpiar los lomos;', 'Limpiar los lomos del Registro Federal de Causantes (RFC);'],
  ],
  [
    'ACRONYM_TWO_EXPANSIONS',
    'two names',
    ['Foliar las hojas;', 'Foliar el Control de Acervo Digital (CAD);'],
    ['Limpiar los lomos;', 'Limpiar el Catálogo de Acervo Digital (CAD);'],
  ],
  [
    'WRONG_NAME',
    'an institution misquoted',
    ['Foliar las hojas;', 'Foliar las hojas del Consejo Nacional de Evaluación de la Política Social (CONEVAL);'],
  ],
  ['KNOWLEDGE_MERGED', 'two in one', ['- Lectura;', '- Lectura, Redacción;']],
  [
    'KNOWLEDGE_GAP',
    'a driver who need not drive',
    [
      'Repartir los oficios en las oficinas de gobierno;\n2. Fotocopiar los documentos que se soliciten;',
      'Transportar a los visitantes al aeropuerto;\n2. Transportar al personal a las bóvedas;',
    ],
  ],
  ['KNOWLEDGE_COPIED', 'knowledge of another', ['- Ortografía.', '- Formación de capital humano.']],
];
