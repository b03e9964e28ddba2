import { groupedBy } from '../grouped.ts';
import { spanishStem } from '../language/analysis.ts';
import { cognateStems } from '../language/cognates.ts';
import { englishSingular } from '../language/english.ts';
import { LANGUAGES } from '../language/language.ts';
import type { Concept, Lexicon } from '../language/lexicon.ts';
import { readOffices } from '../manual/names/ranks.ts';
import { foldName, remembering, wordsOf } from '../text.ts';
import type { Named } from './named.ts';
import { remembered } from './remembered.ts';

/**
 * The rank of a position or the sort of a unit, as Spanish says it: "coordinador", "coordinacion"; several where the
 * word is loose, since an English "assistant" is an asistente or an auxiliar.
 */
export type Rank = { readonly of: 'position' | 'unit'; readonly words: readonly string[]; readonly plural: boolean };

/** The ranks of a graph, by the words that name them in either language, and who of the graph bears each. */
export type Ranks = {
  readonly byForm: ReadonlyMap<string, Rank>;
  readonly byStem: ReadonlyMap<string, string>;
  readonly bearers: ReadonlyMap<string, readonly Named[]>;
};

/**
 * The ranks of all manuals and those of this graph's own posts: a "Taquillero" or a "Velador" is a rank too, and goes by
 * what the lexicon says for it in English.
 */
export function ranksOf(all: readonly Named[], lexicon: Lexicon): Ranks {
  const bearers = bearersOf(all);
  const byForm = new Map<string, Rank>();
  const posts = [...bearers].filter(([head, named]) => isPost(head, named)).map(([head]) => head);
  for (const head of posts)
    for (const form of englishForms(head, lexicon)) {
      const words = [...new Set([...(byForm.get(form)?.words ?? []), head])];
      byForm.set(form, { of: 'position', words, plural: false });
    }
  // An "inspector" is one, though English may call a verificador so too.
  for (const head of posts)
    for (const form of genders(head)) byForm.set(form, { of: 'position', words: [head], plural: false });
  for (const [form, rank] of TABLE) byForm.set(form, rank);
  return { byForm, byStem: new Map(posts.map((head) => [spanishStem(head), head])), bearers };
}

/** The rank that a word is, in either language; null where it is none. "analysts" gives analista, in the plural. */
export function rankOf(word: string, { byForm, byStem }: Ranks): Rank | null {
  for (const form of singularsOf(word)) {
    const rank = byForm.get(form);
    if (rank !== undefined) return { ...rank, plural: form !== word };
  }
  if (!ENGLISH_POST.test(word)) return null;
  const akin = cognateStems(word).flatMap((stem) => byStem.get(stem) ?? []);
  return akin.length === 0 ? null : { of: 'position', words: akin, plural: englishSingular(word) !== word };
}

/** The word itself and what its singular may be, in either language: "agencies" may be of "agency", "códigos" of "código". */
export const singularsOf: (word: string) => readonly string[] = remembering((word) => [
  ...new Set([word, word.replace(/ies$/u, 'y'), word.replace(/s$/u, ''), word.replace(/es$/u, '')]),
]);

/** The rank that several words are together, as the lexicon has them: a "ticket clerk" is a taquillero. */
export function rankOfConcepts(concepts: readonly Concept[], { byForm, bearers }: Ranks): Rank | null {
  const heads = concepts.flatMap(({ es }) => es.flatMap((entry) => byForm.get(foldedEntry(entry))?.words ?? []));
  const borne = [...new Set(heads)].filter((head) => bearers.has(head));
  return borne.length === 0 ? null : { of: 'position', words: borne, plural: false };
}

const foldedEntry = remembering(foldName);

/** Whether all manuals know the rank, so that what stands beside it says which; a "Velador" is mostly the only one. */
export function isCommonRank({ words }: Rank): boolean {
  return words.some((word) => TABLE.has(word));
}

/** Those of the graph that bear a rank; of a post that heads an office ("Coordinador") also where the office stands for it. */
export function bearersOfRank(rank: Rank, ranks: Ranks): readonly Named[] {
  return rememberedOf(bearersBy, { rank, ranks }, newBearers);
}

/** Those of the graph that are named after the office where the question has the post, or the other way round. */
export function officesOfRank(rank: Rank, ranks: Ranks): readonly Named[] {
  return rememberedOf(officesBy, { rank, ranks }, newOffices);
}

type OfRanks = WeakMap<Ranks, Map<string, readonly Named[]>>;
const bearersBy: OfRanks = new WeakMap();
const officesBy: OfRanks = new WeakMap();

type Borne = { readonly rank: Rank; readonly ranks: Ranks };

// A thousand manuals have thousands of coordinadores.
function rememberedOf(
  by: OfRanks,
  { rank, ranks }: Borne,
  make: (rank: Rank, ranks: Ranks) => readonly Named[],
): readonly Named[] {
  const known = remembered(by, ranks, () => new Map<string, readonly Named[]>());
  return remembered(known, [rank.of, ...rank.words].join(' '), () => make(rank, ranks));
}

function newBearers({ of, words }: Rank, { bearers }: Ranks): readonly Named[] {
  const named = new Set(words.flatMap((word) => bearers.get(word) ?? []));
  if (of === 'position') return [...named].filter(({ kind }) => kind === of);
  // A unit that is not the manual's own is a body there: the "Dirección de Informática"; a post may go by its office alone.
  const offices = new Set(words.filter((word) => TABLE.get(word)?.of !== 'position'));
  const posts = [...named].filter(({ kind, name }) => kind === 'position' && offices.has(headOf(name)));
  return [...posts, ...[...named].filter(({ kind }) => kind !== 'position')];
}

function newOffices({ words }: Rank, { bearers }: Ranks): readonly Named[] {
  const others = words.flatMap((word) => [OFFICES.get(word) ?? [], ...(POSTS.get(word) ?? [])].flat());
  return [...new Set(others.flatMap((word) => bearers.get(word) ?? []))].filter(({ kind }) => kind === 'position');
}

const OFFICES = readOffices();
const POSTS = new Map([...OFFICES].map(([post, office]) => [office, [post]]));

const TABLE: ReadonlyMap<string, Rank> = tableOf();

function tableOf(): ReadonlyMap<string, Rank> {
  const table = new Map<string, Rank>();
  for (const [of, lists] of [
    ['unit', Object.values(LANGUAGES).map(({ unitSorts }) => unitSorts)],
    ['position', Object.values(LANGUAGES).map(({ ranks }) => ranks)],
  ] as const)
    for (const [form, words] of lists.flatMap((list) => [...list])) {
      const known = table.get(form);
      const others = known?.of === of ? known.words : [];
      table.set(form, { of, words: [...new Set([...others, ...words])], plural: false });
    }
  return table;
}

function bearersOf(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const borne = all
    .filter(({ kind }) => kind !== 'knowledge' && kind !== 'principle')
    .flatMap((named) => [...new Set(named.names.map(headOf))].map((head) => ({ head, named })));
  const byHead = groupedBy(borne, ({ head }) => head);
  return new Map([...byHead].map(([head, bearers]) => [head, bearers.map(({ named }) => named)]));
}

/** The first word of a name, folded; "Sub Director" is one word. */
export const headOf: (name: string) => string = remembering(
  (name) => foldName(name).replace(/^sub /u, 'sub').split(' ')[0] ?? '',
);

// "Programas deportivos" and "Acceso" are posts in some manuals, but nobody is called so.
function isPost(head: string, named: readonly Named[]): boolean {
  return SPANISH_POST.test(head) && named.some(({ kind }) => kind === 'position');
}

const SPANISH_POST =
  /(?:[dtsl]or|ero|ista|nte|ario|ado|ogo|ico|vidas|fer)(?:a)?$|(?:[dt]|er|ad|og|ic)ora?$|(?:er|ad|og|ic)a$/u;
const ENGLISH_POST = /(?:[oe]r|ist|ant|ent)s?$/u;

function englishForms(head: string, { entries }: Lexicon): readonly string[] {
  const forms = genders(head);
  const concepts = (entries.es.get(spanishStem(head)) ?? []).filter(({ es }) =>
    es.some((each) => forms.includes(foldName(each))),
  );
  return concepts.flatMap(({ en }) => en.filter((each) => wordsOf(each).length === 1).map(foldName));
}

function genders(word: string): readonly string[] {
  if (word.endsWith('o')) return [word, word.replace(/o$/u, 'a')];
  if (word.endsWith('or')) return [word, `${word}a`];
  return [word, word.replace(/ora$/u, 'or').replace(/a$/u, 'o')].filter((form, at, all) => all.indexOf(form) === at);
}
