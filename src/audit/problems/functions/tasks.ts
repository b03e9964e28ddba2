import { termsOf } from '../../../language/analysis.ts';
import { infinitiveOf } from '../../../manual/involvement.ts';
import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { beginsWithInfinitive, isInfinitive } from './form.ts';

/** From this many tasks on, a single number no longer says what is asked for. */
const TASKS_OF_A_COMPOUND = 3;
/** Tasks parted by a comma are of their own only after this many words: "Programar, dirigir, monitorear" is one. */
const WORDS_BETWEEN_TASKS = 5;
/** A noun at the start of a function says something only where verbs are the rule. */
const VERB_SHARE = 0.7;

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
      const goesOn = before !== undefined && !fn.boilerplate && continues(fn, before, position);
      const carriers = announcedIn(fn, functions.slice(index + 1));
      return [
        ...(goesOn ? [continued(position, before, [fn])] : []),
        ...(carriers.length > 0 ? [continued(position, fn, carriers)] : []),
      ];
    });
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

function continued(position: Position, first: PositionFunction, rest: readonly PositionFunction[]): Problem {
  const numbers = rest.map(({ number }) => String(number));
  const several = rest.length > 1;
  const shown = [first, ...rest].map((fn) => quoted(`${fn.number}. ${fn.text}`));
  return problem('FUNCTION_CONTINUES_PREVIOUS', 'medium', {
    positions: [position.name],
    says: {
      en: `${several ? 'Functions' : 'Function'} ${listedEn(numbers)} of ${quoted(position.name)} only ${several ? 'go' : 'goes'} on with ${first.number}: ${listedEn(shown)}.`,
      es: `${several ? 'Las funciones' : 'La función'} ${listedEs(numbers)} de ${quoted(position.name)} sólo ${several ? 'continúan' : 'continúa'} la ${first.number}: ${listedEs(shown)}.`,
    },
    where: [first, ...rest].map((fn) => placeOf(fn.text, fn)),
  });
}

// "Elaboración de un reporte ... de la evaluación interna": a noun for a verb, and what the function before brought up.
function continues(fn: PositionFunction, before: PositionFunction, position: Position): boolean {
  if (!isAction(fn.text.split(' ')[0]!.toLowerCase())) return false;
  const others = position.functions.filter((other) => other !== fn && !other.boilerplate);
  if (others.filter(({ text }) => beginsWithInfinitive(text)).length < others.length * VERB_SHARE) return false;
  const earlier = position.functions.filter(({ number }) => number < before.number);
  const known = new Set(earlier.flatMap((other) => phrasesOf(other.text)));
  const own = new Set(phrasesOf(before.text));
  return phrasesOf(fn.text).some((phrase) => own.has(phrase) && !known.has(phrase));
}

// "nuevas herramientas: Encuesta de Satisfacción Ciudadana (ESC) y ...", which later functions carry out.
function announcedIn(fn: PositionFunction, later: readonly PositionFunction[]): readonly PositionFunction[] {
  const announced = /:\s[^.]*$/u.exec(fn.text)?.[0].match(/\(\p{Lu}{2,}\)/gu) ?? [];
  return later.filter(({ text }) => announced.some((acronym) => text.includes(acronym)));
}

function phrasesOf(text: string): readonly string[] {
  const terms = termsOf(text);
  return terms.slice(1).map((term, index) => `${terms[index]} ${term}`);
}
