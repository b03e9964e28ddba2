import { termsOf } from '../../../language/analysis.ts';
import type { Entity, Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { quoted } from '../../../manual/wording.ts';
import { describedIn } from '../passages.ts';
import { tasksOf } from '../../overlap/tasks.ts';
import { containment, similarity, termSet } from '../similarity.ts';
import { numberedFunctions } from './form.ts';

/** Texts this alike ask for one task. */
const SAME_TASK = 0.7;
/** Tasks that begin with this many terms in common are one, if so many of them are not on everyone's lips. */
const LEADING_TERMS = 3;
const TELLING_TERMS = 2;
const COMMON_SHARE = 0.05;

/** A function that another one of the position includes: "Operar el Sistema ..." beside "... operar ... el Sistema ...". */
export function findIncludedFunctions(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const functions = position.functions.filter(({ boilerplate }) => !boilerplate);
    return functions.flatMap((short) => {
      const object = wholeObjectOf(short, position, manual);
      const wider =
        object === undefined ? undefined : functions.find((fn) => includes(fn, short, { object, position }));
      return wider === undefined ? [] : [taskTwice(position, wider, short)];
    });
  });
}

/** The same task twice in one position: "Mantener actualizado el diagnóstico situacional del estado / de la entidad". */
export function findDuplicatesWithinPosition(manual: Manual): readonly Problem[] {
  const common = commonTerms(manual);
  return describedIn(manual).flatMap((position) => {
    const functions = position.functions.filter(({ boilerplate }) => !boilerplate);
    return functions.flatMap((left, index) =>
      functions
        .slice(index + 1)
        .filter((right) => isSameTask(left, right, common) && !isForOthers(left, right, { position, manual }))
        .map((right) => taskTwice(position, left, right)),
    );
  });
}

function taskTwice(position: Position, left: PositionFunction, right: PositionFunction): Problem {
  const [first, second] = [left, right].map((fn) => quoted(`${fn.number}. ${fn.text}`));
  return problem('DUPLICATE_WITHIN_POSITION', 'medium', {
    positions: [position.name],
    says: {
      en: `${quoted(position.name)} has one task twice: ${first} and ${second}.`,
      es: `${quoted(position.name)} tiene la misma tarea dos veces: ${first} y ${second}.`,
    },
    where: [left, right].map((fn) => placeOf(fn.text, fn)),
  });
}

// The one thing that a function of a verb and a name is about: "Operar el Sistema de Planeación Estatal de Desarrollo".
function wholeObjectOf(fn: PositionFunction, { name }: Position, manual: Manual): Entity | undefined {
  const verb = fn.text.split(' ')[0]!;
  return manual.entities.find(({ mentions }) =>
    mentions.some(
      ({ position, function: number, phrase }) =>
        position === name && number === fn.number && similarity(termSet(`${verb} ${phrase}`), termSet(fn.text)) === 1,
    ),
  );
}

function includes(
  fn: PositionFunction,
  short: PositionFunction,
  { object, position }: { object: Entity; position: Position },
): boolean {
  const names = object.mentions.some(
    ({ position: holder, function: number }) => holder === position.name && number === fn.number,
  );
  return fn !== short && names && termSet(fn.text).has(termsOf(short.text)[0]!);
}

function isSameTask(left: PositionFunction, right: PositionFunction, common: ReadonlySet<string>): boolean {
  // "administrar el RUT", "administrar el RUPAC": one task for two things.
  if (acronymsOf(left.text) !== acronymsOf(right.text)) return false;
  if (!areOneTask(left, right)) return false;
  const [first, second] = [[...termSet(left.text)], [...termSet(right.text)]];
  const [one, other] = [new Set(first), new Set(second)];
  if (similarity(one, other) >= SAME_TASK) return true;
  const shared = first.findIndex((term, index) => second[index] !== term);
  const start = first.slice(0, shared < 0 ? first.length : shared);
  return start.length >= LEADING_TERMS && start.filter((term) => !common.has(term)).length >= TELLING_TERMS;
}

// "Elaborar el registro de cortes de caja", "... de pagos por internet": each has what the other lacks.
function areOneTask(left: PositionFunction, right: PositionFunction): boolean {
  const [one, other] = [tasksOf(left.text, [])[0], tasksOf(right.text, [])[0]];
  if (one === undefined || other === undefined) return true;
  const doneAlike = one.does.length + other.does.length === 0 || one.does.some((each) => other.does.includes(each));
  const [own, others] = [new Set(one.about), new Set(other.about)];
  return doneAlike && (containment(own, others) === 1 || containment(others, own) === 1);
}

// "los requerimientos de la Auditoría Superior", "... de los auditores externos": one task for two bodies.
function isForOthers(
  left: PositionFunction,
  right: PositionFunction,
  { position, manual }: { position: Position; manual: Manual },
): boolean {
  const named = (fn: PositionFunction): readonly string[] =>
    manual.entities
      .filter(({ mentions }) =>
        mentions.some((mention) => mention.position === position.name && mention.function === fn.number),
      )
      .map(({ name }) => name);
  const [own, others] = [named(left), named(right)];
  return own.some((name) => !others.includes(name)) && others.some((name) => !own.includes(name));
}

function acronymsOf(text: string): string {
  return (text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).join(' ');
}

// What many functions speak of tells none of them apart: "dar seguimiento al proceso de evaluación".
function commonTerms(manual: Manual): ReadonlySet<string> {
  const functions = numberedFunctions(manual);
  const counts = new Map<string, number>();
  for (const { text } of functions) for (const term of termSet(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > functions.length * COMMON_SHARE).map(([term]) => term));
}
