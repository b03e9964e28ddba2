import { SHEETS, type Sheet } from './archive-sheets.ts';

const CLOSING =
  'Las demás que se deriven de la naturaleza del puesto y las que sean encomendadas por el superior inmediato.';

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
