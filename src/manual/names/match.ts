import { foldName } from '../../text.ts';
import { namePartsOf, type NameParts } from './ranks.ts';

/** Something that goes by several names, the first its own. */
export type Named = { readonly names: readonly string[] };

/** Candidates for what a printed name means, the first that were added first. */
export type NameIndex<T extends Named> = {
  readonly match: (name: string) => T | null;
  readonly add: (named: T) => void;
};

type Candidate<T> = { readonly named: T; readonly parts: readonly NameParts[] };

/** Two names of one rank mean the same when at least this share of their telling words is common to both. */
const LEAST_COMMON = 0.5;

/**
 * An index whose `match` gives the one candidate that a printed name means, or null where none does or several do
 * equally. It means the first with the same name; else the one of its rank with most words in common, half of them or its
 * beginning ("Analista de Planeación" for "Analista de Planeación Estatal"); a rank alone means the one that has it.
 */
export function indexNames<T extends Named>(candidates: readonly T[]): NameIndex<T> {
  const same = new Map<string, T>();
  const byRank = new Map<string | null, Candidate<T>[]>();
  const add = (named: T): void => {
    for (const name of named.names.map(foldName)) if (!same.has(name)) same.set(name, named);
    const parts = named.names.map(namePartsOf);
    for (const rank of new Set(parts.map((each) => each.rank))) {
      const ofRank = byRank.get(rank) ?? [];
      ofRank.push({ named, parts });
      byRank.set(rank, ofRank);
    }
  };
  candidates.forEach(add);
  return { match: (name) => same.get(foldName(name)) ?? closest(namePartsOf(name), byRank), add };
}

function closest<T>(parts: NameParts, byRank: ReadonlyMap<string | null, readonly Candidate<T>[]>): T | null {
  const ofRank = byRank.get(parts.rank) ?? [];
  if (parts.words.size === 0) return ofRank.length === 1 ? ofRank[0]!.named : null;
  const scored = ofRank
    .map(({ named, parts: others }) => ({ named, others, common: commonShare(parts, others, ofRank.length === 1) }))
    .filter(({ others, common }) => common >= LEAST_COMMON || others.some((other) => begins(parts, other)))
    .sort((left, right) => right.common - left.common);
  const [best, second] = scored;
  return best === undefined || best.common === second?.common ? null : best.named;
}

// "Dirección de Planeación" begins "Dirección de Planeación, Seguimiento y Evaluación".
function begins(parts: NameParts, other: NameParts): boolean {
  const words = [...other.words];
  return parts.rank === other.rank && [...parts.words].every((word, index) => words[index] === word);
}

// Where others have the rank, a name may leave words out but not change them: "Área de Ingresos" is not "Área de Egresos".
function commonShare(parts: NameParts, others: readonly NameParts[], alone: boolean): number {
  const shares = others.map((other) => {
    const common = [...parts.words].filter((word) => other.words.has(word)).length;
    const within = common === Math.min(parts.words.size, other.words.size);
    const comparable = parts.rank === other.rank && (alone || within);
    return comparable ? common / (parts.words.size + other.words.size - common) : 0;
  });
  return Math.max(0, ...shares);
}
