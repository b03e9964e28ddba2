import type { AnswerItem, LanguageCode } from '../../ask/model.ts';

/** The words around an answer's own, in one language. */
export type Phrases = {
  readonly involvement: Readonly<Record<NonNullable<AnswerItem['involvement']>, string>>;
  readonly inferred: string;
  readonly places: Readonly<Record<string, string>>;
  readonly line: string;
  readonly lines: string;
  readonly more: (count: number) => string;
  readonly escalation: string;
  readonly statedBy: Readonly<Record<string, string>>;
  readonly nearest: string;
  readonly suggestions: string;
  readonly explanation: string;
};

const en: Phrases = {
  involvement: { LEADS: 'leads', PERFORMS: 'does it', SUPPORTS: 'supports' },
  inferred: 'inferred from the wording',
  places: {
    function: 'function',
    relation: 'relation',
    objective: 'objective',
    hierarchy: 'hierarchy',
    inventory: 'inventory',
    knowledge: 'knowledge',
    heading: 'heading',
    introduction: 'introduction',
    strategic: 'strategic function',
    mission: 'mission',
    vision: 'vision',
    value: 'value',
    principle: 'principle',
    definition: 'definition',
  },
  line: 'line',
  lines: 'lines',
  more: (count) => `… and ${count} more (--json gives all)`,
  escalation: 'If that does not help',
  statedBy: {
    superior: "stated in the superior's sheet",
    subordinate: "stated in the position's own sheet",
    both: 'stated in both sheets',
  },
  nearest: 'Near to what was asked, but not the answer',
  suggestions: 'You can ask, for example',
  explanation: 'How the scores come about (a product)',
};

const es: Phrases = {
  involvement: { LEADS: 'dirige', PERFORMS: 'lo realiza', SUPPORTS: 'apoya' },
  inferred: 'inferido de la redacción',
  places: {
    function: 'función',
    relation: 'relación',
    objective: 'objetivo',
    hierarchy: 'jerarquía',
    inventory: 'inventario',
    knowledge: 'conocimientos',
    heading: 'título',
    introduction: 'introducción',
    strategic: 'función estratégica',
    mission: 'misión',
    vision: 'visión',
    value: 'valor',
    principle: 'principio',
    definition: 'definición',
  },
  line: 'línea',
  lines: 'líneas',
  more: (count) => `… y ${count} más (--json los da todos)`,
  escalation: 'Si no basta',
  statedBy: {
    superior: 'lo dice la hoja del superior',
    subordinate: 'lo dice la hoja del propio puesto',
    both: 'lo dicen ambas hojas',
  },
  nearest: 'Cerca de lo que se preguntó, pero no es la respuesta',
  suggestions: 'Puede preguntar, por ejemplo',
  explanation: 'De dónde salen los puntajes (un producto)',
};

/** The words around an answer's own, by language. */
export const PHRASES: Readonly<Record<LanguageCode, Phrases>> = { en, es };
