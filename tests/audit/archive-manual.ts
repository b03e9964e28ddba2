/** One sheet of the made-up manual, in the rows of its template. */
type Sheet = {
  readonly name: string;
  readonly objective: string;
  readonly unit: string;
  readonly superior: string;
  readonly subordinates: string;
  readonly functions: readonly string[];
  readonly internal: readonly (readonly [area: string, reason: string])[];
  readonly external: readonly (readonly [area: string, reason: string])[];
  readonly knowledge: readonly string[];
};

const DIRECCION = 'Dirección de Archivos';
const CLOSING =
  'Las demás que se deriven de la naturaleza del puesto y las que sean encomendadas por el superior inmediato.';

const DIRECTOR: Sheet = {
  name: 'Director de Archivos',
  objective: 'Conducir la política de archivos del Estado para que los expedientes se conserven y se consulten.',
  unit: DIRECCION,
  superior: 'N/A',
  subordinates:
    'Asistente Técnico Coordinador de Acervo Histórico Coordinador de Trámite Coordinador de Difusión Coordinador de Restauración',
  functions: [
    'Proponer al titular del Ejecutivo la política de archivos del Estado;',
    'Autorizar el calendario de transferencias de expedientes;',
    'Impulsar la creación de archivos regionales en el Estado;',
  ],
  internal: [['Coordinaciones', 'Conducir la política de archivos.']],
  external: [
    ['Municipios', 'Impulsar los archivos regionales.'],
    ['Universidades', 'Convenir la consulta de expedientes.'],
  ],
  knowledge: ['Archivonomía;', 'Administración;', 'Derecho administrativo.'],
};

const ASISTENTE: Sheet = {
  name: 'Asistente Técnico',
  objective: 'Ordenar la agenda y la correspondencia del Director de Archivos.',
  unit: DIRECCION,
  superior: 'Director de Archivos',
  subordinates: 'Auxiliar Administrativo',
  functions: [
    'Elaborar la agenda semanal del Director de Archivos;',
    'Turnar la correspondencia recibida a las coordinaciones;',
  ],
  internal: [['Dirección de Archivos', 'Atender las indicaciones del Director.']],
  external: [['Municipios', 'Recibir la correspondencia.']],
  knowledge: ['Redacción;', 'Mecanografía.'],
};

const AUXILIAR: Sheet = {
  name: 'Auxiliar Administrativo',
  objective: 'Repartir la correspondencia de la oficina.',
  unit: DIRECCION,
  superior: 'Asistente Técnico',
  subordinates: 'N/A',
  functions: ['Repartir los oficios en las oficinas de gobierno;', 'Fotocopiar los documentos que se soliciten;'],
  internal: [['Dirección de Archivos', 'Atender las indicaciones del Asistente Técnico.']],
  external: [['Municipios', 'Entregar la correspondencia.']],
  knowledge: ['Lectura;', 'Ortografía.'],
};

const SUBJECTS = [
  {
    subject: 'Acervo Histórico',
    objective: 'Custodiar los documentos históricos del Estado.',
    functions: [
      'Custodiar los documentos históricos en depósitos seguros;',
      'Describir cada fondo documental conforme a la norma internacional;',
      'Guiar a los investigadores en la sala de consulta;',
    ],
    help: ['Acomodar las cajas en los depósitos;', 'Capturar la ficha de cada pieza;', 'Atender la sala de lectura;'],
    knowledge: ['Paleografía;', 'Historia regional;', 'Catalogación.'],
  },
  {
    subject: 'Trámite',
    objective: 'Normar la vida de los expedientes en las oficinas.',
    functions: [
      'Normar el registro de expedientes en las oficinas;',
      'Calendarizar las transferencias a la concentración;',
      'Depurar los expedientes vencidos;',
    ],
    help: ['Foliar las hojas;', 'Rotular las carpetas;', 'Cotejar los listados de baja;'],
    knowledge: ['Gestión documental;', 'Estadística;', 'Diplomática.'],
  },
  {
    subject: 'Difusión',
    objective: 'Dar a conocer el patrimonio documental.',
    functions: [
      'Organizar exposiciones itinerantes;',
      'Editar la revista trimestral;',
      'Convocar el concurso anual de fotografía antigua;',
    ],
    help: ['Montar las mamparas;', 'Corregir las galeras;', 'Tomar las fotografías de cada evento;'],
    knowledge: ['Diseño gráfico;', 'Museografía;', 'Fotografía.'],
  },
  {
    subject: 'Restauración',
    objective: 'Reparar las piezas dañadas.',
    functions: [
      'Reparar las encuadernaciones dañadas;',
      'Fumigar los anaqueles cada semestre;',
      'Medir la humedad de las bóvedas;',
    ],
    help: ['Limpiar los lomos;', 'Preparar el engrudo;', 'Anotar las lecturas del higrómetro;'],
    knowledge: ['Química;', 'Encuadernación;', 'Biología.'],
  },
] as const;

const PAIRS: readonly Sheet[] = SUBJECTS.flatMap(({ subject, objective, functions, help, knowledge }) => [
  {
    name: `Coordinador de ${subject}`,
    objective,
    unit: DIRECCION,
    superior: 'Director de Archivos',
    subordinates: `Analista de ${subject}`,
    functions,
    internal: [['Dirección de Archivos', 'Atender las indicaciones del Director.']] as const,
    external: [
      ['Municipios', `${functions[0].split(' ')[0]} lo que corresponda a los archivos regionales.`],
      ['Universidades', `${functions[1].split(' ')[0]} con los investigadores.`],
    ] as const,
    knowledge,
  },
  {
    name: `Analista de ${subject}`,
    objective: `Ayudar en las labores de ${help[0].split(' ').slice(-1)[0]!.replace(';', '')} y afines.`,
    unit: `Coordinación de ${subject}`,
    superior: `Coordinador de ${subject}`,
    subordinates: 'N/A',
    functions: help,
    internal: [[`Coordinación de ${subject}`, 'Atender las indicaciones del Coordinador.']] as const,
    external: [
      ['Municipios', `${help[0].replace(';', '.')}`],
      ['Universidades', `${help[1].replace(';', '.')}`],
    ] as const,
    knowledge: [
      `${knowledge[1]}`,
      `${help[2].split(' ')[1]} ${help[2].split(' ')[2]!.replace(';', '')};`,
      knowledge[2],
    ],
  },
]);

const SHEETS: readonly Sheet[] = [DIRECTOR, ASISTENTE, AUXILIAR, ...PAIRS];

/** A made-up manual in which nothing is wrong, in the template of the DPSE's; each test breaks one thing. */
export const ARCHIVE_MANUAL = `MANUAL DE ORGANIZACIÓN

Dirección de Archivos

Durango, Dgo. 2024

CONTENIDO

HOJA DE APROBACIÓN DEL DOCUMENTO.....\t1
INTRODUCCIÓN.....\t2
MARCO JURÍDICO.....\t2
MISIÓN.....\t3
OBJETIVOS ESTRATÉGICOS.....\t3
ORGANIGRAMA DE LA DIRECCIÓN DE ARCHIVOS.....\t4
INVENTARIO DE PUESTOS DE LA DIRECCIÓN DE ARCHIVOS.....\t5
DESCRIPCIONES DE PUESTOS DE LA DIRECCIÓN DE ARCHIVOS.....\t6
${SHEETS.map(({ name }, index) => `${name.toUpperCase()}.....\t${6 + index}`).join('\n')}

HOJA DE APROBACIÓN DEL DOCUMENTO

CÓDIGO

MO-DA-01

FECHA DE EMISIÓN

Victoria de Durango, Dgo., a 15 de Marzo de 2024

Control de Cambios

Fecha de Actualización\tNº de Versión\tCambios Realizados
15/03/2024\t01\tPrimera emisión

Control de Emisión

Elaboró\tRevisó\tAutorizó
Nombre: Lic. Ana Ruiz\tLic. Blanca Soto\tMtro. Carlos Paz
Firma: Rúbrica\tRúbrica\tRúbrica
Fecha: 15/03/2024\t15/03/2024\t15/03/2024

INTRODUCCIÓN

La Dirección de Archivos fue creada por decreto del 3 de mayo de 2019 para cuidar el patrimonio documental del Estado.

La Dirección de Archivos realiza las funciones estratégicas siguientes:

1. Impulsar la creación de archivos regionales en el Estado;
2. Custodiar los documentos históricos en depósitos seguros.

MARCO JURÍDICO

La Ley General de Archivos.

MISIÓN

Conservar los expedientes del Estado.

OBJETIVOS ESTRATÉGICOS

- Describir cada fondo documental conforme a la norma internacional.

ORGANIGRAMA DE LA DIRECCIÓN DE ARCHIVOS

Director de Archivos, de quien dependen todos.

INVENTARIO DE PUESTOS DE LA DIRECCIÓN DE ARCHIVOS

Nº\tPUESTO\tTOTAL DE PLAZAS
${SHEETS.map(({ name }, index) => `${index + 1}\t${name}\t1`).join('\n')}

DESCRIPCIONES DE PUESTOS DE LA DIRECCIÓN DE ARCHIVOS

${SHEETS.map(printed).join('\n')}`;

function printed(sheet: Sheet): string {
  return `${sheet.name}

Nombre del Puesto\t${sheet.name}
Objetivo\t${sheet.objective}
Jerarquía\tÁrea de Adscripción:\t${sheet.unit}
\tPuesto Superior:\t${sheet.superior}
\tNombre del Puesto\t${sheet.name}
\tPuesto(s) Inferior(es):\t${sheet.subordinates}

Funciones y Responsabilidades

${[...sheet.functions, CLOSING].map((text, index) => `${index + 1}. ${text}`).join('\n')}

Relaciones Interinstitucionales

Área (interna)\tMotivo
${rows(sheet.internal)}
Área (externa)\tMotivo
${rows(sheet.external)}

Conocimientos Básicos

${sheet.knowledge.map((item) => `- ${item}`).join('\n')}
`;
}

function rows(pairs: Sheet['internal']): string {
  return pairs.map(([area, reason]) => `${area}\t${reason}`).join('\n');
}
