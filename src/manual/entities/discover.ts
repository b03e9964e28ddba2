import { foldAccents, foldName } from '../../text.ts';
import type { ManualDraft } from '../model.ts';
import { expansionsIn } from './acronyms.ts';
import { bareAcronyms } from './bare-acronyms.ts';
import { groupedBy } from '../../grouped.ts';
import { namingsIn } from './mentions.ts';
import { kindOfName } from './proper-names.ts';
import { properSubjects } from './proper-subjects.ts';
import { CATALOGUE_INDEX, CATALOGUE_SUBJECTS, indexNames } from './subjects.ts';
import type { NameIndex, Subject } from './subjects.ts';
import type { PlacedText } from './texts.ts';
import { contentKeys, nameWords } from './words.ts';

/**
 * What a manual itself introduces: acronyms with the words it gives for them, proper names by their form, and acronyms
 * that it leaves unexpanded. A subject that only adds a spelling to one of the catalogue carries that one's entry.
 */
export function discoverSubjects(draft: ManualDraft, texts: readonly PlacedText[]): readonly Subject[] {
  const expanded = expandedSubjects(texts);
  const short = [...expanded, ...bareAcronyms(texts, [indexNames(expanded), CATALOGUE_INDEX])];
  const named = [...short, ...properSubjects(draft, texts, [indexNames(short), CATALOGUE_INDEX])];
  return [...named, ...unexplainedAreas(draft, [indexNames(named), CATALOGUE_INDEX])];
}

function expandedSubjects(texts: readonly PlacedText[]): readonly Subject[] {
  const groups = groupedBy(
    texts.flatMap(({ text }) => expansionsIn(text)),
    ({ acronym }) => foldAccents(acronym),
  );
  return [...groups.values()].map((expansions) => {
    const names = [...new Set(expansions.map(({ name }) => name))];
    const entry = CATALOGUE_SUBJECTS.find((subject) => isSame(subject, expansions[0]!.acronym, names))?.entry ?? null;
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

// Whom a post deals with outside the institution is a body, though no rule knows its name: "Comerciantes".
function unexplainedAreas(draft: ManualDraft, indexes: readonly NameIndex[]): readonly Subject[] {
  const relations = draft.positions.flatMap(({ externalRelations }) => externalRelations);
  const areas = relations.flatMap(({ area, resolvesTo }) => {
    const plain = /^\p{L}[\p{L} ]{3,60}\.?$/u.test(area);
    return resolvesTo.length > 0 || !plain || namingsIn({ text: area, words: nameWords(area) }, indexes).length > 0
      ? []
      : [area.replace(/\.$/u, '')];
  });
  return [...groupedBy(areas, foldName).values()].map((names) => {
    return { kinds: ['Body'], names: [...new Set(names)], acronyms: [], entry: null };
  });
}
