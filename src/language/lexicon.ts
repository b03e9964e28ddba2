import { z } from 'zod';
import { readDataFolder } from '../data.ts';
import { foldAccents, remembering, wordsOf } from '../text.ts';
import { isSpanishStopWord, spanishStem } from './analysis.ts';
import { englishSingular, englishStem } from './english.ts';

const Concept = z.object({
  id: z.string(),
  es: z.array(z.string()).min(1),
  en: z.array(z.string()).min(1),
  broader: z.array(z.string()).optional(),
});
const Subject = z.object({ subject: z.string(), concepts: z.array(Concept) });

/** One concept of the lexicon: its words in both languages, and the ids of the concepts that are broader. */
export type Concept = z.infer<typeof Concept>;

/** A run of stems as one key, and the concepts that go by it. */
type Entries = Map<string, Concept[]>;

/** The concepts of `data/lexicon/`, found by the stems of their words in either language. */
export type Lexicon = {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly narrower: ReadonlyMap<string, readonly Concept[]>;
  readonly actions: ReadonlySet<string>;
  readonly entries: Readonly<Record<'en' | 'es', ReadonlyMap<string, readonly Concept[]>>>;
  /** English entries by their words in the singular: "general" is not "generate", though their stems are one. */
  readonly exact: ReadonlyMap<string, readonly Concept[]>;
  /** Spanish entries of one word by the word in the singular: "negocios" is no negotiating. */
  readonly exactSpanish: ReadonlyMap<string, readonly Concept[]>;
  readonly words: Readonly<Record<'en' | 'es', ReadonlySet<string>>>;
};

/** The most words that one entry of the lexicon has. */
export const LONGEST_ENTRY = 5;

/** The lexicon of `data/lexicon/`, read and indexed. */
export function readLexicon(): Lexicon {
  const subjects = readDataFolder('lexicon', Subject).map(([, subject]) => subject);
  const concepts = subjects.flatMap((subject) => subject.concepts);
  const actions = new Set(subjects.filter(isOfDoing).flatMap((subject) => subject.concepts.map(({ id }) => id)));
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const narrower = new Map<string, Concept[]>();
  for (const concept of concepts) for (const id of concept.broader ?? []) append(narrower, id, concept);
  const entries = { en: new Map() as Entries, es: new Map() as Entries };
  for (const concept of concepts) {
    for (const phrase of concept.en) append(entries.en, englishKey(phrase), concept);
    for (const phrase of concept.es) append(entries.es, spanishKey(phrase), concept);
  }
  const exact: Entries = new Map();
  for (const concept of concepts) for (const phrase of concept.en) append(exact, exactKey(phrase), concept);
  const exactSpanish: Entries = new Map();
  for (const concept of concepts)
    for (const phrase of concept.es.filter((each) => !each.includes(' ')))
      append(exactSpanish, spanishSingular(foldAccents(phrase)), concept);
  const words = { en: wordSet(concepts.flatMap((c) => c.en)), es: wordSet(concepts.flatMap((c) => c.es)) };
  return { concepts: byId, narrower, actions, entries, exact, exactSpanish, words };
}

function isOfDoing({ subject }: z.infer<typeof Subject>): boolean {
  return subject === 'doing';
}

/** A Spanish word without the ending of its plural: "créditos" gives "credito". */
export function spanishSingular(folded: string): string {
  return folded
    .replace(/ces$/u, 'z')
    .replace(/(?<=[dlnr])es$/u, '')
    .replace(/(?<=[aeiou])s$/u, '');
}

/** The key of a Spanish phrase: its stems, stop words inside it left out ("marco de referencia" as "marc referent"). */
export function spanishKey(phrase: string): string {
  return spanishTerms(phrase).join(' ');
}

/** The stems of a Spanish phrase without its stop words; all of its words where it has no others. */
export const spanishTerms: (phrase: string) => readonly string[] = remembering((phrase) => {
  const words = wordsOf(phrase).map((word) => word.text);
  const content = words.filter((word) => !isSpanishStopWord(word));
  return (content.length ? content : words).map(spanishStem);
});

/** The key of an English phrase: the stems of its words, articles and prepositions left out. */
export function englishKey(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !LINKING_WORDS.has(word))
    .map(englishStem)
    .join(' ');
}

/** The key of an English phrase by its words in the singular, articles and prepositions left out. */
export const exactKey: (phrase: string) => string = remembering((phrase) =>
  wordsOf(phrase)
    .map((word) => word.text.toLowerCase())
    .filter((word) => !LINKING_WORDS.has(word))
    .map(englishSingular)
    .join(' '),
);

/** Words that stand inside English phrases without changing what they name: "office of the mayor". */
export const LINKING_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'for',
  'in',
  'to',
  'on',
  'and',
  'with',
  'by',
  'at',
  's',
]);

function append(map: Entries, key: string, concept: Concept): void {
  if (!key) return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [concept]);
  else if (!list.includes(concept)) list.push(concept);
}

function wordSet(phrases: readonly string[]): Set<string> {
  return new Set(
    phrases.flatMap((phrase) =>
      wordsOf(phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).map((word) => word.text),
    ),
  );
}
