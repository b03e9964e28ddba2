import { also, LAST_OF_DIRECTOR, type Case } from './case.ts';

/** Manuals with functions and objectives that are badly written, copied or out of place. */
export const FUNCTION_CASES: readonly Case[] = [
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
    'COPIED_FUNCTIONS',
    "the superior's functions, each with a supporting verb",
    [
      'Montar las mamparas;\n2. Corregir las galeras;\n3. Tomar las fotografías de cada evento;',
      'Apoyar en organizar exposiciones itinerantes;\n2. Auxiliar en editar la revista trimestral;\n3. Ayudar a convocar el concurso anual de fotografía antigua;',
    ],
  ],
  [
    'DUPLICATE_WITHIN_POSITION',
    'a wide function with two others in it',
    also(
      'Auditar los fondos regionales; capacitar a los archivistas municipales; y evaluar los acuerdos de consulta;\n5. Auditar los fondos regionales de cada ejercicio;\n6. Capacitar a los archivistas municipales en la norma;',
    ),
  ],
  [
    'OBJECTIVE_OFF_FUNCTION',
    'an objective that no function performs',
    ['Reparar las piezas dañadas.', 'Reparar las piezas dañadas y capacitar a los encuadernadores.'],
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
];
