import { count } from './count.ts';
import type { LanguageCode } from './language.ts';
import { english, the as theEn } from './phrases-english.ts';
import { of, spanish, the as theEs } from './phrases-spanish.ts';

/** How many faults there are, how many of them are severe, and the first of them in words; null where there is none. */
export type FaultsFound = { readonly total: number; readonly severe: number; readonly first: string | null };

/** What answers say of the faults of a manual; names come as printed, without an article. */
export type FaultPhrases = {
  /** `positions` are those that were asked about, if any. */
  readonly faults: (found: FaultsFound, positions: readonly string[]) => string;
  readonly atFault: (positions: readonly { readonly name: string; readonly faults: number }[]) => string;
  readonly notListed: (positions: readonly string[], statements: readonly string[]) => string;
};

const en: FaultPhrases = {
  faults: ({ total, severe, first }, positions) => {
    const of =
      positions.length === 0
        ? ' in the manual'
        : ` concern${total === 1 ? 's' : ''} ${english.list(positions.map(theEn), 'or')}`;
    if (first === null)
      return `No such fault was found${positions.length === 0 ? of : ` that concerns ${english.list(positions.map(theEn), 'or')}`}.`;
    const how = severe === 0 ? '' : `, ${severe === total ? 'all' : severe} of them serious`;
    const rest = total === 1 ? '' : ' `quien problems` lists them all.';
    return `${count(total, 'fault')}${of}${total === 1 ? '' : how}. ${total === 1 ? '' : 'The first: '}${first}${rest}`;
  },
  atFault: (positions) =>
    positions.length === 0
      ? 'No position has such a fault.'
      : `${count(positions.length, 'position')}, by how many faults concern it: ${english.list(
          positions.map(({ name, faults }) => `${name} (${faults})`),
          'and',
        )}.`,
  notListed: (positions, statements) =>
    positions.length === 0 ? 'None.' : `${english.matching(positions.length, positions)} ${statements.join(' ')}`,
};

const es: FaultPhrases = {
  faults: ({ total, severe, first }, positions) => {
    if (first === null)
      return `No se encontró ninguna falla así${positions.length === 0 ? ' en el manual' : ` que toque ${spanish.list(positions.map(theEs), 'or')}`}.`;
    const where = positions.length === 0 ? ' en el manual' : ` ${spanish.list(positions.map(of), 'or')}`;
    const how = severe === 0 ? '' : `, ${severe === total ? 'todas' : severe} ${severe === 1 ? 'grave' : 'graves'}`;
    const rest = total === 1 ? '' : ' `quien problems` las enumera todas.';
    return `${count(total, 'falla')}${where}${total === 1 ? '' : how}. ${total === 1 ? '' : 'La primera: '}${first}${rest}`;
  },
  atFault: (positions) =>
    positions.length === 0
      ? 'Ningún puesto tiene una falla así.'
      : `${count(positions.length, 'puesto')}, por cuántas fallas tiene cada uno: ${spanish.list(
          positions.map(({ name, faults }) => `${name} (${faults})`),
          'and',
        )}.`,
  notListed: (positions, statements) =>
    positions.length === 0 ? 'Ninguno.' : `${spanish.matching(positions.length, positions)} ${statements.join(' ')}`,
};

/** What answers say of the faults of a manual, in both languages. */
export const FAULT_PHRASES: Readonly<Record<LanguageCode, FaultPhrases>> = { en, es };
