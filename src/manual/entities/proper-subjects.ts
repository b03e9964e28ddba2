import { foldName } from '../../text.ts';
import type { EntityKind, ManualDraft } from '../model.ts';
import { groupedBy } from '../../grouped.ts';
import { NAMES, properNameAt } from './proper-names.ts';
import { nameAt } from './subjects.ts';
import type { NameIndex, NameMatch, Subject } from './subjects.ts';
import type { PlacedText } from './texts.ts';
import { contentKeys, isConjunction, isConnector, isInCapitals, singularOf } from './words.ts';
import type { NameWord } from './words.ts';

/** A proper name as printed, and the subject of the catalogue that it extends, if any. */
type Found = { readonly name: string; readonly kind: EntityKind; readonly known: Subject | null };

/** A text with what is known in it. */
type Reader = Pick<PlacedText, 'text' | 'words'> & { readonly indexes: readonly NameIndex[] };

const OWNERS = new Set(NAMES.owners.map(singularOf));

/**
 * What a manual names by proper names that the indexes do not hold, spellings of one thing together. The manual's own
 * units and posts are left out.
 */
export function properSubjects(
  draft: ManualDraft,
  texts: readonly PlacedText[],
  indexes: readonly NameIndex[],
): readonly Subject[] {
  const own = ownNames(draft);
  const found = texts.flatMap((text) => properNamesIn(text, indexes));
  const foreign = found.filter(({ name }) => !own.some((each) => `${each} `.startsWith(`${foldName(name)} `)));
  const groups = [...groupedBy(foreign, ({ name }) => groupKeys(name).toSorted().join(' ')).values()];
  return mergeShortened(groups).map((group) => ({
    kinds: group[0]!.known?.kinds ?? [group[0]!.kind],
    names: [...new Set(group.map(({ name }) => name))],
    acronyms: [],
    entry: group[0]!.known?.entry ?? null,
  }));
}

function properNamesIn({ text, words }: PlacedText, indexes: readonly NameIndex[]): readonly Found[] {
  if (isInCapitals(text)) return [];
  const reader = { text, words, indexes };
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const known = nameAt(indexes, words, at, text);
    const proper = properNameAt(words, at, text);
    const isNew =
      proper !== undefined &&
      (known === undefined ? !isHeadOfKnown(reader, at) : addsName(reader, known, proper.until));
    if (isNew) {
      const name = text.slice(words[at]!.start, words[proper.until - 1]!.end);
      const extended = known !== undefined && isOwner(words.slice(known.until, proper.until)) ? known.subject : null;
      found.push({ name, kind: proper.kind, known: extended });
      at = proper.until - 1;
    } else if (known !== undefined) at = known.until - 1;
  }
  return found;
}

// "sistema SIIM", "Programa Fopedep": the head only says what the acronym is.
function isHeadOfKnown({ text, words, indexes }: Reader, at: number): boolean {
  const match = words[at + 1] === undefined ? undefined : nameAt(indexes, words, at + 1, text);
  return match !== undefined && match.until === at + 2 && match.subject.acronyms.length > 0;
}

// Whether a proper name that begins with a known name is another one. It is not where another known name follows ("Agenda
// 2030 ... de la ONU"), nor where the next of a list does ("Sistema de Evaluación del Desempeño y del Presupuesto ...");
// only laws and bodies have lists inside their names.
function addsName({ text, words, indexes }: Reader, known: NameMatch, until: number): boolean {
  if (until <= known.until) return false;
  const next = words[known.until]!;
  const listed = isConjunction(next) || text.slice(words[known.until - 1]!.end, next.start).includes(',');
  if (listed && !known.subject.kinds.some((kind) => kind === 'Law' || kind === 'Body')) return false;
  const rest = words.slice(0, until);
  const first = rest.findIndex((word, at) => at >= known.until && !isConnector(word) && !isConjunction(word));
  return first < 0 || nameAt(indexes, rest, first, text)?.until !== until;
}

// "del Estado de Coahuila", "del R. Ayuntamiento de Torreón", "2016-2022": whose it is and when, not what it is.
function isOwner(words: readonly NameWord[]): boolean {
  const content = words.filter((word) => !isConnector(word));
  return content.every((word) => /^\d+$/u.test(word.text)) || OWNERS.has(content[0]?.key ?? '');
}

// "Ley de Obras Públicas" is "Ley de Obras Públicas del Estado de Coahuila" where every longer name is one and the same.
function mergeShortened(groups: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const keyed = groups.map((group) => ({ group, key: `${group[0]!.kind} ${groupKeys(group[0]!.name).join(' ')} ` }));
  const sorted = keyed.toSorted((left, right) => (left.key < right.key ? -1 : 1));
  const merged = new Map<readonly Found[], Found[]>();
  // From the last: whatever a name may go into stands right after it and is merged already.
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const { group, key } = sorted[at]!;
    let last = at;
    while (sorted[last + 1]?.key.startsWith(sorted[last]!.key) && sorted[last + 1]!.key.startsWith(key)) last += 1;
    const single = last > at && !sorted[last + 1]?.key.startsWith(key) && /^\p{Lu}/u.test(group[0]!.name);
    const fullest = single ? sorted[last]!.group : group;
    merged.set(fullest, [...(merged.get(fullest) ?? []), ...group]);
  }
  return groups.flatMap((group) => (merged.has(group) ? [merged.get(group)!] : []));
}

function ownNames(draft: ManualDraft): readonly string[] {
  const units = draft.units.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...units, ...draft.positions.flatMap(({ printedNames }) => printedNames)].map(foldName);
}

// "del Municipio de Torreón" and "de Torreón" make no two laws.
function groupKeys(name: string): readonly string[] {
  return contentKeys(name).filter((key, index) => index === 0 || !OWNERS.has(key));
}
