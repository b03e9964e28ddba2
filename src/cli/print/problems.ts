import type { LanguageCode } from '../../ask/model.ts';
import { faultOf } from '../../audit/problems/faults.ts';
import { bySeverity, numberedIn, statementIn, type Chapters, type Numbered } from '../../audit/problems/numbered.ts';
import { FAULT_WORDS } from '../../audit/problems/report-words.ts';
import type { ManualProblem } from '../../manual/model.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';

/** How many places of one problem are shown; JSON has them all. */
const SHOWN_PLACES = 3;

/** From so many problems on, a screen no longer shows them at a glance. */
const MANY = 20;

/**
 * The problems for people, numbered as in the report: how many of each severity, then each with what it is, the statement,
 * places with the words that stand there, and what to do. Those of several manuals stand under the id of theirs.
 */
export function printProblems(manuals: readonly Chapters[], language: LanguageCode, output: Output): string {
  const problems = manuals.flatMap(numberedIn).map(({ problem }) => problem);
  const parts = manuals.map((each) => {
    const own = problems.filter(({ manual }) => manual === each.manual);
    const heading = manuals.length > 1 ? `\n${bold(`${each.manual}: ${countsOf(own, language)}`, output)}\n` : '';
    return `${heading}${numberedIn(each)
      .map((numbered) => printProblem(numbered, language, output))
      .join('')}`;
  });
  const { handOn } = FAULT_WORDS[language];
  const hint = problems.length < MANY ? '' : wrapped(handOn, { indent: '', columns: output.columns });
  return `${countsOf(problems, language)}\n${hint}${parts.join('')}`;
}

/** How many problems there are and how many of each severity: "3 faults: 1 high, 2 low". */
export function countsOf(problems: readonly ManualProblem[], language: LanguageCode): string {
  const { faults, counted } = FAULT_WORDS[language];
  const counts = bySeverity(problems).filter(([, count]) => count > 0);
  const shown = counts.map(([severity, count]) => counted[severity](count)).join(', ');
  return shown === '' ? faults(0) : `${faults(problems.length)}: ${shown}`;
}

function printProblem({ problem, number }: Numbered, language: LanguageCode, output: Output): string {
  const { lines, more, severities, remedy } = FAULT_WORDS[language];
  const { columns } = output;
  const { title, remedy: remedies } = faultOf(problem.code);
  const places = problem.where
    .slice(0, SHOWN_PLACES)
    .map((place) => dim(wrapped(`[${lines(place)}] "${place.quote}"`, { indent: '    ', columns }), output));
  const left = problem.where.length - places.length;
  const head = `${number}. ${title[language]} (${severities[problem.severity]}, ${problem.code})`;
  return [
    `\n${bold(wrapped(head, { indent: '', columns }).trimEnd(), output)}\n`,
    wrapped(statementIn(problem, language), { indent: '  ', columns }),
    ...places,
    left > 0 ? `    ${more(left)}\n` : '',
    remedies[language] === '' ? '' : wrapped(`${remedy}: ${remedies[language]}`, { indent: '  ', columns }),
  ].join('');
}
