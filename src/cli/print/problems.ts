import type { LanguageCode } from '../../ask/model.ts';
import { groupedBy } from '../../grouped.ts';
import type { ManualProblem, Problem } from '../../manual/model.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';
import { PHRASES } from './phrases.ts';

/** How many places of one problem are shown; JSON has them all. */
const SHOWN_PLACES = 3;

const COUNTS: Readonly<Record<LanguageCode, (count: number) => string>> = {
  en: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  es: (count) => (count === 1 ? '1 problema' : `${count} problemas`),
};

const SEVERITIES: Readonly<Record<LanguageCode, Readonly<Record<Problem['severity'], string>>>> = {
  en: { high: 'high', medium: 'medium', low: 'low' },
  es: { high: 'alta', medium: 'media', low: 'baja' },
};

/**
 * The problems for people, in the order given: code, statement, places with the words that stand there. Those of several
 * manuals stand under the id of theirs.
 */
export function printProblems(problems: readonly ManualProblem[], language: LanguageCode, output: Output): string {
  const manuals = [...groupedBy(problems, ({ manual }) => manual)];
  const parts = manuals.map(([manual, own]) => {
    const heading = manuals.length > 1 ? `\n${bold(`${manual}: ${COUNTS[language](own.length)}`, output)}\n` : '';
    return `${heading}${own.map((each) => printProblem(each, language, output)).join('')}`;
  });
  return `${COUNTS[language](problems.length)}\n${parts.join('')}`;
}

function printProblem(problem: Problem, language: LanguageCode, output: Output): string {
  const { line, lines, more } = PHRASES[language];
  const { columns } = output;
  const statement = language === 'es' ? problem.statementEs : problem.statement;
  const places = problem.where.slice(0, SHOWN_PLACES).map(({ from, to, quote }) => {
    const place = from === to ? `${line} ${from}` : `${lines} ${from}-${to}`;
    return dim(wrapped(`[${place}] "${quote}"`, { indent: '    ', columns }), output);
  });
  const left = problem.where.length - places.length;
  return [
    `\n${bold(problem.code, output)} (${SEVERITIES[language][problem.severity]})\n`,
    wrapped(statement, { indent: '  ', columns }),
    ...places,
    left > 0 ? `    ${more(left)}\n` : '',
  ].join('');
}
