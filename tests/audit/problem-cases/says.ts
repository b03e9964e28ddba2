import { also, LAST_OF_DIRECTOR, type Replacement } from './case.ts';

/** A code, what is broken, what one of its statements must say and what none may, and how it is broken. */
export type Saying = {
  readonly code: string;
  readonly what: string;
  readonly says: string;
  readonly never: string;
  readonly replaced: readonly Replacement[];
};

const HELP = 'Montar las mamparas;\n2. Corregir las galeras;\n3. Tomar las fotografías de cada evento;';
const LOMOS = 'Limpiar los lomos;\n2. Preparar el engrudo;\n3. Anotar las lecturas del higrómetro;';

/** Manuals with a fault, and the words in which it must be told. */
export const SAYINGS: readonly Saying[] = [
  {
    code: 'MISSING_BOILERPLATE',
    what: 'the wording of most, where the first has another',
    says: '9 of them “Las demás que se deriven',
    never: 'que se derivan',
    replaced: [
      ['que se deriven de', 'que se derivan de'],
      [/(Montar las mamparas[^]*?)\n4\. Las demás[^\n]*/u, 'Montar las mamparas;\n2. Corregir las galeras.'],
    ],
  },
  {
    code: 'COPIED_FUNCTIONS',
    what: "a superior's functions with another verb before them",
    says: 'but for a verb or a few words',
    never: 'word for word',
    replaced: [
      [
        HELP,
        'Apoyar en organizar exposiciones itinerantes;\n2. Auxiliar en editar la revista trimestral;\n3. Ayudar a convocar el concurso anual de fotografía antigua;',
      ],
    ],
  },
  {
    code: 'COPIED_FUNCTIONS',
    what: 'the sheet that has most of them, where another has some too',
    says: '3 of “Analista de Difusión” (1 of them “Coordinador de Trámite” has too)',
    never: 'such as “Montar las mamparas;” and “Montar las mamparas;”',
    replaced: [
      ['Depurar los expedientes vencidos;', 'Corregir las galeras;'],
      [LOMOS, HELP],
    ],
  },
  {
    code: 'POWER_CONFLICT',
    what: 'rules set by the way',
    says: '4. Impulsar el Plan Estatal de Desarrollo',
    never: 'validates',
    replaced: [
      also('Impulsar el Plan Estatal de Desarrollo, definiendo el método, las normas y los plazos;'),
      ['Editar la revista trimestral;', 'Normar el Plan Estatal de Desarrollo;'],
    ],
  },
  {
    code: 'POWER_CONFLICT',
    what: 'two that lead one task under one superior',
    says: 'both under “Director de Archivos”, lead the same in the same words',
    never: 'sets the rules of',
    replaced: [
      ['Editar la revista trimestral;', 'Coordinar las visitas guiadas a los depósitos;'],
      ['Fumigar los anaqueles cada semestre;', 'Coordinar las visitas guiadas a los depósitos;'],
    ],
  },
  {
    code: 'STRATEGIC_FUNCTION_WITHOUT_OWNER',
    what: 'a part that no function names, without whose it is',
    says: 'a part has no owner: none of the 31 functions of its positions speaks of “Agenda 2030”',
    never: '“ONU”',
    replaced: [
      [
        '1. Impulsar la creación de archivos regionales en el Estado;\n2.',
        '1. Impulsar la creación de archivos regionales en el Estado, conforme a la Agenda 2030 de la ONU;\n2.',
      ],
    ],
  },
  {
    code: 'BODY_NOT_IN_RELATIONS',
    what: 'a committee as the function prints it',
    says: '“comités de planeación para el desarrollo municipal”',
    never: 'COPLADEM',
    replaced: [also('Integrar los comités de planeación para el desarrollo municipal;')],
  },
  {
    code: 'DOCUMENT_CONTROL',
    what: 'a row for signatures that a text cannot hold',
    says: 'the extraction of the text may be the reason',
    never: 'not signed',
    replaced: [['Firma: Rúbrica\tRúbrica\tRúbrica', 'Firma: \t\t']],
  },
  {
    code: 'EMPTY_SECTION',
    what: 'a chart that may be a picture',
    says: 'the extraction of the text may be the reason',
    never: 'lacks',
    replaced: [['Director de Archivos, de quien dependen todos.', '']],
  },
  {
    code: 'NAME_VERSUS_CONTENT',
    what: 'functions without the closing clause',
    says: 'its 3 functions do not name it once',
    never: '4 functions',
    replaced: [
      [/DE DIFUSIÓN/gu, 'DE DIFUSIÓN REGIÓN SIERRA'],
      [/de Difusión/gu, 'de Difusión Región Sierra'],
    ],
  },
  {
    code: 'WRONG_NAME',
    what: 'the head of an institution as such',
    says: '“Secretario de Finanzas y Administración” does not give the institution its official name',
    never: 'misquoted',
    replaced: [
      also('Informar a la Secretaría de Finanzas y de Administración y al Secretario de Finanzas y Administración;'),
    ],
  },
  {
    code: 'HIERARCHY_NOT_LISTED',
    what: 'every name of the list',
    says: '“Coordinador de Trámite” and “Coordinador de Difusión”',
    never: '…',
    replaced: [[' Coordinador de Restauración\n', '\n']],
  },
  {
    code: 'POSITION_NOT_IN_INVENTORY',
    what: 'a row and a sheet of one rank that may be one post',
    says: 'describes “Coordinador de Difusión”, which no row of the inventory of posts counts, and counts “Coordinador de Museos”',
    never: '8. ',
    replaced: [['8\tCoordinador de Difusión', '8\tCoordinador de Museos']],
  },
  {
    code: 'NAME_MISMATCH',
    what: 'the first word of a name in two sheets at once',
    says: '“Coordinador” and “Analista”, where the rest of the manual has “Coordinador de Difusión” and “Analista de Restauración”',
    never: 'One position has',
    replaced: [
      ['\tNombre del Puesto\tCoordinador de Difusión', '\tNombre del Puesto\tCoordinador'],
      ['\tNombre del Puesto\tAnalista de Restauración', '\tNombre del Puesto\tAnalista'],
    ],
  },
  {
    code: 'FUNCTION_CONTINUES_PREVIOUS',
    what: 'which function goes on with which',
    says: 'Function 3 of “Auxiliar Administrativo” only goes on with 2',
    never: 'One task',
    replaced: [
      [
        'Fotocopiar los documentos que se soliciten;',
        'Realizar la evaluación interna de los préstamos;\n3. Elaboración de un reporte de la evaluación interna;',
      ],
    ],
  },
  {
    code: 'LAW_NOT_CITED',
    what: 'one time as one',
    says: 'invoked once without',
    never: '1 times',
    replaced: [
      [LAST_OF_DIRECTOR, `3. Impulsar archivos en el Estado conforme a la normatividad aplicable;\n4. Las demás`],
    ],
  },
];
