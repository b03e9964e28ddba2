import { also, type Case } from './case.ts';

/** What is no fault, though it looks like one: each leaves the code unreported. */
export const QUIET_CASES: readonly Case[] = [
  [
    'DUPLICATE_WITHIN_POSITION',
    'one verb for two things',
    also('Cotejar el boletín trimestral de cortes de energía;\n5. Cotejar el boletín trimestral de visitas escolares;'),
  ],
  [
    'DUPLICATE_WITHIN_POSITION',
    'two verbs for one thing',
    also(
      'Pagar los cargos de placas y tenencias con descuento vía nómina;\n5. Revisar los cargos de placas y tenencias con descuento vía nómina;',
    ),
  ],
  ...[
    ['a post in the other gender and the plural', 'Auxiliares Administrativas (2)'],
    ['a post with whom it is under', 'Auxiliar Administrativo del Asistente Técnico'],
  ].map(([what, row]): Case => ['POSITION_NOT_IN_INVENTORY', what!, ['3\tAuxiliar Administrativo\t1', `3\t${row}\t1`]]),
  [
    'OBJECTIVE_OFF_FUNCTION',
    "another's functions that the objective covers as well",
    ['Ayudar en las labores de lomos y afines.', 'Ayudar con las mamparas, las galeras y las fotografías.'],
    [
      'Limpiar los lomos;\n2. Preparar el engrudo;\n3. Anotar las lecturas del higrómetro;',
      'Montar las mamparas;\n2. Corregir las galeras;\n3. Tomar las fotografías de cada evento;',
    ],
  ],
  [
    'NAME_VERSUS_CONTENT',
    "a superior's region in the name",
    [/Auxiliar Administrativo/gu, 'Auxiliar Administrativo del Director de la Región Norte'],
  ],
  [
    'DOCUMENT_CONTROL',
    'a number of registration under its label',
    ['CÓDIGO\n', 'No. de Registro:\n\nDA-12\n\nCÓDIGO\n'],
  ],
  [
    'SUPERIOR_NOT_DESCRIBED',
    'whom the head of the unit reports to',
    ['Puesto Superior:\tN/A', 'Puesto Superior:\tSecretario General de Gobierno'],
  ],
  [
    'RELATION_ASYMMETRY',
    'a relation that the other side states in its reason',
    ['Dirección de Archivos\tAtender las indicaciones del Director.\nÁrea', 'Auxiliar Administrativo\tRepartir.\nÁrea'],
  ],
  ...['HIERARCHY_CONFLICT', 'COUNT_MISMATCH'].map((code): Case => [
    code,
    'one sheet for a post that the inventory counts under two others',
    [':\tAnalista de Difusión\n', ':\tAnalista de Difusión Auxiliar Administrativo\n'],
    ['11\tAnalista', '12\tAuxiliar Administrativo\t1\n11\tAnalista'],
  ]),
  [
    'ORDER_MISMATCH',
    'a list in an order of its own',
    [
      /(2\tAsistente Técnico\t1\n)([^]*?)(11\tAnalista de Restauración\t1)/u,
      [
        '2\tAnalista de Restauración',
        '3\tCoordinador de Restauración',
        '4\tAnalista de Difusión',
        '5\tCoordinador de Difusión',
        '6\tAnalista de Trámite',
        '7\tCoordinador de Trámite',
        '8\tAnalista de Acervo Histórico',
        '9\tCoordinador de Acervo Histórico',
        '10\tAuxiliar Administrativo',
        '11\tAsistente Técnico',
      ]
        .map((row) => `${row}\t1`)
        .join('\n'),
    ],
  ],
  [
    'NAME_MISMATCH',
    'the first word of a name under its area in the inventory',
    ['9\tAnalista de Difusión', '9\tAnalista'],
  ],
  ...['HIERARCHY_CONFLICT', 'SUPERIOR_NOT_DESCRIBED'].map((code): Case => [
    code,
    'a misprint of the superior',
    [
      ':\tCoordinador de Difusión\n\tNombre del Puesto\tAnalista',
      ':\tCoordinandor de Difusión\n\tNombre del Puesto\tAnalista',
    ],
  ]),
  [
    'HIERARCHY_CONFLICT',
    'a superior left blank',
    [':\tCoordinador de Difusión\n\tNombre del Puesto\tAnalista', ':\t\n\tNombre del Puesto\tAnalista'],
  ],
  [
    'RANK_ANOMALY',
    'a rank that is below another in this institution',
    [
      ':\tDirector de Archivos\n\tNombre del Puesto\tCoordinador de Difusión',
      ':\tAsistente Técnico\n\tNombre del Puesto\tCoordinador de Difusión',
    ],
    [
      ':\tDirector de Archivos\n\tNombre del Puesto\tCoordinador de Restauración',
      ':\tAsistente Técnico\n\tNombre del Puesto\tCoordinador de Restauración',
    ],
  ],
];
