import { foldName } from '../../text.ts';
import { namePartsOf, type NameParts } from './ranks.ts';

/** Something that goes by several names, the first its own. */
export type Named = { readonly names: readonly string[] };

/** Two names of one rank mean the same when at least this share of their telling words is common to both. */
const LEAST_COMMON = 0.5;

/**
 * The one candidate that a printed name means, or null where none does or several do equally. It means the one with the
 * same name; else the one of its rank with most words in common ("Analista de Planeación" for "Analista de Planeación
 * Estatal"); a name that is only a rank means the one candidate that has it.
 */
export function matchName<T extends Named>(name: string, candidates: readonly T[]): T | null {
  const parts = namePartsOf(name);
  const ofRank = candidates.filter((each) => each.names.some((other) => sameRank(parts, namePartsOf(other))));
  if (parts.words.size === 0) return ofRank.length === 1 ? ofRank[0]! : null;
  const folded = foldName(name);
  const same = candidates.find((each) => each.names.some((other) => foldName(other) === folded));
  return same ?? closest(parts, ofRank);
}

function closest<T extends Named>(parts: NameParts, ofRank: readonly T[]): T | null {
  const scored = ofRank
    .map((candidate) => ({ candidate, common: commonShare(parts, candidate, ofRank.length === 1) }))
    .sort((left, right) => right.common - left.common);
  const [best, second] = scored;
  if (best === undefined || best.common < LEAST_COMMON || best.common === second?.common) return null;
  return best.candidate;
}

// Where others have the rank, a name may leave words out but not change them: "Área de Ingresos" is not "Área de Egresos".
function commonShare(parts: NameParts, candidate: Named, alone: boolean): number {
  const shares = candidate.names.map((name) => {
    const other = namePartsOf(name);
    const common = [...parts.words].filter((word) => other.words.has(word)).length;
    const within = common === Math.min(parts.words.size, other.words.size);
    return sameRank(parts, other) && (alone || within) ? common / (parts.words.size + other.words.size - common) : 0;
  });
  return Math.max(0, ...shares);
}

function sameRank(left: NameParts, right: NameParts): boolean {
  return left.rank === right.rank;
}
