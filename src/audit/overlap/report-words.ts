import type { AuditedFunction, Hierarchy, OverlapKind, VerbClass } from '../model.ts';
import type { Review } from './accepted.ts';

/** The name of a kind, what it means, and what to do with an overlap of that kind. */
export type KindWords = { readonly name: string; readonly means: string; readonly task: string };

/** What the report for people says, in one language. */
export type ReportWords = {
  readonly title: string;
  readonly counted: (counts: { pairs: number; clusters: number; positions: number }) => string;
  readonly nothing: string;
  readonly accepted: (count: number) => string;
  readonly kinds: Readonly<Record<OverlapKind, KindWords>>;
  readonly hierarchy: Readonly<Record<Hierarchy, string>>;
  readonly verbClass: Readonly<Record<VerbClass, string>>;
  readonly apart: string;
  readonly inLine: string;
  readonly begin: string;
  readonly beginWith: string;
  readonly actions: string;
  readonly accepting: string;
  readonly more: string;
  readonly both: (positions: readonly [string, string], what: string) => string;
  readonly sections: Readonly<Record<'apart' | 'inLine' | 'part' | 'delegated', string>>;
  readonly heldBy: (positions: number) => string;
  readonly merging: string;
  readonly pairs: string;
  readonly related: string;
  readonly group: string;
  readonly grouped: (counts: { clusters: number; pairs: number }) => string;
  readonly object: string;
  readonly entities: string;
  readonly matrix: string;
  readonly positions: string;
  readonly changed: (review: Pick<Review, 'by' | 'on' | 'why'>) => string;
  readonly acceptedBy: (review: Pick<Review, 'by' | 'on' | 'why'>) => string;
  readonly acceptedNow: (count: number, file: string) => string;
  readonly overlaps: (count: number) => string;
  readonly score: string;
  readonly scoreMeans: string;
  readonly place: string;
  readonly lines: (place: Pick<AuditedFunction, 'sourceFrom' | 'sourceTo'>) => string;
};

const ENGLISH: ReportWords = {
  title: 'Functions that overlap between positions',
  counted: ({ pairs, clusters, positions }) =>
    `Pairs that overlap: ${pairs}; groups: ${clusters}; positions: ${positions}. Kinds and signals are inferred from the wording. A group stands under its plainest pair, so that delegated pairs stand in other parts too.`,
  nothing: 'No functions overlap.',
  accepted: (count) => `Accepted in an earlier review and left out: ${count}`,
  kinds: {
    IDENTICAL: {
      name: 'Identical',
      means: 'the same text',
      task: 'leave it to one post, or write what part each has; of superior and subordinate, who decides and who does',
    },
    NEAR_DUPLICATE: {
      name: 'Nearly identical',
      means: 'the same task, slightly reworded or with words added',
      task: 'as with identical ones; if the few other words are the difference, accept the pair',
    },
    OVERLAPPING: {
      name: 'Overlapping',
      means: 'the same task or a large part of it in other words, or a related action on the same object',
      task: 'read both texts and write where one post ends and the other begins, or accept the pair',
    },
    DELEGATED: {
      name: 'Delegated',
      means: 'a superior does what the subordinate supports',
      task: 'expected; nothing to mend unless the superior keeps no part of the task',
    },
  },
  hierarchy: {
    SUPERIOR_SUBORDINATE: 'superior and subordinate',
    TWO_LEVELS_APART: 'two levels apart',
    PEERS: 'peers',
    DIFFERENT_LINES: 'different chains of command',
  },
  verbClass: { same: 'same action', related: 'related action', different: 'different action' },
  apart: 'In posts that do not report to each other',
  inLine: 'In superior and subordinate',
  begin: 'Where to begin',
  beginWith: 'These posts do not report to each other and share most texts: decide first which keeps each function.',
  actions: 'What to do',
  accepting:
    'What may stand is accepted with `quien audit --accept "POSITION NUMBER / POSITION NUMBER" --by NAME --why TEXT`, or all of two positions with `--accept "POSITION / POSITION"`; it is left out until either text changes.',
  more: 'The same in groups, to hand on: `quien audit --format md`. Only one kind: `--kind IDENTICAL`; only one post: `--position NAME`.',
  both: ([one, other], what) => `**${one}** and **${other}**: ${what}`,
  sections: {
    apart: 'The same function in posts that do not report to each other',
    inLine: 'The same function in superior and subordinate',
    part: 'The same task in part or in other words',
    delegated: 'Delegation: the subordinate supports what the superior does',
  },
  heldBy: (positions) => `${positions} positions`,
  merging: 'Positions affected by a merger',
  pairs: 'Why',
  related: 'In part also',
  group: 'see group',
  grouped: ({ clusters, pairs }) => `groups: ${clusters}, pairs: ${pairs}`,
  object: 'same object',
  entities: 'both name',
  matrix: 'Positions with most in common',
  positions: 'Positions',
  changed: ({ by, on, why }) => `accepted by ${by} on ${on} (${why}), but a text has changed since`,
  acceptedBy: ({ by, on, why }) => `accepted by ${by} on ${on}: ${why}`,
  acceptedNow: (count, file) => `Accepted in ${file}: ${count}. A pair comes back when either text changes.`,
  overlaps: (count) => (count === 1 ? '1 overlap' : `${count} overlaps`),
  score: 'score',
  scoreMeans:
    'The score, from 0 to 1, is the share of words that both texts have; for overlapping and delegated pairs that of the tasks they have in common, if higher, where the object counts most. How the actions compare is no part of it and is said beside it; pairs whose actions are only related come last of their kind.',
  place: 'function',
  lines: ({ sourceFrom, sourceTo }) =>
    sourceFrom === sourceTo ? `line ${sourceFrom}` : `lines ${sourceFrom}-${sourceTo}`,
};

const SPANISH: ReportWords = {
  title: 'Funciones que se traslapan entre puestos',
  counted: ({ pairs, clusters, positions }) =>
    `Pares que se traslapan: ${pairs}; grupos: ${clusters}; puestos: ${positions}. Las clases y señales se infieren de la redacción. Un grupo está bajo su par más claro, de modo que también hay pares delegados en otras partes.`,
  nothing: 'Ninguna función se traslapa.',
  accepted: (count) => `Aceptados en una revisión anterior y omitidos: ${count}`,
  kinds: {
    IDENTICAL: {
      name: 'Idénticas',
      means: 'el mismo texto',
      task: 'dejar la función en un solo puesto o escribir qué parte toca a cada uno; entre superior y subordinado, quién decide y quién ejecuta',
    },
    NEAR_DUPLICATE: {
      name: 'Casi idénticas',
      means: 'la misma tarea con ligeros cambios de redacción o palabras añadidas',
      task: 'como las idénticas; si las pocas palabras distintas son la diferencia, aceptar el par',
    },
    OVERLAPPING: {
      name: 'Traslapadas',
      means: 'la misma tarea o gran parte de ella en otras palabras, o una acción relacionada sobre el mismo objeto',
      task: 'leer ambos textos y escribir dónde termina un puesto y empieza el otro, o aceptar el par',
    },
    DELEGATED: {
      name: 'Delegadas',
      means: 'el superior hace lo que el subordinado apoya',
      task: 'es lo esperado; nada que corregir, salvo que el superior no conserve parte alguna de la tarea',
    },
  },
  hierarchy: {
    SUPERIOR_SUBORDINATE: 'superior y subordinado',
    TWO_LEVELS_APART: 'a dos niveles',
    PEERS: 'mismo superior',
    DIFFERENT_LINES: 'distinta línea de mando',
  },
  verbClass: { same: 'misma acción', related: 'acción relacionada', different: 'otra acción' },
  apart: 'En puestos que no dependen uno de otro',
  inLine: 'En superior y subordinado',
  begin: 'Por dónde empezar',
  beginWith:
    'Estos puestos no dependen uno de otro y comparten más textos: decidir primero cuál conserva cada función.',
  actions: 'Qué hacer',
  accepting:
    'Lo que pueda quedar se acepta con `quien audit --accept "PUESTO NÚMERO / PUESTO NÚMERO" --by NOMBRE --why TEXTO`, o todo lo de dos puestos con `--accept "PUESTO / PUESTO"`; se omite hasta que cambie alguno de los textos.',
  more: 'Lo mismo por grupos, para entregar: `quien audit --format md --language es`. Solo una clase: `--kind IDENTICAL`; solo un puesto: `--position NOMBRE`.',
  both: ([one, other], what) => `**${one}** y **${other}**: ${what}`,
  sections: {
    apart: 'La misma función en puestos que no dependen uno de otro',
    inLine: 'La misma función en superior y subordinado',
    part: 'La misma tarea en parte o en otras palabras',
    delegated: 'Delegación: el subordinado apoya lo que el superior hace',
  },
  heldBy: (positions) => `${positions} puestos`,
  merging: 'Puestos que afectaría fusionarla',
  pairs: 'Por qué',
  related: 'En parte también',
  group: 'véase el grupo',
  grouped: ({ clusters, pairs }) => `grupos: ${clusters}, pares: ${pairs}`,
  object: 'mismo objeto',
  entities: 'ambas nombran',
  matrix: 'Puestos con más en común',
  positions: 'Puestos',
  changed: ({ by, on, why }) => `lo aceptó ${by} el ${on} (${why}), pero un texto ha cambiado desde entonces`,
  acceptedBy: ({ by, on, why }) => `lo aceptó ${by} el ${on}: ${why}`,
  acceptedNow: (count, file) =>
    `Aceptados en ${file}: ${count}. Un par vuelve cuando cambie cualquiera de los dos textos.`,
  overlaps: (count) => (count === 1 ? '1 traslape' : `${count} traslapes`),
  score: 'puntuación',
  scoreMeans:
    'La puntuación, de 0 a 1, es la proporción de palabras que ambos textos comparten; en los pares traslapados y delegados, si es mayor, la de las tareas que tienen en común, donde el objeto pesa más. No incluye la comparación de las acciones, que se indica al lado; los pares con acciones solo relacionadas van al final de su clase.',
  place: 'función',
  lines: ({ sourceFrom, sourceTo }) =>
    sourceFrom === sourceTo ? `línea ${sourceFrom}` : `líneas ${sourceFrom}-${sourceTo}`,
};

/** The words of the report in each language. */
export const REPORT_WORDS = { en: ENGLISH, es: SPANISH } as const;
