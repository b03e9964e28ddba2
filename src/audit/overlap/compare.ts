import type { VerbClass } from '../model.ts';
import type { TextGroup } from './groups.ts';
import { compareTasks, type TaskPair } from './task-pairs.ts';
import type { Weights } from './terms.ts';

/** How alike two texts are by their terms: shared of all, and shared of the shorter's. */
export type Likeness = { readonly similarity: number; readonly containment: number };

/** A task of one function and the task of the other that answers it. */
export type SharedTask = Pick<TaskPair, 'score' | 'supports'>;

/** What two texts have in common: the tasks that both have, and those that one supports without saying in what. */
export type Comparison = Likeness & {
  readonly sameObject: boolean;
  readonly verbClass: VerbClass;
  readonly sharedTasks: readonly SharedTask[];
  readonly leftOpen: readonly SharedTask[];
  readonly sameMeans: boolean;
  readonly otherObject: boolean;
};

/** The part of the shorter function's tasks that must be shared: one of three is a large part, one of eight is not. */
const LARGE_PART = 1 / 3;

/** What two texts of one manual, or of two, have in common; `shared` is how many terms they share. */
export function compareTexts(one: TextGroup, other: TextGroup, shared: number, weights: Weights): Comparison {
  const likeness = likenessOf(one, other, shared);
  const pairs = one.tasks.flatMap((task) =>
    other.tasks.map((match) => compareTasks(task, match, likeness.similarity, weights)),
  );
  const same = pairs.filter((pair) => pair.same);
  const enough = same.length / Math.min(one.tasks.length, other.tasks.length) >= LARGE_PART;
  const sharedTasks = enough ? same : [];
  const byMeans = pairs.filter((pair) => pair.sameMeans);
  // What is said of the doing is said of the tasks that make the two overlap, not of others that are closer in wording.
  const deciding = [sharedTasks, byMeans, pairs].find((each) => each.length > 0) ?? [];
  return {
    ...likeness,
    sameObject: pairs.some((pair) => pair.sameObject),
    verbClass: closest(deciding)?.verbClass ?? 'related',
    sharedTasks,
    leftOpen: pairs.filter((pair) => pair.leftOpen),
    sameMeans: byMeans.length > 0,
    otherObject: closest(pairs)?.otherObject ?? false,
  };
}

function closest(pairs: readonly TaskPair[]): TaskPair | null {
  return pairs.reduce<TaskPair | null>(
    (first, pair) => (first === null || pair.score > first.score ? pair : first),
    null,
  );
}

function likenessOf(one: TextGroup, other: TextGroup, shared: number): Likeness {
  const [shorter, longer] = [one.terms.length, other.terms.length].sort((first, second) => first - second);
  return { similarity: shared / (shorter! + longer! - shared), containment: shared / shorter! };
}
