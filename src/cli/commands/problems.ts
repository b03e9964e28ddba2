import { PROBLEM_CODES } from '../../audit/problems/families.ts';
import { findProblems } from '../../audit/problems/find.ts';
import { problemsCsv, reportProblems } from '../../audit/problems/report.ts';
import { readProblems } from '../../graph/problems.ts';
import { Severity, type ManualProblem } from '../../manual/model.ts';
import { GRAPH_OPTIONS, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson, type Output } from '../output.ts';
import { printProblems } from '../print/problems.ts';
import { formatOf, languageOf, REPORT_OPTIONS } from '../report.ts';
import { chosenManual, namesGraph, readReading, withGraph } from '../source.ts';

/** `quien problems`: the contradictions and faults of a manual. */
export const PROBLEMS: Command = {
  name: 'problems',
  usage: 'problems [--manual FILE] [--code CODE] [--severity LEVEL] [--format FORMAT]',
  what: 'List the contradictions and faults of a manual, each with its lines, worst first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    db: { value: 'FILE', what: 'every manual of the graph in this file (see `quien load`)' },
    store: GRAPH_OPTIONS['store']!,
    code: { value: 'CODE', what: 'only problems with this code, such as NAME_MISMATCH' },
    severity: { value: 'LEVEL', what: 'only high, medium or low' },
    ...REPORT_OPTIONS,
  },
  examples: [
    'quien problems',
    'quien problems --severity high --language es',
    'quien problems --format md > faults.md',
    'quien problems --manual manual.txt --json',
    'quien problems --db state.grafeo --code HIERARCHY_CONFLICT --format csv',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(PROBLEMS, `\`problems\` takes no \`${given.words[0]}\``);
    const [format, language, wanted] = [formatOf(PROBLEMS, given), languageOf(PROBLEMS, given), filterOf(given)];
    const problems = (await problemsOf(given, output)).filter(wanted);
    if (format === 'json') writeJson(problems, output);
    else if (format === 'csv') output.write(problemsCsv(problems));
    else if (format === 'md') output.write(reportProblems(problems, language));
    else output.write(printProblems(problems, language, output));
    return EXIT.OK;
  },
};

// A graph holds the problems that were found when it was loaded.
async function problemsOf(given: Given, output: Output): Promise<readonly ManualProblem[]> {
  if (namesGraph(given, output)) return withGraph(given, output, readProblems);
  const reading = await readReading(chosenManual(given));
  return findProblems(reading).map((problem) => ({ manual: reading.manual.id, ...problem }));
}

function filterOf(given: Given): (problem: ManualProblem) => boolean {
  const [severity, code] = [valueOf(given, 'severity'), valueOf(given, 'code')];
  if (severity !== undefined && !Severity.safeParse(severity).success)
    throw usageError(PROBLEMS, '--severity must be high, medium or low');
  if (code !== undefined && !PROBLEM_CODES.includes(code))
    throw usageError(PROBLEMS, `There is no code ${code}; there are ${PROBLEM_CODES.join(', ')}`);
  return (problem) => (severity ?? problem.severity) === problem.severity && (code ?? problem.code) === problem.code;
}
