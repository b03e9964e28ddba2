import type { AuditedFunction, Hierarchy, OverlapKind } from '../model.ts';
import type { Comparison, Likeness } from './compare.ts';
import { hierarchyOf, levelsAbove } from './hierarchy.ts';
import { jaccardOf, leastWhole, type LeastShared } from './join.ts';

/** Two functions with texts that differ, and what those have in common; `one` and `other` are in its order. */
export type ComparedPair = {
  readonly one: AuditedFunction;
  readonly other: AuditedFunction;
  readonly comparison: Comparison;
};

/** From here on a text is the other but for a word in five: "Conformar y operar" against "Operar" in a long sentence. */
const NEAR_SIMILARITY = 0.7;
/**
 * A text that stands nearly whole in a longer one is the same too: only its end names the plans one by one. Below lie
 * "Elaborar oficios" and "Elaborar oficios de solicitud de evidencia".
 */
const WITHIN_SIMILARITY = 0.55;
const WITHIN_CONTAINMENT = 0.75;

/** What two texts of one manual must share at least for their likeness alone to make them overlap. */
export const LIKE_SHARED = jaccardOf(WITHIN_SIMILARITY);

const DELEGATING: ReadonlySet<Hierarchy> = new Set(['SUPERIOR_SUBORDINATE', 'TWO_LEVELS_APART']);

/** The kind of overlap of two functions with texts that differ; null where they do not overlap. */
export function kindOf(pair: ComparedPair): OverlapKind | null {
  const { one, other, comparison } = pair;
  if (isDelegated(pair)) return 'DELEGATED';
  const equalPart = (one.involvement === 'SUPPORTS') === (other.involvement === 'SUPPORTS');
  if (equalPart && comparison.verbClass === 'same' && isNear(comparison) && !comparison.otherObject)
    return 'NEAR_DUPLICATE';
  // Whether the same words mean the same task can be said within one institution only.
  if (one.manual !== other.manual) return null;
  const alike =
    comparison.similarity >= NEAR_SIMILARITY && comparison.verbClass !== 'different' && !comparison.otherObject;
  // "Coordinar el proceso de evaluación basándose en la MIR" and, in another line, "Apoyar en el proceso ..." by it.
  const supported = !equalPart && comparison.sameMeans;
  return alike || supported || comparison.sharedTasks.length > 0 ? 'OVERLAPPING' : null;
}

/** What a pair that is near must share at least, as `isNear` has it. */
export const NEAR_SHARED: LeastShared = (shorter, longer) =>
  Math.min(
    jaccardOf(NEAR_SIMILARITY)(shorter, longer),
    Math.max(jaccardOf(WITHIN_SIMILARITY)(shorter, longer), leastWhole(WITHIN_CONTAINMENT * shorter)),
  );

/** Whether two texts are so alike that they say the same, if they do the same. */
export function isNear({ similarity, containment }: Likeness): boolean {
  return similarity >= NEAR_SIMILARITY || (similarity >= WITHIN_SIMILARITY && containment >= WITHIN_CONTAINMENT);
}

// The superior's own task, which the subordinate's wording supports: "Elaborar" and "Apoyar en la elaboración".
function isDelegated({ one, other, comparison }: ComparedPair): boolean {
  if (!DELEGATING.has(hierarchyOf(one, other))) return false;
  const below = levelsAbove(one, other) > 0 ? 1 : 0;
  const [superior, subordinate] = below === 1 ? [one, other] : [other, one];
  if (superior.involvement === 'SUPPORTS') return false;
  // "Asistir en los mecanismos": within one line, what is left open is what the superior does with them.
  const answered = [...comparison.sharedTasks, ...comparison.leftOpen];
  if (answered.some(({ supports }) => supports[below] && !supports[1 - below])) return true;
  const alike = comparison.similarity >= NEAR_SIMILARITY && comparison.verbClass !== 'different';
  return subordinate.involvement === 'SUPPORTS' && (alike || comparison.sharedTasks.length > 0 || comparison.sameMeans);
}
