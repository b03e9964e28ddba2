import { PROBLEM_CODES } from '../../audit/problems/faults.ts';
import { findProblems } from '../../audit/problems/find.ts';
import { chaptersOf, onlyWanted } from '../../audit/problems/numbered.ts';
import { problemsCsv } from '../../audit/problems/report-csv.ts';
import { FAULT_WORDS } from '../../audit/problems/report-words.ts';
import { reportProblems } from '../../audit/problems/report.ts';
import { readProblems } from '../../graph/problems.ts';
import { Severity, type ManualProblem } from '../../manual/model.ts';
import { foldName } from '../../text.ts';
import { choicesOf, GRAPH_OPTIONS, nearestTo, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson, type Output } from '../output.ts';
import { countsOf, printProblems } from '../print/problems.ts';
import { formatOf, languageOf, REPORT_OPTIONS } from '../report.ts';
import { chosenManual, namesGraph, readReading, withGraph } from '../source.ts';

/** `quien problems`: the contradictions and faults of a manual. */
export const PROBLEMS: Command = {
  name: 'problems',
  usage: 'problems [--manual FILE] [--severity LEVEL] [--position NAME] [--format FORMAT] [--fail-on LEVEL]',
  what: 'List the contradictions and faults of a manual, each with its lines, worst first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    db: { value: 'FILE', what: 'every manual of the graph in this file (see `quien load`)' },
    store: GRAPH_OPTIONS['store']!,
    code: { value: 'CODE', what: 'only faults with this code, such as NAME_MISMATCH' },
    severity: {
      value: 'LEVEL',
      what: 'only high (misleads who relies on the manual), medium (weakens it), low (form)',
    },
    position: { value: 'NAME', what: 'only faults of the positions whose name contains this' },
    'fail-on': {
      value: 'LEVELS',
      what: 'exit with 4 where there is a fault of one of these levels, shown or not',
    },
    ...REPORT_OPTIONS,
  },
  examples: [
    'quien problems',
    'quien problems --severity high --language es',
    'quien problems --position secretaria --format md > secretaria.md',
    'quien problems --manual manual.txt --json',
    'quien problems --fail-on high --format csv > faults.csv',
    'quien problems --db state.grafeo --code HIERARCHY_CONFLICT',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(PROBLEMS, `\`problems\` takes no \`${given.words[0]}\``);
    const [format, language] = [formatOf(PROBLEMS, given), languageOf(PROBLEMS, given)];
    const [filter, failing] = [
      filterOf(given),
      choicesOf(PROBLEMS, given, { option: 'fail-on', choices: Severity.options }) ?? [],
    ];
    const all = await problemsOf(given, output);
    refuseUnknown(all, filter);
    const wanted = (problem: ManualProblem): boolean => isWanted(problem, filter);
    const chapters = onlyWanted(chaptersOf(all), wanted);
    if (format === 'json') writeJson(all.filter(wanted), output);
    else if (format === 'csv') output.write(problemsCsv(chapters, language));
    else if (format === 'md') output.write(reportProblems(chapters, language));
    else output.write(printProblems(chapters, language, output));
    const found = all.filter(({ severity }) => failing.includes(severity));
    if (found.length === 0) return EXIT.OK;
    output.complain(`${FAULT_WORDS[language].failing(countsOf(found, language))}\n`);
    return EXIT.FOUND;
  },
};

// A graph holds the problems that were found when it was loaded.
async function problemsOf(given: Given, output: Output): Promise<readonly ManualProblem[]> {
  if (namesGraph(given, output)) return withGraph(given, output, readProblems);
  const reading = await readReading(chosenManual(given));
  return findProblems(reading).map((problem) => ({ manual: reading.manual.id, ...problem }));
}

type Filter = {
  readonly severity: string | undefined;
  readonly code: string | undefined;
  readonly position: string | undefined;
};

function filterOf(given: Given): Filter {
  const [severity, code] = [valueOf(given, 'severity'), valueOf(given, 'code')];
  if (severity !== undefined && !Severity.safeParse(severity).success)
    throw usageError(PROBLEMS, '--severity must be high, medium or low');
  if (code !== undefined && !PROBLEM_CODES.includes(code))
    throw usageError(PROBLEMS, `There is no code ${code}; there are ${PROBLEM_CODES.join(', ')}`);
  return { severity, code, position: valueOf(given, 'position') };
}

function isWanted(problem: ManualProblem, { severity, code, position }: Filter): boolean {
  return (
    (severity ?? problem.severity) === problem.severity &&
    (code ?? problem.code) === problem.code &&
    (position === undefined || problem.positions.some((name) => foldName(name).includes(foldName(position))))
  );
}

function refuseUnknown(all: readonly ManualProblem[], { position }: Filter): void {
  const known = [...new Set(all.flatMap(({ positions }) => positions))];
  if (position === undefined || known.some((name) => foldName(name).includes(foldName(position)))) return;
  const nearest = nearestTo(position, known);
  throw usageError(PROBLEMS, `No position with a fault has a name that contains “${position}”${nearest}`);
}
