import { foldName } from '../../text.ts';
import { namePartsOf, type NameParts } from './ranks.ts';

/** Something that goes by several names, the first its own. */
export type Named = { readonly names: readonly string[] };

/** Candidates for what a printed name means, the first that were added first. */
export type NameIndex<T extends Named> = {
  readonly match: (name: string) => T | null;
  readonly add: (named: T) => void;
};

type Entry<T> = { readonly named: T; readonly parts: NameParts };

/** The entries of one rank: by every word of their names, and by the longest, so that few need to be compared. */
type Family<T> = {
  readonly members: Set<T>;
  readonly byWord: Map<string, Entry<T>[]>;
  readonly byLongest: Map<string, Entry<T>[]>;
};

/** Two names of one rank mean the same when at least this share of their telling words is common to both. */
const LEAST_COMMON = 0.5;

/**
 * An index whose `match` gives the one candidate that a printed name means, or null where none does or several do
 * equally. It means the first with the same name; else the one of its rank with most words in common, half of them or its
 * beginning ("Analista de Planeación" for "Analista de Planeación Estatal"); a rank alone means the one that has it.
 */
export function indexNames<T extends Named>(candidates: readonly T[]): NameIndex<T> {
  const same = new Map<string, T>();
  const families = new Map<string | null, Family<T>>();
  const add = (named: T): void => {
    for (const name of named.names) {
      const folded = foldName(name);
      const parts = namePartsOf(name);
      if (!same.has(folded)) same.set(folded, named);
      if (!families.has(parts.rank))
        families.set(parts.rank, { members: new Set(), byWord: new Map(), byLongest: new Map() });
      include(families.get(parts.rank)!, { named, parts });
    }
  };
  candidates.forEach(add);
  return {
    add,
    match: (name) => {
      const parts = namePartsOf(name);
      return same.get(foldName(name)) ?? closest(parts, families.get(parts.rank));
    },
  };
}

function include<T>({ members, byWord, byLongest }: Family<T>, entry: Entry<T>): void {
  members.add(entry.named);
  for (const word of entry.parts.words) file(byWord, word, entry);
  const longest = [...entry.parts.words].toSorted((left, right) => right.length - left.length)[0];
  if (longest !== undefined) file(byLongest, longest, entry);
}

function file<T>(drawers: Map<string, T[]>, key: string, entry: T): void {
  const drawer = drawers.get(key);
  if (drawer === undefined) drawers.set(key, [entry]);
  else drawer.push(entry);
}

function closest<T>(parts: NameParts, family: Family<T> | undefined): T | null {
  if (family === undefined) return null;
  const alone = family.members.size === 1;
  if (parts.words.size === 0) return alone ? [...family.members][0]! : null;
  const shares = new Map<T, number>();
  for (const { named, parts: other } of comparable(parts, family)) {
    const share = commonShare(parts, other, alone);
    if (share >= LEAST_COMMON || begins(parts, other)) shares.set(named, Math.max(share, shares.get(named) ?? 0));
  }
  const [best, second] = [...shares].toSorted(([, left], [, right]) => right - left);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}

// What has all words of the name is among those with its rarest word; what the name has all words of, by its longest.
function comparable<T>({ words }: NameParts, { byWord, byLongest, members }: Family<T>): readonly Entry<T>[] {
  if (members.size === 1) return [...words].flatMap((word) => byWord.get(word) ?? []);
  const drawers = [...words].map((word) => byWord.get(word) ?? []);
  const rarest = drawers.toSorted((left, right) => left.length - right.length)[0]!;
  return [...rarest, ...[...words].flatMap((word) => byLongest.get(word) ?? [])];
}

// "Dirección de Planeación" begins "Dirección de Planeación, Seguimiento y Evaluación".
function begins(parts: NameParts, other: NameParts): boolean {
  const words = [...other.words];
  return [...parts.words].every((word, index) => words[index] === word);
}

// Where others have the rank, a name may leave words out but not change them: "Área de Ingresos" is not "Área de Egresos".
function commonShare(parts: NameParts, other: NameParts, alone: boolean): number {
  const common = [...parts.words].filter((word) => other.words.has(word)).length;
  const within = common === Math.min(parts.words.size, other.words.size);
  return alone || within ? common / (parts.words.size + other.words.size - common) : 0;
}
