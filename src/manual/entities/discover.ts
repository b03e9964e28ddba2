import { foldAccents, foldName } from '../../text.ts';
import type { EntityKind, ManualDraft } from '../model.ts';
import { groupsBy } from './groups.ts';
import { expansionsIn } from './acronyms.ts';
import { namingsIn } from './mentions.ts';
import { NAMES, kindOfName, properNameAt } from './proper-names.ts';
import { indexNames, longestName } from './subjects.ts';
import type { NameIndex, NameMatch, Subject } from './subjects.ts';
import type { PlacedText } from './texts.ts';
import { isConjunction, isConnector, nameKeys, nameWords, singularOf } from './words.ts';
import type { NameWord } from './words.ts';

/** A proper name as printed, and the subject of the catalogue that it extends, if any. */
type Found = { readonly name: string; readonly kind: EntityKind; readonly known: Subject | null };

const OWNERS = new Set(NAMES.owners.map(singularOf));
const NOT_ACRONYMS = new Set(NAMES.notAcronyms);

/**
 * What a manual itself introduces: acronyms with the words it gives for them, proper names by their form, and acronyms
 * that it leaves unexpanded. A subject that only adds a spelling to one of the catalogue carries that one's entry.
 */
export function discoverSubjects(
  draft: ManualDraft,
  texts: readonly PlacedText[],
  catalogue: readonly Subject[],
): readonly Subject[] {
  const catalogueIndex = indexNames(catalogue);
  const expanded = expandedSubjects(texts, catalogue);
  const known = [...expanded, ...properSubjects(draft, texts, indexNames(expanded), catalogueIndex)];
  const named = [...known, ...bareAcronyms(texts, indexNames(known), catalogueIndex)];
  return [...named, ...unexplainedAreas(draft, [indexNames(named), catalogueIndex])];
}

function expandedSubjects(texts: readonly PlacedText[], catalogue: readonly Subject[]): readonly Subject[] {
  const groups = groupsBy(
    texts.flatMap(({ text }) => expansionsIn(text)),
    ({ acronym }) => foldAccents(acronym),
  );
  return [...groups.values()].map((expansions) => {
    const names = [...new Set(expansions.map(({ name }) => name))];
    const entry = catalogue.find((subject) => isSame(subject, expansions[0]!.acronym, names))?.entry ?? null;
    const kinds = entry?.kinds ?? [kindOfName(names[0]!) ?? 'Instrument'];
    return { kinds, names, acronyms: [...new Set(expansions.map(({ acronym }) => acronym))], entry };
  });
}

// "Consejo Nacional de Evaluación de la Política Social (CONEVAL)" is the catalogue's, though a word is missing.
function isSame(subject: Subject, acronym: string, names: readonly string[]): boolean {
  const ours = contentKeys(names[0]!);
  if (!subject.acronyms.some((each) => foldAccents(each) === foldAccents(acronym))) return false;
  return subject.names.some((name) => {
    const theirs = new Set(contentKeys(name));
    const shared = ours.filter((key) => theirs.has(key)).length;
    return shared / Math.max(ours.length, theirs.size) >= 0.6;
  });
}

function properSubjects(
  draft: ManualDraft,
  texts: readonly PlacedText[],
  expanded: NameIndex,
  catalogue: NameIndex,
): readonly Subject[] {
  const own = ownNames(draft);
  const found = texts.flatMap(({ text }) => properNamesIn(text, expanded, catalogue));
  const foreign = found.filter(({ name }) => !own.some((each) => `${each} `.startsWith(`${foldName(name)} `)));
  const groups = [...groupsBy(foreign, ({ name }) => contentKeys(name).toSorted().join(' ')).values()];
  return mergeShortened(groups).map((group) => ({
    kinds: group[0]!.known?.kinds ?? [group[0]!.kind],
    names: [...new Set(group.map(({ name }) => name))],
    acronyms: [],
    entry: group[0]!.known?.entry ?? null,
  }));
}

function properNamesIn(text: string, expanded: NameIndex, catalogue: NameIndex): readonly Found[] {
  if (isInCapitals(text)) return [];
  const words = nameWords(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const known = longestName(expanded, words, at, text) ?? longestName(catalogue, words, at, text);
    const proper = properNameAt(words, at, text);
    const rest = known === undefined || proper === undefined ? [] : words.slice(known.until, proper.until);
    if (
      proper !== undefined &&
      (known === undefined || (rest.length > 0 && !standsAlone(rest, known, catalogue, text)))
    ) {
      const name = text.slice(words[at]!.start, words[proper.until - 1]!.end);
      found.push({ name, kind: proper.kind, known: known !== undefined && isOwner(rest) ? known.subject : null });
      at = proper.until - 1;
    } else if (known !== undefined) at = known.until - 1;
  }
  return found;
}

// What follows a known name is no part of it: another known name ("Agenda 2030 ... de la ONU"), or the next of a list
// ("Sistema de Evaluación del Desempeño y del Presupuesto ..."), which only laws and institutions have inside their names.
function standsAlone(rest: readonly NameWord[], known: NameMatch, catalogue: NameIndex, text: string): boolean {
  const joined = isConjunction(rest[0]!) || text.slice(0, rest[0]!.start).trimEnd().endsWith(',');
  if (joined && !known.subject.kinds.some((kind) => kind === 'Law' || kind === 'Body')) return true;
  const first = rest.findIndex((word) => !isConnector(word) && !isConjunction(word));
  return first >= 0 && longestName(catalogue, rest, first, text)?.until === rest.length;
}

// "del Estado de Coahuila", "del R. Ayuntamiento de Torreón", "2016-2022": whose it is and when, not what it is.
function isOwner(words: readonly NameWord[]): boolean {
  const content = words.filter((word) => !isConnector(word));
  return content.every((word) => /^\d+$/u.test(word.text)) || OWNERS.has(content[0]?.key ?? '');
}

// "Ley de Obras Públicas" is "Ley de Obras Públicas del Estado de Coahuila" where no other begins so.
function mergeShortened(groups: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const starts = groups.map((group) => `${contentKeys(group[0]!.name).join(' ')} `);
  const longer = groups.map((group, index) => {
    const fuller = groups.filter((other, position) => {
      return position !== index && other[0]!.kind === group[0]!.kind && starts[position]!.startsWith(starts[index]!);
    });
    return fuller.length === 1 && contentKeys(group[0]!.name).length > 1 ? fuller[0] : undefined;
  });
  return groups
    .map((group) => [...group, ...groups.filter((_, index) => longer[index] === group).flat()])
    .filter((_, index) => longer[index] === undefined);
}

function bareAcronyms(texts: readonly PlacedText[], local: NameIndex, catalogue: NameIndex): readonly Subject[] {
  const found = texts.flatMap(({ text }) => (isInCapitals(text) ? [] : bareAcronymsIn(text, local, catalogue)));
  return [...groupsBy(found, ({ acronym }) => acronym)].map(([acronym, [first]]) => {
    return { kinds: [first!.kind], names: [], acronyms: [acronym], entry: null };
  });
}

function bareAcronymsIn(text: string, local: NameIndex, catalogue: NameIndex) {
  const words = nameWords(text);
  return words.flatMap((word, at) => {
    const known = longestName(local, words, at, text) ?? longestName(catalogue, words, at, text);
    const before = words.slice(Math.max(0, at - 4), at);
    const alone = !/[\p{L}\d./@-]$/u.test(text.slice(0, word.start)) && !before.at(-1)?.acronym;
    if (known !== undefined || !alone || !/^\p{Lu}{3,8}$/u.test(word.text)) return [];
    if (NOT_ACRONYMS.has(word.text) || /^[IVXLCDM]+$/u.test(word.text) || words[at + 1]?.acronym) return [];
    const system = before.some(({ key }) => NAMES.systemContext.some((each) => singularOf(each) === key));
    return [{ acronym: word.text, kind: system ? ('System' as const) : ('Body' as const) }];
  });
}

// Whom a post deals with outside the institution is a body, though no rule knows its name: "Comerciantes".
function unexplainedAreas(draft: ManualDraft, indexes: readonly NameIndex[]): readonly Subject[] {
  const relations = draft.positions.flatMap(({ externalRelations }) => externalRelations);
  const areas = relations.flatMap(({ area, resolvesTo }) => {
    const plain = /^\p{L}[\p{L} ]{3,60}\.?$/u.test(area);
    return resolvesTo.length > 0 || !plain || namingsIn(area, indexes).length > 0 ? [] : [area.replace(/\.$/u, '')];
  });
  return [...groupsBy(areas, foldName).values()].map((names) => {
    return { kinds: ['Body'], names: [...new Set(names)], acronyms: [], entry: null };
  });
}

function ownNames(draft: ManualDraft): readonly string[] {
  const units = draft.units.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...units, ...draft.positions.flatMap(({ printedNames }) => printedNames)].map(foldName);
}

function contentKeys(name: string): readonly string[] {
  return nameKeys(name).filter((key) => key !== '&' && key !== ',');
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text.replace(/[^\p{Ll}]/gu, '').length * 2 < text.replace(/[^\p{L}]/gu, '').length;
}
