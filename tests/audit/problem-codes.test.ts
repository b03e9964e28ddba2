import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/audit/problems/find.ts';
import { parseManual } from '../../src/manual/parse.ts';
import { foldName } from '../../src/text.ts';
import { ARCHIVE_MANUAL } from './archive-manual.ts';

/** What is broken in the made-up manual: each pair replaces its first text, which must stand there, by the second. */
type Replacement = readonly [from: string | RegExp, to: string];
type Case = readonly [code: string, what: string, ...replaced: readonly Replacement[]];

const LAST_OF_DIRECTOR = '3. Impulsar la creación de archivos regionales en el Estado;\n4. Las demás';

function also(text: string): Replacement {
  return [LAST_OF_DIRECTOR, `3. Impulsar la creación de archivos regionales en el Estado;\n4. ${text}\n5. Las demás`];
}

const CASES: readonly Case[] = [
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
  ['DOCUMENT_CONTROL', 'one for two', ['Mtro. Carlos Paz', 'Lic. Blanca Soto']],
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
    ['Puesto Superior:\tN/A', 'Puesto Superior:\tSecretario General de Gobierno'],
  ],
  [
    'MISSING_BOILERPLATE',
    'no closing clause',
    [
      LAST_OF_DIRECTOR,
      '3. Impulsar la creación de archivos regionales en el Estado;\n4. Presidir el consejo;\nLas demás',
    ],
  ],
  ['BOILERPLATE_WORDING', 'another closing clause', ['que se deriven de', 'que se derivan de']],
  [
    'FUNCTION_SPLIT',
    'a function cut',
    [
      'Turnar la correspondencia recibida a las coordinaciones;',
      'Turnar la correspondencia recibida de\n\n- las oficinas a las coordinaciones;',
    ],
  ],
  [
    'FUNCTION_CONTINUES_PREVIOUS',
    'a report of the task before',
    [
      'Fotocopiar los documentos que se soliciten;',
      'Realizar la evaluación interna de los préstamos;\n3. Elaboración de un reporte de la evaluación interna;',
    ],
  ],
  [
    'COMPOUND_FUNCTION',
    'three tasks',
    [
      'Reparar las encuadernaciones dañadas;',
      'Reparar las encuadernaciones dañadas de los libros; barnizar las mesas de la sala grande; y pintar los muros del patio;',
    ],
  ],
  ['NOT_INFINITIVE', 'a noun', ['Fumigar los anaqueles', 'Fumigación de los anaqueles']],
  ['GRAMMAR', 'a number', ['Editar la revista trimestral;', 'Editar la revista de los expediente;']],
  ['PUNCTUATION', 'a period in a list', ['Editar la revista trimestral;', 'Editar la revista trimestral.']],
  ['VAGUE_FUNCTION', 'no object', ['Foliar las hojas;', 'Participar en los asuntos que se requieran;']],
  [
    'DUPLICATE_WITHIN_POSITION',
    'one task twice',
    ['Medir la humedad de las bóvedas;', 'Reparar las encuadernaciones dañadas por el agua;'],
  ],
  [
    'COPIED_FUNCTIONS',
    "another's functions",
    [
      'Limpiar los lomos;\n2. Preparar el engrudo;\n3. Anotar las lecturas del higrómetro;',
      'Montar las mamparas;\n2. Corregir las galeras;\n3. Tomar las fotografías de cada evento;',
    ],
  ],
  [
    'COPIED_OBJECTIVE',
    "another's objective",
    ['Reparar las piezas dañadas.', 'Dar a conocer el patrimonio documental.'],
  ],
  [
    'OBJECTIVE_OFF_FUNCTION',
    "another's functions under an objective of its own",
    [
      'Limpiar los lomos;\n2. Preparar el engrudo;\n3. Anotar las lecturas del higrómetro;',
      'Montar las mamparas;\n2. Corregir las galeras;\n3. Tomar las fotografías de cada evento;',
    ],
  ],
  [
    'POWER_CONFLICT',
    'two authorise',
    ['Impulsar la creación de archivos regionales en el Estado;\n4', 'Validar el Plan Estatal de Desarrollo;\n4'],
    ['Editar la revista trimestral;', 'Validar el Plan Estatal de Desarrollo;'],
  ],
  [
    'STRATEGIC_FUNCTION_WITHOUT_OWNER',
    'a task of nobody',
    ['1. Impulsar la creación de archivos regionales', '1. Construir un observatorio astronómico'],
  ],
  ['SCOPE_MISMATCH', 'staff of another trade', ['Foliar las hojas;', 'Coordinar al personal de jardinería;']],
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

const sound = findProblems(parseManual(ARCHIVE_MANUAL));

function broken(replaced: readonly Replacement[]): string {
  return replaced.reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    expect(changed, String(from)).not.toBe(text);
    return changed;
  }, ARCHIVE_MANUAL);
}

describe('the rules', () => {
  it('are quiet on a manual in which nothing is wrong', () => {
    expect(sound.map(({ code, statement }) => `${code}: ${statement}`)).toEqual([]);
  });

  const cases = CASES.map(([code, what, ...replaced]) => ({ code, what, replaced }));

  it.each(cases)('report $code: $what', ({ code, replaced }) => {
    const text = broken(replaced);
    const found = findProblems(parseManual(text)).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const { where, statementEs } of found) {
      expect(statementEs).not.toBe('');
      for (const { from, to, quote } of where)
        expect(foldName(lines.slice(from - 1, to).join(' '))).toContain(foldName(quote));
    }
  });
});
