import type { Severity } from '../../manual/model.ts';

/** The words of a report about faults, in one language. */
export type ReportWords = {
  readonly title: string;
  readonly none: string;
  readonly faults: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly reading: string;
  readonly first: string;
  readonly others: (severity: string, family: string) => string;
  readonly remedy: string;
  readonly byPosition: string;
  readonly position: string;
  readonly numbers: string;
  readonly lines: (place: { readonly from: number; readonly to: number }) => string;
  readonly more: (count: number) => string;
  readonly handOn: string;
  readonly failing: (found: string) => string;
  readonly columns: readonly string[];
};

const ENGLISH: ReportWords = {
  title: 'Faults of the manual',
  none: 'No faults were found.',
  faults: (count) => (count === 1 ? '1 fault' : `${count} faults`),
  severities: { high: 'high', medium: 'medium', low: 'low' },
  counted: { high: (count) => `${count} high`, medium: (count) => `${count} medium`, low: (count) => `${count} low` },
  reading: 'Line numbers are those of the text of the manual.',
  first: 'What to correct first',
  others: (severity, family) => `The others of ${severity} severity: ${family}`,
  remedy: 'To do',
  byPosition: 'By position',
  position: 'position',
  numbers: 'numbers',
  lines: ({ from, to }) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
  more: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
  handOn: '`--format md` gives a report to hand on, `--position NAME` the faults of one post.',
  failing: (found) => `Exit code 4: there are faults that --fail-on names, ${found}.`,
  columns: ['number', 'code', 'title', 'severity', 'positions', 'statement', 'remedy', 'lines', 'manual'],
};

const SPANISH: ReportWords = {
  title: 'Observaciones al manual',
  none: 'No se encontró ninguna observación.',
  faults: (count) => (count === 1 ? '1 observación' : `${count} observaciones`),
  severities: { high: 'alta', medium: 'media', low: 'baja' },
  counted: {
    high: (count) => (count === 1 ? '1 alta' : `${count} altas`),
    medium: (count) => (count === 1 ? '1 media' : `${count} medias`),
    low: (count) => (count === 1 ? '1 baja' : `${count} bajas`),
  },
  reading: 'Los números de línea son los del texto del manual.',
  first: 'Qué corregir primero',
  others: (severity, family) => `Las demás de gravedad ${severity}: ${family}`,
  remedy: 'Qué hacer',
  byPosition: 'Por puesto',
  position: 'puesto',
  numbers: 'números',
  lines: ({ from, to }) => (from === to ? `línea ${from}` : `líneas ${from}-${to}`),
  more: (count) => (count === 1 ? 'y 1 lugar más' : `y ${count} lugares más`),
  handOn: '`--format md` da un informe para entregar, `--position NOMBRE` las observaciones de un puesto.',
  failing: (found) => `Código de salida 4: hay observaciones de las que nombra --fail-on, ${found}.`,
  columns: ['número', 'código', 'título', 'gravedad', 'puestos', 'observación', 'qué hacer', 'líneas', 'manual'],
};

/** The words of a report about faults, by language. */
export const FAULT_WORDS = { en: ENGLISH, es: SPANISH } as const;
