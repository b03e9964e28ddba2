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
