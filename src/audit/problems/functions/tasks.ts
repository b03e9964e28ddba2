import { infinitiveOf } from '../../../manual/involvement.ts';
import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { similarity, termSet } from '../similarity.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { beginsWithInfinitive, isInfinitive, numberedFunctions } from './form.ts';

/** From this many tasks on, a single number no longer says what is asked for. */
const TASKS_OF_A_COMPOUND = 3;
/** Tasks parted by a comma are of their own only after this many words: "Programar, dirigir, monitorear" is one. */
const WORDS_BETWEEN_TASKS = 5;
const SAME_TASK = 0.7;
const LEADING_TERMS = 3;
const TELLING_TERMS = 2;
const COMMON_SHARE = 0.05;

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
  const common = commonTerms(manual);
  return describedIn(manual).flatMap((position) => {
    const functions = position.functions.filter(({ boilerplate }) => !boilerplate);
    return functions.flatMap((left, index) =>
      functions
        .slice(index + 1)
        .filter((right) => isSameTask(left, right, common))
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

/** The tasks that a text asks for: its first clause, and each later one that begins with a task of its own. */
export function tasksOf(text: string): readonly string[] {
  const tasks: string[] = [];
  let start = 0;
  for (const mark of text.matchAll(/[;,.:]\s+(?:(?:y|e|finalmente|asimismo) )?/gu)) {
    const next = mark.index + mark[0].length;
    const current = text.slice(start, mark.index);
    if (!beginsTask(text.slice(next)) || current.split(' ').length < WORDS_BETWEEN_TASKS) continue;
    tasks.push(current);
    start = next;
  }
  return [...tasks, text.slice(start)];
}

// "normar los criterios", "elaboración de un tablero"; "así como la revisión" too, but no "así como los programas".
function beginsTask(text: string): boolean {
  const [first = '', second = '', third = '', fourth = ''] = text.split(/[\s,;]+/u);
  if (first === 'así' && second === 'como') return isInfinitive(third) || isAction(fourth);
  return isInfinitive(first) || (isAction(first) && second === 'de');
}

function isAction(word: string): boolean {
  return /(?:ción|sión|miento)$/u.test(word) && infinitiveOf(word) !== undefined;
}

function holdsTwoSentences(text: string): boolean {
  return text
    .split(/\.\s+(?=\p{Lu})/u)
    .slice(1)
    .some((sentence) => beginsWithInfinitive(sentence));
}

// A noun instead of a verb and a phrase that the function before it brought up; or the tools that it announced.
function continues(fn: PositionFunction, before: PositionFunction, position: Position): boolean {
  if (bringsUp(before, fn)) return true;
  if (beginsWithInfinitive(fn.text)) return false;
  const earlier = position.functions.filter(({ number }) => number < before.number);
  const known = new Set(earlier.flatMap((other) => phrasesOf(other.text)));
  const own = new Set(phrasesOf(before.text));
  return phrasesOf(fn.text).some((phrase) => own.has(phrase) && !known.has(phrase));
}

// "nuevas herramientas: Encuesta de Satisfacción Ciudadana (ESC) y ...", which the next function carries out.
function bringsUp(before: PositionFunction, fn: PositionFunction): boolean {
  const announced = /:\s[^.]*$/u.exec(before.text)?.[0].match(/\(\p{Lu}{2,}\)/gu) ?? [];
  return announced.some((acronym) => fn.text.includes(acronym));
}

function phrasesOf(text: string): readonly string[] {
  const terms = [...termSet(text)];
  return terms.slice(1).map((term, index) => `${terms[index]} ${term}`);
}

function isSameTask(left: PositionFunction, right: PositionFunction, common: ReadonlySet<string>): boolean {
  const [first, second] = [[...termSet(left.text)], [...termSet(right.text)]];
  const [one, other] = [new Set(first), new Set(second)];
  if (similarity(one, other) >= SAME_TASK) return true;
  const shared = first.findIndex((term, index) => second[index] !== term);
  const start = first.slice(0, shared < 0 ? first.length : shared);
  return start.length >= LEADING_TERMS && start.filter((term) => !common.has(term)).length >= TELLING_TERMS;
}

// What many functions speak of tells none of them apart: "dar seguimiento al proceso de evaluación".
function commonTerms(manual: Manual): ReadonlySet<string> {
  const functions = numberedFunctions(manual);
  const counts = new Map<string, number>();
  for (const { text } of functions) for (const term of termSet(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > functions.length * COMMON_SHARE).map(([term]) => term));
}
