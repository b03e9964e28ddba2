/** One sheet of the made-up manual, in the rows of its template. */
export type Sheet = {
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

/** What a coordination is about, what its coordinator does, and how its analyst helps. */
type Subject = {
  readonly subject: string;
  readonly objective: string;
  readonly functions: Three;
  readonly help: Three;
  readonly knowledge: Three;
};

type Three = readonly [string, string, string];

const DIRECCION = 'Dirección de Archivos';

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

const SUBJECTS: readonly Subject[] = [
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
];

/** The sheets of the made-up manual, in the order of its inventory. */
export const SHEETS: readonly Sheet[] = [
  DIRECTOR,
  ASISTENTE,
  AUXILIAR,
  ...SUBJECTS.flatMap((subject) => [coordinator(subject), analyst(subject)]),
];

function coordinator({ subject, objective, functions, knowledge }: Subject): Sheet {
  return {
    name: `Coordinador de ${subject}`,
    objective,
    unit: DIRECCION,
    superior: 'Director de Archivos',
    subordinates: `Analista de ${subject}`,
    functions,
    internal: [['Dirección de Archivos', 'Atender las indicaciones del Director.']],
    external: [
      ['Municipios', `${functions[0].split(' ')[0]} lo que corresponda a los archivos regionales.`],
      ['Universidades', `${functions[1].split(' ')[0]} con los investigadores.`],
    ],
    knowledge,
  };
}

function analyst({ subject, help, knowledge }: Subject): Sheet {
  return {
    name: `Analista de ${subject}`,
    objective: `Ayudar en las labores de ${help[0].split(' ').slice(-1)[0]!.replace(';', '')} y afines.`,
    unit: `Coordinación de ${subject}`,
    superior: `Coordinador de ${subject}`,
    subordinates: 'N/A',
    functions: help,
    internal: [[`Coordinación de ${subject}`, 'Atender las indicaciones del Coordinador.']],
    external: [
      ['Municipios', help[0].replace(';', '.')],
      ['Universidades', help[1].replace(';', '.')],
    ],
    knowledge: [knowledge[1], `${help[2].split(' ')[1]} ${help[2].split(' ')[2]!.replace(';', '')};`, knowledge[2]],
  };
}
