import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { sharedTerms, similarity, termSet } from '../similarity.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { beginsWithInfinitive, isInfinitive } from './form.ts';

/** From this many tasks on, a single number no longer says what is asked for. */
const TASKS_OF_A_COMPOUND = 3;
/** Tasks parted by a comma are of their own only after this many words: "Programar, dirigir, monitorear" is one. */
const WORDS_BETWEEN_TASKS = 5;
const SAME_TASK = 0.5;
const LEADING_TERMS = 3;

/** Several tasks under one number: "formulación ...; normar los criterios ...; y analizar ...". */
export function findCompoundFunctions(manual: Manual): readonly Problem[] {
  const compound = describedIn(manual).flatMap(({ name, functions }) =>
    functions
      .map((fn) => ({ fn, name, tasks: tasksOf(fn.text) }))
      .filter(({ fn, tasks }) => tasks.length >= TASKS_OF_A_COMPOUND || holdsTwoSentences(fn.text)),
  );
  if (compound.length === 0) return [];
  const shown = compound.map(({ fn, name, tasks }) => ({
    en: `${quoted(name)} ${fn.number} (${Math.max(2, tasks.length)} tasks)`,
    es: `${quoted(name)} ${fn.number} (${Math.max(2, tasks.length)} tareas)`,
  }));
  const widest = compound.toSorted((left, right) => right.tasks.length - left.tasks.length)[0]!;
  const pieces = widest.tasks.slice(0, 3).map(quoted);
  return [
    problem('COMPOUND_FUNCTION', 'medium', {
      positions: compound.map(({ name }) => name),
      says: {
        en: `Several tasks stand under one number in ${listedEn(shown.map(({ en }) => en))}; the widest asks for ${listedEn(pieces)}.`,
        es: `Hay varias tareas bajo un mismo número en ${listedEs(shown.map(({ es }) => es))}; la más amplia pide ${listedEs(pieces)}.`,
      },
      where: compound.map(({ fn }) => placeOf(fn.text, fn)),
    }),
  ];
}

/** A function that goes on with the one before it: a report "de la evaluación interna" after that evaluation. */
export function findContinuedFunctions(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const { functions } = position;
    return functions.flatMap((fn, index) => {
      const before = functions[index - 1];
      if (before === undefined || fn.boilerplate || !continues(fn, before, position)) return [];
      return [
        problem('FUNCTION_CONTINUES_PREVIOUS', 'medium', {
          positions: [position.name],
          says: {
            en: `Function ${fn.number} of ${quoted(position.name)}, ${quoted(fn.text)}, goes on with ${before.number}, ${quoted(before.text)}: one task under two numbers.`,
            es: `La función ${fn.number} de ${quoted(position.name)}, ${quoted(fn.text)}, continúa la ${before.number}, ${quoted(before.text)}: una tarea con dos números.`,
          },
          where: [before, fn].map((each) => placeOf(each.text, each)),
        }),
      ];
    });
  });
}

/** The same task twice in one position: "Mantener actualizado el diagnóstico situacional del estado / de la entidad". */
export function findDuplicatesWithinPosition(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const functions = position.functions.filter(({ boilerplate }) => !boilerplate);
    return functions.flatMap((left, index) =>
      functions
        .slice(index + 1)
        .filter((right) => isSameTask(left, right))
        .map((right) =>
          problem('DUPLICATE_WITHIN_POSITION', 'medium', {
            positions: [position.name],
            says: {
              en: `${quoted(position.name)} has one task twice: ${quoted(`${left.number}. ${left.text}`)} and ${quoted(`${right.number}. ${right.text}`)}.`,
              es: `${quoted(position.name)} tiene la misma tarea dos veces: ${quoted(`${left.number}. ${left.text}`)} y ${quoted(`${right.number}. ${right.text}`)}.`,
            },
            where: [left, right].map((fn) => placeOf(fn.text, fn)),
          }),
        ),
    );
  });
}

/** The tasks that a text asks for: its first clause, and each later one that begins with a verb of its own. */
export function tasksOf(text: string): readonly string[] {
  const clauses = text.split(/(?<=[;.:])\s+(?:y |e |así como |finalmente |asimismo )*|,\s+(?:así como |y |e )?/u);
  const tasks: string[] = [];
  for (const clause of clauses) {
    const previous = tasks.at(-1);
    const own = previous !== undefined && previous.split(' ').length >= WORDS_BETWEEN_TASKS;
    if (previous === undefined || (own && isInfinitive(clause.split(' ')[0] ?? ''))) tasks.push(clause);
    else tasks[tasks.length - 1] = `${previous}, ${clause}`;
  }
  return tasks;
}

function holdsTwoSentences(text: string): boolean {
  return text
    .split(/\.\s+(?=\p{Lu})/u)
    .slice(1)
    .some((sentence) => beginsWithInfinitive(sentence));
}

// A noun instead of a verb, or "dicho", and a phrase that only the function before it has.
function continues(fn: PositionFunction, before: PositionFunction, position: Position): boolean {
  if (beginsWithInfinitive(fn.text)) return false;
  const others = position.functions.filter((other) => other !== fn && other !== before);
  const known = new Set(others.flatMap((other) => phrasesOf(other.text)));
  const earlier = new Set(phrasesOf(before.text));
  return phrasesOf(fn.text).some((phrase) => earlier.has(phrase) && !known.has(phrase));
}

function phrasesOf(text: string): readonly string[] {
  const terms = [...termSet(text)];
  return terms.slice(1).map((term, index) => `${terms[index]} ${term}`);
}

function isSameTask(left: PositionFunction, right: PositionFunction): boolean {
  const [first, second] = [[...termSet(left.text)], [...termSet(right.text)]];
  const sameStart = first.slice(0, LEADING_TERMS).join(' ') === second.slice(0, LEADING_TERMS).join(' ');
  const [one, other] = [new Set(first), new Set(second)];
  return similarity(one, other) >= SAME_TASK || (sameStart && sharedTerms(one, other).length > LEADING_TERMS);
}
