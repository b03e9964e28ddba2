import { capital, foldAccents, foldName } from '../../text.ts';
import type { Entity } from '../model.ts';
import { groupedBy } from '../../grouped.ts';
import type { PlacedNaming } from './mentions.ts';
import { NAMES } from './proper-names.ts';
import type { Subject } from './subjects.ts';
import { nameKeys } from './words.ts';

const DEFINITION = new RegExp(
  `^[\\s"”]*(?:\\([^)]*\\))?\\s*,?\\s*(?:${NAMES.definitions.join('|')})\\s+(.+?)(?:[.;]|, \\p{L}+(?:[áéa]ndo|iendo)\\p{L}*\\b|$)`,
  'iu',
);

/**
 * What the manual and the catalogue say of one thing: from all the places where it is named, and from what the manual
 * itself says that its names and acronyms are.
 */
export function describeSubject(group: readonly PlacedNaming[], own: readonly Subject[]): Omit<Entity, 'mentions'> {
  const { entry, kinds } = group[0]!.subject;
  const spellings = [...new Set(group.map(({ spelling }) => spelling))];
  const acronym = printedAcronym(group) ?? entry?.acronyms[0] ?? null;
  const name = chosenName(group, own) ?? acronym ?? spellings[0]!;
  const definition = definitionIn(group);
  return {
    kind: kinds[0]!,
    kinds,
    name,
    acronym,
    aliases: aliasesOf(name, spellings, entry),
    nameEs: entry?.nameEs ?? (name === acronym ? null : name),
    nameEn: entry?.nameEn ?? null,
    definition: definition ?? entry?.definition ?? null,
    definitionEn: definition === null ? (entry?.definitionEn ?? null) : null,
    definitionSource: definition === null ? catalogueSource(entry?.definition, entry) : 'manual',
    expansionSource: expansionSource(acronym, own, entry),
  };
}

// The catalogue's name where the manual prints it, else the manual's words for the acronym, else its usual spelling.
function chosenName(group: readonly PlacedNaming[], own: readonly Subject[]): string | undefined {
  const { entry, acronyms } = group[0]!.subject;
  const short = new Set([...acronyms, ...(entry?.acronyms ?? [])].map(foldAccents));
  const printed = group.map(({ spelling }) => spelling).filter((each) => !short.has(foldAccents(each)));
  const nameEs = entry?.nameEs;
  const key = nameKeys(nameEs ?? '').join(' ');
  if (nameEs && printed.some((spelling) => nameKeys(spelling).join(' ') === key)) return nameEs;
  const usual = own.find((each) => each.acronyms.length > 0)?.names[0] ?? mostFrequent(printed);
  return nameEs && usual !== undefined && !isNameLike(usual, nameEs) ? nameEs : usual && capital(usual);
}

// Not a common noun ("dependencias"), and not an office for a body ("Secretario de Finanzas").
function isNameLike(spelling: string, name: string): boolean {
  return /\p{Lu}.* /u.test(spelling) && nameKeys(spelling)[0] === nameKeys(name)[0];
}

function mostFrequent(spellings: readonly string[]): string | undefined {
  const counted = [...groupedBy(spellings, (spelling) => spelling).values()];
  return counted.toSorted((left, right) => right.length - left.length)[0]?.[0];
}

function printedAcronym(group: readonly PlacedNaming[]): string | undefined {
  const known = [...(group[0]!.subject.entry?.acronyms ?? []), ...group.flatMap(({ subject }) => subject.acronyms)];
  const printed = new Set(group.map(({ phrase }) => foldAccents(phrase)));
  return known.find((acronym) => printed.has(foldAccents(acronym)));
}

// Who says what the acronym stands for: the manual where it prints both together, else the catalogue, else nobody.
function expansionSource(acronym: string | null, own: readonly Subject[], entry: Subject['entry']): string | null {
  if (acronym === null) return null;
  if (own.some(({ acronyms, names }) => acronyms.length > 0 && names.length > 0)) return 'manual';
  return catalogueSource(entry?.nameEs, entry);
}

// The law or institution that the catalogue names, "catalogue" where the words are its own, null where it says nothing.
function catalogueSource(said: string | null | undefined, entry: Subject['entry']): string | null {
  return said ? (entry?.source ?? 'catalogue') : null;
}

function definitionIn(group: readonly PlacedNaming[]): string | null {
  for (const { at, phrase, start } of group) {
    const match = DEFINITION.exec(at.text.slice(start + phrase.length));
    if (match !== null) return match[1]!;
  }
  return null;
}

function aliasesOf(name: string, spellings: readonly string[], entry: Subject['entry']): readonly string[] {
  const catalogue = entry === null ? [] : [entry.nameEs ?? '', ...entry.acronyms, ...entry.aliasesEs];
  const english = entry === null ? [] : [entry.nameEn ?? '', ...entry.aliasesEn];
  const all = [...spellings, ...unprinted([...catalogue, ...english], [name, ...spellings])];
  return [...new Set(all)].filter((alias) => alias !== '' && alias !== name);
}

function unprinted(names: readonly string[], printed: readonly string[]): readonly string[] {
  const seen = new Set(printed.map(foldName));
  return names.filter((name) => !seen.has(foldName(name)) && seen.add(foldName(name)));
}
