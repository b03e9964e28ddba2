import { foldAccents } from '../../text.ts';
import type { EntityKind } from '../model.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { isAcronym, isConjunction, isConnector, nameKeys, singularOf } from './words.ts';
import type { NameWord } from './words.ts';

/** Something that texts may name: an entry of the catalogue, or what the manual itself introduces. */
export type Subject = {
  readonly kinds: readonly EntityKind[];
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly entry: CatalogueEntry | null;
};

/** The names of many subjects, to be looked up at a word of a text. */
export type NameIndex = { readonly next: Map<string, NameIndex>; readonly ends: NameEnd[] };

/** A name that ends here, and how it must stand in the text. */
type NameEnd = { readonly subject: Subject; readonly form: NameForm };

/**
 * `capital`: only with a capital, as proper names are ("Congreso", not the congress of a guild); `whole`: not before
 * "de" ("sistema de capacitación", not "sistemas de capacitación de adultos").
 */
type NameForm = 'capital' | 'whole' | 'any';

/** A name found: its subject, and the position after its last word. */
export type NameMatch = { readonly subject: Subject; readonly until: number };

/** The catalogue's entries as subjects. */
export const CATALOGUE_SUBJECTS: readonly Subject[] = CATALOGUE.map((entry) => ({
  kinds: entry.kinds,
  names: [...(entry.nameEs === null ? [] : [entry.nameEs]), ...entry.aliasesEs],
  acronyms: entry.acronyms,
  entry,
}));

/** An index over the names and acronyms of the catalogue. */
export const CATALOGUE_INDEX: NameIndex = indexNames(CATALOGUE_SUBJECTS);

/** An index over the names and acronyms of the subjects. */
export function indexNames(subjects: readonly Subject[]): NameIndex {
  const index: NameIndex = { next: new Map(), ends: [] };
  for (const subject of subjects) {
    for (const name of subject.names) insert(index, nameKeys(name), { subject, form: formOf(name, subject) });
    for (const acronym of subject.acronyms) {
      insert(index, nameKeys(acronym), { subject, form: isAcronym(acronym) ? 'any' : 'capital' });
      // "Coneval", "Copladem": long acronyms are written as names too.
      if (acronym.length > 4) insert(index, [singularOf(acronym)], { subject, form: 'capital' });
    }
  }
  return index;
}

/** The longest name that begins at the word, or undefined; a connector never begins one. */
export function longestName(
  index: NameIndex,
  words: readonly NameWord[],
  at: number,
  text: string,
): NameMatch | undefined {
  if (isConnector(words[at]!)) return undefined;
  let found: NameMatch | undefined;
  let node: NameIndex | undefined = index;
  for (let position = at; position < words.length && node !== undefined; position += 1) {
    const word = words[position]!;
    node = position === at ? stepInto(node, word) : stepOver(node, words[position - 1]!, word, text);
    if (node === undefined || isConnector(word) || isConjunction(word)) continue;
    const end = node.ends.find(({ form }) => fits(form, words.slice(at, position + 1), text));
    if (end !== undefined) found = { subject: end.subject, until: position + 1 };
  }
  return found;
}

/** The longest name at the word in the first of the indexes that holds one. */
export function nameAt(
  indexes: readonly NameIndex[],
  words: readonly NameWord[],
  at: number,
  text: string,
): NameMatch | undefined {
  return indexes.map((index) => longestName(index, words, at, text)).find((match) => match !== undefined);
}

function formOf(name: string, { kinds, entry }: Subject): NameForm {
  if (/^\p{Ll}/u.test(name)) return entry === null ? 'whole' : 'any';
  return !name.includes(' ') || kinds.includes('Body') || kinds.includes('Law') ? 'capital' : 'any';
}

function fits(form: NameForm, words: readonly NameWord[], text: string): boolean {
  if (form === 'capital') return words.some((word) => word.capital);
  return form === 'any' || !/^ de (?!l[ao]s? )\p{Ll}/u.test(text.slice(words.at(-1)!.end));
}

function insert(index: NameIndex, keys: readonly string[], end: NameEnd): void {
  let node = index;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: new Map(), ends: [] }));
    node = next;
  }
  node.ends.push(end);
}

function stepOver(node: NameIndex, before: NameWord, word: NameWord, text: string): NameIndex | undefined {
  const gap = text.slice(before.end, word.start);
  if (/^[\s"“”«»'‘’–-]+$/u.test(gap)) return stepInto(node, word);
  const afterComma = /^,\s+$/u.test(gap) ? node.next.get(',') : undefined;
  return afterComma && stepInto(afterComma, word);
}

/** The part of an index under one word, or undefined. */
export function stepInto(node: NameIndex, word: NameWord): NameIndex | undefined {
  if (isConjunction(word)) return node.next.get('&');
  if (isConnector(word)) return node;
  return (word.acronym ? node.next.get(`#${foldAccents(word.text)}`) : undefined) ?? node.next.get(word.key);
}
