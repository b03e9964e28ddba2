import type { VerbClass } from '../model.ts';
import type { TextGroup } from './groups.ts';
import { jaccardOf } from './join.ts';
import type { Task } from './tasks.ts';
import { RELATED } from './words.ts';

/** How much a term tells apart in its manual: the rarer, the more. */
export type Weights = (term: string) => number;

/** A task of one function that is also a task of the other. */
export type SharedTask = { readonly score: number; readonly supports: readonly [one: boolean, other: boolean] };

/** How alike two texts are by their terms: shared of all, and shared of the shorter's. */
export type Likeness = { readonly similarity: number; readonly containment: number };

/** What two texts have in common; the tasks are those that both functions have. */
export type Comparison = Likeness & {
  readonly sameObject: boolean;
  readonly verbClass: VerbClass;
  readonly sharedTasks: readonly SharedTask[];
  readonly sameMeans: boolean;
};

/** The object says more of a task than its clause does, where two posts word how and why in their own way. */
const OBJECT_SHARE = 0.6;
/** A process that is looked at weighs half of what it is done to: "validar la integración de los programas". */
const PROCESS_WEIGHT = 0.5;
/** Objects with fewer of their terms in common than this are never one task. */
const LEAST_OBJECT_SIMILARITY = 0.25;
/** What those of one task must share at least. */
export const LEAST_OBJECT_SHARED = jaccardOf(LEAST_OBJECT_SIMILARITY);
/** Two tasks from here on are one: below lie pairs with the head alone in common, "base de datos de obras / de cierres". */
const SAME_TASK = 0.41;
/** Objects from here on are the same: "informe anual de resultados" and "informes de gobierno sobre los resultados". */
const SAME_OBJECT = 0.5;
/** The clauses must agree too where the object is a bare noun ("herramientas") or the doing is only related. */
const SAME_CLAUSE = 0.4;
/**
 * Texts from here on may name one object by two heads ("las instancias / los Comités de Planeación") and one task by two
 * related verbs ("presentar / elaborar un informe").
 */
const LIKE_TEXTS = 0.4;
/** The part of the shorter function's tasks that must be shared: one of three is a large part, one of eight is not. */
const LARGE_PART = 1 / 3;

/** What two texts of one manual, or of two, have in common; `shared` is how many terms they share. */
export function compareTexts(one: TextGroup, other: TextGroup, shared: number, weights: Weights): Comparison {
  const likeness = likenessOf(one, other, shared);
  const pairs = one.tasks.flatMap((task) =>
    other.tasks.map((match) => compareTasks(task, match, likeness.similarity, weights)),
  );
  const best = pairs.reduce<TaskPair | null>(
    (first, pair) => (first === null || pair.score > first.score ? pair : first),
    null,
  );
  const same = pairs.filter((pair) => pair.same);
  const enough = same.length / Math.min(one.tasks.length, other.tasks.length) >= LARGE_PART;
  return {
    ...likeness,
    sameObject: pairs.some((pair) => pair.sameObject),
    verbClass: best?.verbClass ?? 'related',
    sharedTasks: enough ? same : [],
    sameMeans: pairs.some((pair) => pair.sameMeans),
  };
}

/** How alike two texts are that share so many terms. */
export function likenessOf(one: TextGroup, other: TextGroup, shared: number): Likeness {
  const [shorter, longer] = [one.terms.length, other.terms.length].sort((first, second) => first - second);
  return { similarity: shared / (shorter! + longer! - shared), containment: shared / shorter! };
}

/** How many terms two lists of distinct terms share. */
export function sharedTerms(one: readonly string[], other: readonly string[]): number {
  return one.reduce((count, term) => count + (other.includes(term) ? 1 : 0), 0);
}

type TaskPair = SharedTask & {
  readonly same: boolean;
  readonly sameObject: boolean;
  readonly sameMeans: boolean;
  readonly verbClass: VerbClass;
};

function compareTasks(one: Task, other: Task, similarity: number, weights: Weights): TaskPair {
  const object = objectSimilarity(one, other, weights);
  const clause = weightedJaccard(one.clause, other.clause, weights);
  const score = OBJECT_SHARE * object + (1 - OBJECT_SHARE) * clause;
  const verbClass = verbClassOf(one, other);
  const oneHead = one.object.includes(other.object[0]!) || other.object.includes(one.object[0]!);
  const alike = similarity >= LIKE_TEXTS;
  const agreed = clause >= SAME_CLAUSE || (verbClass === 'same' && !isBare(one) && !isBare(other));
  return {
    score,
    supports: [one.supports, other.supports],
    same:
      object > 0 &&
      score >= SAME_TASK &&
      verbClass !== 'different' &&
      agreed &&
      (alike || (oneHead && verbClass === 'same')),
    sameObject: oneHead && object >= SAME_OBJECT,
    sameMeans: verbClass === 'same' && one.means.some((means) => other.means.includes(means)),
    verbClass,
  };
}

function objectSimilarity(one: Task, other: Task, weights: Weights): number {
  const shared = sharedTerms(one.about, other.about);
  if (shared === 0 || shared < LEAST_OBJECT_SIMILARITY * (one.about.length + other.about.length - shared)) return 0;
  const isObject = (term: string): boolean => one.object.includes(term) || other.object.includes(term);
  return weightedJaccard(one.about, other.about, (term) =>
    isObject(term) ? weights(term) : PROCESS_WEIGHT * weights(term),
  );
}

/** One common noun, stemmed and so in lower case; an entity ("MIR", "Plan Estatal de Desarrollo") says enough alone. */
function isBare({ object }: Task): boolean {
  return object.length === 1 && /^\p{Ll}+$/u.test(object[0]!);
}

function verbClassOf(first: Task, second: Task): VerbClass {
  const [one, other] = [first.does, second.does];
  if (one.some((doing) => other.includes(doing))) return 'same';
  // "Asistir en la gestión de la agenda", twice: what is supported is left open by both.
  if (one.length + other.length === 0 && first.supports && second.supports) return 'same';
  if (isOpen(one) || isOpen(other)) return 'related';
  const related = one.some((doing) => other.some((match) => RELATED.has(`${doing}|${match}`)));
  return related ? 'related' : 'different';
}

/** "Coordinar los programas", "Asistir en los mecanismos" leave open what is done. */
function isOpen(does: readonly string[]): boolean {
  return does.every((doing) => doing === 'steer' || doing === 'give');
}

function weightedJaccard(one: readonly string[], other: readonly string[], weights: Weights): number {
  let shared = 0;
  let total = 0;
  for (const term of one) {
    const weight = weights(term);
    total += weight;
    if (other.includes(term)) shared += weight;
  }
  for (const term of other) if (!one.includes(term)) total += weights(term);
  return total === 0 ? 0 : shared / total;
}
