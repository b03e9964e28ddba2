import { capital } from '../text.ts';
import { count } from './count.ts';
import type { LanguageCode } from './language.ts';
import { english, the as theEn } from './phrases-english.ts';
import { spanish, of, the as theEs, to as toEs } from './phrases-spanish.ts';

/** How many pairs of functions overlap, by kind. */
export type PairCounts = Readonly<Record<'identical' | 'near' | 'delegated' | 'overlapping', number>>;

/** What answers say of pairs of functions; names come as printed, without an article. */
export type OverlapPhrases = {
  /** `told` is which pairs the answer is about: all, those nearly the same, or those the same to the letter. */
  readonly pairs: (
    counts: PairCounts,
    told: 'all' | 'duplicated' | 'identical',
    positions: readonly string[],
  ) => string;
  readonly common: (positions: readonly string[], counts: PairCounts) => string;
  readonly whether: (holds: boolean, said: string) => string;
  readonly delegated: (
    pairs: number,
    between: { readonly from: readonly string[]; readonly to: readonly string[] },
  ) => string;
  readonly notDelegated: (position: string | null) => string;
};

const en: OverlapPhrases = {
  pairs: (counts, told, positions) =>
    `${headEn(counts, told)} They are functions of ${english.list(positions.map(theEn), 'and')}.`,
  common: (positions, counts) => {
    const names = capital(english.list(positions.map(theEn), 'and'));
    return allOf(counts) === 0
      ? `${names} have no function in common.`
      : `${names} have ${count(allOf(counts), 'pair')} of functions in common: ${kindsEn(counts)}.`;
  },
  whether: (holds, said) => `${holds ? 'Yes' : 'No'}. ${said}`,
  delegated: (pairs, { from, to }) =>
    `${count(pairs, 'pair')} of functions are delegated, the superior’s with one that supports it: from ${english.list(from.map(theEn), 'and')} to ${english.list(to.map(theEn), 'and')}.`,
  notDelegated: (position) =>
    `${position === null ? 'No function' : `No function of ${theEn(position)}`} is seen to be delegated: no subordinate’s supports it in like words.`,
};

const es: OverlapPhrases = {
  pairs: (counts, told, positions) =>
    `${headEs(counts, told)} Son funciones ${spanish.list(positions.map(of), 'and')}.`,
  common: (positions, counts) => {
    const names = capital(spanish.list(positions.map(theEs), 'and'));
    return allOf(counts) === 0
      ? `${names} no tienen ninguna función en común.`
      : `${names} tienen ${pairsEs(allOf(counts))} de funciones en común: ${kindsEs(counts)}.`;
  },
  whether: (holds, said) => `${holds ? 'Sí' : 'No'}. ${said}`,
  delegated: (pairs, { from, to }) =>
    `${pairsEs(pairs)} de funciones ${pairs === 1 ? 'está delegado' : 'están delegados'}, la del superior con la que la apoya: ${spanish.list(from.map(of), 'and')} ${spanish.list(to.map(toEs), 'and')}.`,
  notDelegated: (position) =>
    `${position === null ? 'Ninguna función' : `Ninguna función ${of(position)}`} se ve delegada: ninguna de un subordinado la apoya con palabras parecidas.`,
};

/** What answers say of pairs of functions, in both languages. */
export const OVERLAP_PHRASES: Readonly<Record<LanguageCode, OverlapPhrases>> = { en, es };

type Told = Parameters<OverlapPhrases['pairs']>[1];

function headEn(counts: PairCounts, told: Told): string {
  const [alike, all] = [alikeOf(counts), allOf(counts)];
  if (told === 'all') return `${count(all, 'pair')} of functions overlap: ${kindsEn(counts)}.`;
  const further = all === alike ? '' : `; with those delegated or overlapping in part, ${all}`;
  if (told === 'duplicated') return `${count(alike, 'pair')} of identical or nearly identical functions${further}.`;
  return `${count(counts.identical, 'pair')} of functions in the very same words; with those nearly identical, ${alike}${further}.`;
}

function headEs(counts: PairCounts, told: Told): string {
  const [alike, all] = [alikeOf(counts), allOf(counts)];
  if (told === 'all') return `${pairsEs(all)} de funciones se traslapan: ${kindsEs(counts)}.`;
  const further = all === alike ? '' : `; con las delegadas o traslapadas en parte, ${all}`;
  if (told === 'duplicated') return `${pairsEs(alike)} de funciones idénticas o casi idénticas${further}.`;
  return `${pairsEs(counts.identical)} de funciones con las mismas palabras; con las casi idénticas, ${alike}${further}.`;
}

function kindsEn(counts: PairCounts): string {
  const kinds = [
    [alikeOf(counts), 'identical or nearly identical'],
    [counts.delegated, 'delegated'],
    [counts.overlapping, 'overlapping in part'],
  ] as const;
  return english.list(
    kinds.filter(([pairs]) => pairs > 0).map(([pairs, kind]) => `${pairs} ${kind}`),
    'and',
  );
}

function kindsEs(counts: PairCounts): string {
  const kinds = [
    [alikeOf(counts), counts.identical + counts.near === 1 ? 'idéntico o casi idéntico' : 'idénticos o casi idénticos'],
    [counts.delegated, counts.delegated === 1 ? 'delegado' : 'delegados'],
    [counts.overlapping, counts.overlapping === 1 ? 'traslapado en parte' : 'traslapados en parte'],
  ] as const;
  return spanish.list(
    kinds.filter(([pairs]) => pairs > 0).map(([pairs, kind]) => `${pairs} ${kind}`),
    'and',
  );
}

function alikeOf({ identical, near }: PairCounts): number {
  return identical + near;
}

function allOf(counts: PairCounts): number {
  return alikeOf(counts) + counts.delegated + counts.overlapping;
}

function pairsEs(total: number): string {
  return total === 1 ? '1 par' : `${total} pares`;
}
