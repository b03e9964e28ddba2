import { auditedFunctions } from '../../audit/functions.ts';
import { OVERLAP_KINDS, type AuditedFunction, type OverlapKind } from '../../audit/model.ts';
import { reviewOverlaps, stands, type ReviewedOverlap } from '../../audit/overlap/accepted.ts';
import { filterOverlaps, unknownName, type OverlapFilter } from '../../audit/overlap/filter.ts';
import { findOverlaps } from '../../audit/overlap/find.ts';
import { overlapCsv } from '../../audit/overlap/report-csv.ts';
import { overlapReport } from '../../audit/overlap/report-json.ts';
import { overlapMarkdown } from '../../audit/overlap/report-markdown.ts';
import { REPORT_WORDS } from '../../audit/overlap/report-words.ts';
import { readAuditedFunctions } from '../../graph/audited.ts';
import { accept, acceptanceIn, acceptedIn, ACCEPTING_OPTIONS } from '../accepting.ts';
import { choicesOf, GRAPH_OPTIONS, nearestTo, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson, type Output } from '../output.ts';
import { printAccepted, printOverlaps } from '../print/overlaps.ts';
import { formatOf, languageOf, REPORT_OPTIONS } from '../report.ts';
import { chosenManual, namesGraph, readReading, withGraph } from '../source.ts';

/** `quien audit`: the functions that several positions have. */
export const AUDIT: Command = {
  name: 'audit',
  usage: 'audit [--manual FILE] [--kind KINDS] [--position NAME] [--format FORMAT] [--fail-on KINDS]',
  what: 'Find functions that overlap between positions, what matters most first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    db: { value: 'FILE', what: 'every manual of the graph in this file (see `quien load`), one with another' },
    store: GRAPH_OPTIONS['store']!,
    kind: { value: 'KINDS', what: `only these, of ${OVERLAP_KINDS.join(', ')}` },
    position: { value: 'NAME', what: 'only overlaps of the positions whose name contains this' },
    unit: { value: 'NAME', what: 'only overlaps of positions of the units whose name contains this' },
    entity: { value: 'NAME', what: 'only overlaps of functions that name this: MIR, Plan Estatal de Desarrollo' },
    'min-score': {
      value: 'SCORE',
      what: 'only overlaps with at least this score, from 0 to 1: the share of words in common',
    },
    ...ACCEPTING_OPTIONS,
    'fail-on': { value: 'KINDS', what: 'exit with 4 where there is one of these that is not accepted' },
    ...REPORT_OPTIONS,
  },
  examples: [
    'quien audit',
    'quien audit --format md --language es > traslapes.md',
    'quien audit --kind IDENTICAL,NEAR_DUPLICATE --position analista',
    'quien audit --fail-on IDENTICAL --json > overlaps.json',
    'quien audit --accept "analista 4 / coordinador 7" --by Ana --why "one team"',
    'quien audit --accept "coordinador de mejora / región laguna" --kind IDENTICAL --by Ana --why "two regions"',
    'quien audit --db state.grafeo --kind IDENTICAL --format csv',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(AUDIT, `\`audit\` takes no \`${given.words[0]}\``);
    const filter = filterOf(given);
    const failing = failingKinds(given, filter);
    const [format, language] = [formatOf(AUDIT, given), languageOf(AUDIT, given)];
    const acceptance = acceptanceIn(AUDIT, given);
    const accepted = acceptance === null ? await acceptedIn(given) : [];
    const functions = await functionsOf(given, output);
    refuseUnknown(functions, filter);
    const found = filterOverlaps(findOverlaps(functions), filter);
    if (acceptance !== null) {
      const accepting = await accept(AUDIT, acceptance, found);
      if (format === 'json') writeJson({ accepted: accepting.map(({ entry }) => entry) }, output);
      else output.write(printAccepted(accepting, acceptance.file, REPORT_WORDS[language], output));
      return EXIT.OK;
    }
    const overlaps = reviewOverlaps(found, accepted);
    if (format === 'json') writeJson(overlapReport(overlaps), output);
    else if (format === 'csv') output.write(overlapCsv(overlaps));
    else if (format === 'md') output.write(overlapMarkdown(overlaps, REPORT_WORDS[language]));
    else output.write(printOverlaps(overlaps, REPORT_WORDS[language], output));
    return exitFor(overlaps, failing, output);
  },
};

/** 4 where overlaps of these kinds stand that nobody has accepted, which standard error counts. */
function exitFor(overlaps: readonly ReviewedOverlap[], failing: readonly OverlapKind[], output: Output): number {
  const standing = overlaps.filter(stands);
  const counts = failing.map((kind) => ({ kind, count: standing.filter((each) => each.kind === kind).length }));
  const found = counts.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`);
  if (found.length === 0) return EXIT.OK;
  output.complain(`quien: --fail-on found ${found.join(', ')} that nobody has accepted.\n`);
  return EXIT.FOUND;
}

function failingKinds(given: Given, { kinds }: OverlapFilter): readonly OverlapKind[] {
  const failing = kindsOf(given, 'fail-on') ?? [];
  const hidden = failing.find((kind) => kinds !== null && !kinds.includes(kind));
  if (hidden === undefined) return failing;
  throw usageError(AUDIT, `--fail-on ${hidden} can find nothing, for --kind leaves it out`);
}

// A graph is audited as it stands; a manual needs none.
async function functionsOf(given: Given, output: Output): Promise<readonly AuditedFunction[]> {
  if (namesGraph(given, output)) return withGraph(given, output, readAuditedFunctions);
  const { manual } = await readReading(chosenManual(given));
  return auditedFunctions(manual);
}

function filterOf(given: Given): OverlapFilter {
  const score = valueOf(given, 'min-score');
  const minimumScore = score === undefined ? null : Number(score);
  if (minimumScore !== null && !(minimumScore >= 0 && minimumScore <= 1))
    throw usageError(AUDIT, `--min-score takes a number from 0 to 1, not \`${score}\``);
  return {
    kinds: kindsOf(given, 'kind'),
    position: valueOf(given, 'position') ?? null,
    unit: valueOf(given, 'unit') ?? null,
    entity: valueOf(given, 'entity') ?? null,
    minimumScore,
  };
}

function refuseUnknown(functions: readonly AuditedFunction[], filter: OverlapFilter): void {
  const unknown = unknownName(functions, filter);
  if (unknown === null) return;
  const says = unknown.filter === 'entity' ? 'No function names' : `No ${unknown.filter}’s name contains`;
  throw usageError(AUDIT, `${says} “${unknown.name}”${nearestTo(unknown.name, unknown.known)}`);
}

function kindsOf(given: Given, option: 'kind' | 'fail-on'): readonly OverlapKind[] | null {
  return choicesOf(AUDIT, given, { option, choices: OVERLAP_KINDS }) ?? null;
}
