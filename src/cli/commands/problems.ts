import { findProblems } from '../../audit/problems/find.ts';
import { problemsCsv, reportProblems } from '../../audit/problems/report.ts';
import { Severity, type Problem } from '../../manual/model.ts';
import { GRAPH_OPTIONS, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson } from '../output.ts';
import { printProblems } from '../print/problems.ts';
import { formatOf, languageOf, REPORT_OPTIONS } from '../report.ts';
import { chosenManual, readReading } from '../source.ts';

/** `quien problems`: the contradictions and faults of a manual. */
export const PROBLEMS: Command = {
  name: 'problems',
  usage: 'problems [--manual FILE] [--code CODE] [--severity LEVEL] [--format FORMAT]',
  what: 'List the contradictions and faults of a manual, each with its lines, worst first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    code: { value: 'CODE', what: 'only problems with this code, such as NAME_MISMATCH' },
    severity: { value: 'LEVEL', what: 'only high, medium or low' },
    ...REPORT_OPTIONS,
  },
  examples: [
    'quien problems',
    'quien problems --severity high --language es',
    'quien problems --format md > faults.md',
    'quien problems --manual manual.txt --json',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(PROBLEMS, `\`problems\` takes no \`${given.words[0]}\``);
    const [format, language, wanted] = [formatOf(PROBLEMS, given), languageOf(PROBLEMS, given), filterOf(given)];
    const problems = findProblems(await readReading(chosenManual(given))).filter(wanted);
    if (format === 'json') writeJson(problems, output);
    else if (format === 'csv') output.write(problemsCsv(problems));
    else if (format === 'md') output.write(reportProblems(problems, language));
    else output.write(printProblems(problems, language, output));
    return EXIT.OK;
  },
};

function filterOf(given: Given): (problem: Problem) => boolean {
  const [severity, code] = [valueOf(given, 'severity'), valueOf(given, 'code')];
  if (severity !== undefined && !Severity.safeParse(severity).success)
    throw usageError(PROBLEMS, '--severity must be high, medium or low');
  return (problem) => (severity ?? problem.severity) === problem.severity && (code ?? problem.code) === problem.code;
}
