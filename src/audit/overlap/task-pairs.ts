import type { VerbClass } from '../model.ts';
import { jaccardOf } from './join.ts';
import type { Task } from './tasks.ts';
import { sharedTerms, weighed, weightedJaccard, type Weights } from './terms.ts';
import { BROAD, RELATED } from './words.ts';

/** A task of one function beside a task of another. */
export type TaskPair = {
  readonly score: number;
  readonly supports: readonly [one: boolean, other: boolean];
  readonly same: boolean;
  /** One only supports, without saying in what, and the object is the other's. */
  readonly leftOpen: boolean;
  readonly sameObject: boolean;
  readonly sameMeans: boolean;
  /** In like words each names another thing: "los resguardos de los vehículos / de los bienes". */
  readonly otherObject: boolean;
  readonly verbClass: VerbClass;
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
/**
 * Two tasks are one too, however each says why, where what they do tells much and makes up half of doing and object:
 * "dar seguimiento a los indicadores", "capacitar" in the drawing up of one kind of programme.
 */
const TELLING_SHARE = 0.5;
/** The clauses must agree too where the object is a bare noun ("herramientas") or the doing is only related. */
const SAME_CLAUSE = 0.4;
/**
 * Texts from here on may name one object by two heads ("las instancias / los Comités de Planeación") and one task by two
 * related verbs ("presentar / elaborar un informe").
 */
const LIKE_TEXTS = 0.4;
/** Things named in so many words in common are one, though each has a word of its own: lists of ten. */
const ONE_THING = 0.8;

/** What two tasks of texts with that similarity have in common. */
export function compareTasks(one: Task, other: Task, similarity: number, weights: Weights): TaskPair {
  const object = comparable(one, other)
    ? weightedJaccard(one.about, other.about, objectWeight(one, other, weights))
    : 0;
  const clause = weightedJaccard(one.clause, other.clause, weights.term);
  const score = blend(object, clause);
  const verbClass = verbClassOf(one, other);
  const oneHead = one.object.includes(other.object[0]!) || other.object.includes(one.object[0]!);
  const bare = isBare(one) || isBare(other);
  const enough = object > 0 && score >= SAME_TASK;
  const agreed = clause >= SAME_CLAUSE || (verbClass === 'same' && !bare);
  const alike = verbClass !== 'different' && similarity >= LIKE_TEXTS;
  const telling = tellingShare(one, other, weights);
  const told = object > 0 && oneHead && (enough || !bare) && telling >= TELLING_SHARE;
  const open = (one.supports && one.does.length === 0) || (other.supports && other.does.length === 0);
  return {
    score: told ? blend(telling, clause) : score,
    supports: [one.supports, other.supports],
    same: (enough && agreed && (alike || (oneHead && verbClass === 'same'))) || told,
    leftOpen: open && !bare && one.object[0] === other.object[0] && object >= SAME_OBJECT,
    sameObject: told || (oneHead && object >= SAME_OBJECT),
    sameMeans: verbClass === 'same' && one.means.some((means) => other.means.includes(means)),
    verbClass,
    otherObject: similarity >= LIKE_TEXTS && namesOtherThing(one, other),
  };
}

function blend(object: number, clause: number): number {
  return OBJECT_SHARE * object + (1 - OBJECT_SHARE) * clause;
}

function comparable(one: Task, other: Task): boolean {
  const shared = sharedTerms(one.about, other.about);
  return shared > 0 && shared >= LEAST_OBJECT_SIMILARITY * (one.about.length + other.about.length - shared);
}

function objectWeight(one: Task, other: Task, weights: Weights): (term: string) => number {
  const isObject = (term: string): boolean => one.object.includes(term) || other.object.includes(term);
  return (term) => (isObject(term) ? weights.term(term) : PROCESS_WEIGHT * weights.term(term));
}

// "Conocer los actos en que haya inconsistencias en el parque vehicular": where the object is bare, the clause says which.
function namesOtherThing(one: Task, other: Task): boolean {
  const [left, right] = isBare(one) || isBare(other) ? [one.clause, other.clause] : [one.object, other.object];
  const shared = sharedTerms(left, right);
  if (shared === left.length || shared === right.length) return false;
  return shared < ONE_THING * (left.length + right.length - shared);
}

/** How much of doing and object the two share, from 0 to 1; 0 where what both do says little, as "elaborar" does. */
function tellingShare(one: Task, other: Task, weights: Weights): number {
  const telling = one.does.filter((doing) => other.does.includes(doing) && !BROAD.has(doing));
  if (telling.length === 0) return 0;
  const { shared, all } = weighed(one.about, other.about, objectWeight(one, other, weights));
  const done = telling.reduce((sum, doing) => sum + weights.doing(doing), 0);
  return (shared + done) / (all + done);
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
