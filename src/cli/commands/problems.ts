import { findProblems } from '../../audit/problems/find.ts';
import { problemsCsv, reportProblems } from '../../audit/problems/report.ts';
import type { Problem } from '../../manual/model.ts';
import { GRAPH_OPTIONS, JSON_OPTION, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson } from '../output.ts';
import { printProblems } from '../print/problems.ts';
import { chosenManual, readReading } from '../source.ts';

const LANGUAGES = ['en', 'es'] as const;

/** `quien problems`: the contradictions and faults of a manual. */
export const PROBLEMS: Command = {
  name: 'problems',
  usage: 'problems [--manual FILE] [--code CODE] [--severity LEVEL] [--format FORMAT] [--json]',
  what: 'List the contradictions and faults of a manual, each with its lines, worst first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    code: { value: 'CODE', what: 'only problems with this code, such as NAME_MISMATCH' },
    severity: { value: 'LEVEL', what: 'only high, medium or low' },
    language: { value: 'LANGUAGE', what: 'en (the default) or es' },
    format: { value: 'FORMAT', what: 'md (a report in Markdown) or csv (a row a place)' },
    ...JSON_OPTION,
  },
  examples: [
    'quien problems',
    'quien problems --severity high --language es',
    'quien problems --format md --language es > faltas.md',
    'quien problems --manual manual.txt --json',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(PROBLEMS, `\`problems\` takes no \`${given.words[0]}\``);
    const language = LANGUAGES.find((each) => each === (valueOf(given, 'language') ?? 'en'));
    if (language === undefined) throw usageError(PROBLEMS, '--language must be en or es');
    const severity = valueOf(given, 'severity');
    if (severity !== undefined && !['high', 'medium', 'low'].includes(severity))
      throw usageError(PROBLEMS, '--severity must be high, medium or low');
    const format = formatOf(given);
    const problems = select(findProblems(await readReading(chosenManual(given))), severity, valueOf(given, 'code'));
    if (given.options['json'] === true) writeJson(problems, output);
    else if (format === 'csv') output.write(problemsCsv(problems));
    else if (format === 'md') output.write(reportProblems(problems, language));
    else output.write(printProblems(problems, language, output));
    return EXIT.OK;
  },
};

function formatOf(given: Given): 'csv' | 'md' | null {
  const format = valueOf(given, 'format');
  if (format === undefined) return null;
  if (format !== 'csv' && format !== 'md') throw usageError(PROBLEMS, '--format must be md or csv');
  return format;
}

function select(problems: readonly Problem[], severity: string | undefined, code: string | undefined): Problem[] {
  return problems.filter(
    (problem) => (severity ?? problem.severity) === problem.severity && (code ?? problem.code) === problem.code,
  );
}
