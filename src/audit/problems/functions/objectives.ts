import { termsOf } from '../../../language/analysis.ts';
import type { Manual, Passage, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { foldName } from '../../../text.ts';
import { tasksOf, type Task } from '../../overlap/tasks.ts';
import { sharedTerms } from '../../overlap/terms.ts';
import { RELATED, TELLING } from '../../overlap/words.ts';
import { describedIn } from '../passages.ts';
import { rarityIn, termSet } from '../similarity.ts';
import { copiesIn, FEWEST_COPIED, isLike, type Copy } from './copies.ts';
import { numberedFunctions } from './form.ts';

/** What a function is about stands in its first words; what it serves stands further on. */
const WORDS_ABOUT = 14;
/** Functions serve another objective rather than their own where they say so much more of that one. */
const MORE_SAID = 1.5;
/** And where so many of them say more of it: one of ten that does tells nothing. */
const SAYING_MORE = 1 / 3;

/** A sheet with fewer functions only sketches the post. */
const FEWEST_FUNCTIONS = 3;

/** Part of the functions comes from a position whose objective is another than the one taken over. */
export function findObjectivesOffCopies(manual: Manual): readonly Problem[] {
  const holders = holdersOfTexts(manual);
  const weight = rarityIn(numberedFunctions(manual).map(({ text }) => termSet(text)));
  return describedIn(manual).flatMap((position) => {
    const { objective } = position.stated;
    if (objective === null) return [];
    const likes = describedIn(manual).filter(({ stated }) => isLike(stated.objective, objective));
    const served = (fn: PositionFunction): boolean =>
      likes.some((like) => like !== position && like.functions.some((other) => isLike(fn, other)));
    const copies = copiesIn(position, manual).filter(
      ({ fn, original, source }) =>
        foldName(fn.text) === foldName(original.text) &&
        holders.get(foldName(fn.text)) === 2 &&
        !likes.includes(source) &&
        source.name !== position.superior &&
        !served(fn),
    );
    return [...groupedBy(copies, ({ source }) => source)].flatMap(([source, taken]) =>
      taken.length >= FEWEST_COPIED && areServedRather(taken, objective, { source, weight })
        ? [objectiveOff(position, { objective, source, copies: taken })]
        : [],
    );
  });
}

/** An objective that asks for a task of which no function has anything: "Analizar las evaluaciones realizadas". */
export function findUnperformedObjectives(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const { objective } = position.stated;
    const own = position.functions.filter(({ boilerplate }) => !boilerplate);
    if (objective === null || own.length < FEWEST_FUNCTIONS) return [];
    const performed = own.flatMap(({ text }) => tasksOf(text, []));
    const idle = tasksOf(objective.text, []).find(
      (task) => isDefinite(task) && !performed.some((each) => serves(each, task)),
    );
    return idle === undefined ? [] : [unperformed(position, { objective, clause: clauseOf(objective, idle), own })];
  });
}

// To draw up, to carry out and to control may be anything: "Controlar los procesos administrativos".
function isDefinite({ does, object }: Task): boolean {
  return object.length > 0 && does.length > 0 && does.every((doing) => TELLING.has(doing) && doing !== 'keep');
}

function serves(performed: Task, task: Task): boolean {
  return performed.does.some(
    (doing) =>
      task.does.includes(doing) ||
      (task.does.some((match) => RELATED.has(`${doing}|${match}`)) && sharedTerms(performed.clause, task.object) > 0),
  );
}

// "Analizar las evaluaciones realizadas" of "... y proponer planes".
function clauseOf({ text }: Passage, { does }: Task): string {
  const clauses = text.split(/[,;.]| y /u).map((clause) => clause.trim());
  return clauses.find((clause) => tasksOf(clause, []).some((task) => task.does.join() === does.join())) ?? text;
}

// "Extender el dictamen ecológico" covers no "control de libros de quejas", and the objective of who keeps them does.
function areServedRather(
  copies: readonly Copy[],
  own: Passage,
  { source, weight }: { source: Position; weight: (term: string) => number },
): boolean {
  const theirs = source.stated.objective;
  if (theirs === null) return false;
  const said = copies.map(({ fn }) => {
    const about = [...new Set(termsOf(fn.text.split(' ').slice(0, WORDS_ABOUT).join(' ')))];
    const of = ({ text }: Passage): number =>
      about.filter((term) => termSet(text).has(term)).reduce((sum, term) => sum + weight(term), 0);
    return { own: of(own), theirs: of(theirs) };
  });
  const sum = (which: 'own' | 'theirs'): number => said.reduce((total, each) => total + each[which], 0);
  const more = said.filter((each) => each.theirs > each.own).length;
  const none = said.every((each) => each.own <= each.theirs);
  return none && more >= said.length * SAYING_MORE && sum('theirs') >= MORE_SAID * sum('own');
}

// A function of three posts or more is the template's, and says nothing of where it came from.
function holdersOfTexts(manual: Manual): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { functions } of describedIn(manual))
    for (const key of new Set(functions.map(({ text }) => foldName(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function objectiveOff(
  position: Position,
  { objective, source, copies }: { objective: Passage; source: Position; copies: readonly Copy[] },
): Problem {
  const numbers = copies.map(({ fn }) => String(fn.number));
  return problem('OBJECTIVE_OFF_FUNCTION', 'medium', {
    positions: [position.name, source.name],
    says: {
      en: `Functions ${listedEn(numbers)} of ${quoted(position.name)}, such as ${quoted(copies[0]!.fn.text)}, serve the objective of ${quoted(source.name)}; its own says ${quoted(objective.text)}.`,
      es: `Las funciones ${listedEs(numbers)} de ${quoted(position.name)}, como ${quoted(copies[0]!.fn.text)}, sirven al objetivo de ${quoted(source.name)}; el suyo dice ${quoted(objective.text)}.`,
    },
    where: [placeOf(objective.text, objective), ...copies.map(({ fn }) => placeOf(fn.text, fn))],
  });
}

function unperformed(
  { name }: Position,
  { objective, clause, own }: { objective: Passage; clause: string; own: readonly PositionFunction[] },
): Problem {
  const [first, last] = [own[0]!, own.at(-1)!];
  return problem('OBJECTIVE_OFF_FUNCTION', 'medium', {
    positions: [name],
    says: {
      en: `${quoted(name)} is to ${quoted(clause)}, says its objective; none of its ${own.length} functions, from ${quoted(first.text)} on, does.`,
      es: `${quoted(name)} tiene por objetivo ${quoted(clause)}; ninguna de sus ${own.length} funciones, desde ${quoted(first.text)}, lo hace.`,
    },
    where: [placeOf(objective.text, objective), { from: first.sourceFrom, to: last.sourceTo, quote: first.text }],
  });
}
