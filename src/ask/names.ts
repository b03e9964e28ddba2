import { groupedBy } from '../grouped.ts';
import { spanishRoot, spanishStem } from '../language/analysis.ts';
import { foldAccents } from '../text.ts';
import { englishKey, spanishKey, type Lexicon } from '../language/lexicon.ts';
import type { GraphStore, Row, Statement } from '../graph/store.ts';
import type { Named, NamedKind } from './named.ts';
import { remembered } from './remembered.ts';
import { ranksOf, type Ranks } from './ranks.ts';
import { spellingOf, type Spelling } from './spelling.ts';

export type { Named, NamedKind } from './named.ts';

/** Whom a position reports to, and in whose sheet it stands. */
export type ReportingLine = {
  readonly superior: string;
  readonly statedBy: string;
  readonly sourceFrom: number | null;
};

/** How common terms are among the functions of the graph, and the graph's terms by their families. */
export type TermWeights = {
  readonly functions: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, readonly string[]>;
};

/** The names that questions can use, by the stems of their words, with the spelling and weights of the graph's words. */
export type GraphNames = {
  readonly all: readonly Named[];
  readonly byKind: ReadonlyMap<NamedKind, readonly Named[]>;
  readonly byId: ReadonlyMap<string, Named>;
  readonly byKey: Readonly<Record<'en' | 'es', ReadonlyMap<string, readonly Named[]>>>;
  /** How many words a name has at most that begins with a stem. */
  readonly longest: ReadonlyMap<string, number>;
  readonly spelling: Spelling;
  /** The state of the graph that the names were read in; another one means that a manual was loaded since. */
  readonly stamp: string;
  readonly vocabulary: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly weights: TermWeights;
  readonly superiors: ReadonlyMap<string, readonly ReportingLine[]>;
  readonly ranks: Ranks;
};

const NAME_STATEMENTS = [
  { name: 'ask/list-position-names', parameters: {} },
  { name: 'ask/list-unit-names', parameters: {} },
  { name: 'ask/list-entity-names', parameters: {} },
  { name: 'ask/list-knowledge-names', parameters: {} },
  { name: 'ask/list-principle-names', parameters: {} },
  { name: 'ask/list-reporting-lines', parameters: {} },
  { name: 'ask/count-functions', parameters: {} },
  { name: 'ask/read-stamp', parameters: {} },
  { name: 'ask/list-manual-words', parameters: {} },
] as const satisfies readonly Statement[];

const NAMED_KINDS = ['position', 'unit', 'entity', 'knowledge', 'principle'] as const satisfies readonly NamedKind[];

/** The names of everything in the store, read once; texts stay in the store. */
export async function readNames(store: GraphStore, lexicon: Lexicon): Promise<GraphNames> {
  const tables = await store.readAll(NAME_STATEMENTS);
  const shared = new Map<string, readonly string[]>();
  const all = NAMED_KINDS.flatMap((kind, index) => tables[index]!.map((row) => toNamed(kind, row, shared)));
  const manuals = tables.at(-1)!;
  const words = new Set(manuals.flatMap((row) => strings(row['vocabulary'])));
  const terms = new Set([...words].map(spanishStem));
  const functions = Number(tables.at(-3)![0]?.['functions'] ?? 0);
  const weights = { functions, counts: countsOf(manuals), families: familiesOf(terms) };
  const byKey = { es: indexBy(all, spanishKeys), en: indexBy(all, englishKeys) };
  return {
    all,
    byKind: groupedBy(all, ({ kind }) => kind),
    byId: new Map(all.map((named) => [named.id, named])),
    byKey,
    longest: longestOf([...byKey.es.keys(), ...byKey.en.keys()]),
    spelling: spellingOf(lexicon, words),
    stamp: stampOf(tables.at(-2)!),
    vocabulary: words,
    terms,
    weights,
    superiors: superiorsOf(tables.at(-4)!),
    ranks: ranksOf(all, lexicon),
  };
}

/** The state of the graph as one text, from the rows of `ask/read-stamp`. */
export function stampOf(rows: readonly Row[]): string {
  return JSON.stringify(rows);
}

/** How rare a term is among the functions: 0 where every function has it, the more the fewer have it. */
export function rarity(term: string, { functions, counts }: TermWeights): number {
  return Math.max(0, Math.log((1 + functions) / (counts.get(term) ?? UNSEEN_COUNT)));
}

// A term that names something but stands in no function is as telling as one that stands in one.
const UNSEEN_COUNT = 1;

/** The text values of a list in a row; none where it is null. */
export function strings(value: Row[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The text of a value in a row; null where it is no text. */
export function text(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

// A thousand manuals call a thousand things alike: what has the same names shares the list of them.
function toNamed(kind: NamedKind, row: Row, shared: Map<string, readonly string[]>): Named {
  const name = text(row['name']) ?? '';
  const spanish = [name, text(row['acronym']), text(row['nameEs']), ...strings(row['aliases'])];
  const english = [text(row['nameEn'])];
  const names = [...new Set(spanish.filter((each) => each !== null))];
  return {
    kind,
    id: text(row['id']) ?? '',
    manual: text(row['manual']) ?? '',
    name,
    names: remembered(shared, names.join('\n'), () => names),
    namesEn: english.filter((each) => each !== null),
    details: row,
  };
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(name);
}

/** The key of an acronym: the word itself, since its stem may be a verb's ("PED", "pedir"). */
export function acronymKey(word: string): string {
  return `=${foldAccents(word)}`;
}

// A sheet that calls its own post just "Coordinador" gives no name to find it by.
function spanishKeys({ kind, name, names }: Named): readonly string[] {
  const telling =
    kind === 'position' || kind === 'unit' ? names.filter((each) => each === name || each.includes(' ')) : names;
  return telling.map((each) => (isAcronym(each) ? acronymKey(each) : spanishKey(each)));
}

// Aliases are in either language, and those with little words ("Secretary of Finance") have another key in each.
function englishKeys({ kind, names, namesEn }: Named): readonly string[] {
  return [...namesEn, ...(kind === 'entity' ? names.filter((name) => !isAcronym(name)) : [])].map(englishKey);
}

function indexBy(all: readonly Named[], keysOf: (named: Named) => readonly string[]): Map<string, readonly Named[]> {
  const index = new Map<string, Named[]>();
  for (const named of all)
    for (const key of new Set(keysOf(named))) {
      if (key === '') continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [named]);
      else list.push(named);
    }
  return index;
}

function longestOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const stems of keys.map((key) => key.split(' ')))
    longest.set(stems[0]!, Math.max(stems.length, longest.get(stems[0]!) ?? 0));
  return longest;
}

function countsOf(manuals: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of manuals) {
    const occurrences = Array.isArray(row['termCounts']) ? row['termCounts'] : [];
    strings(row['termNames']).forEach((term, index) =>
      counts.set(term, (counts.get(term) ?? 0) + Number(occurrences[index] ?? 0)),
    );
  }
  return counts;
}

// The graph's terms by what their family has in common, for those that a question's stem misses.
function familiesOf(terms: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const term of terms) families.set(spanishRoot(term), [...(families.get(spanishRoot(term)) ?? []), term]);
  return families;
}

// What the subordinate's own sheet says comes before what only the superior's list says.
function superiorsOf(rows: readonly Row[]): ReadonlyMap<string, readonly ReportingLine[]> {
  const superiors = new Map<string, readonly ReportingLine[]>();
  for (const row of rows) {
    const position = text(row['position']) ?? '';
    const sourceFrom = typeof row['sourceFrom'] === 'number' ? row['sourceFrom'] : null;
    const line = { superior: text(row['superior']) ?? '', statedBy: text(row['statedBy']) ?? '', sourceFrom };
    const known = superiors.get(position) ?? [];
    superiors.set(position, line.statedBy === 'superior' ? [...known, line] : [line, ...known]);
  }
  return superiors;
}
