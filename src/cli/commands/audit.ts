import { auditedFunctions } from '../../audit/functions.ts';
import { OVERLAP_KINDS, type Overlap, type OverlapKind } from '../../audit/model.ts';
import { findOverlaps } from '../../audit/overlap/find.ts';
import { foldName } from '../../text.ts';
import { GRAPH_OPTIONS, JSON_OPTION, usageError, valueOf, type Command, type Given } from '../command.ts';
import { EXIT, writeJson } from '../output.ts';
import { overlapReport, printOverlaps } from '../print/overlaps.ts';
import { chosenManual, readReading } from '../source.ts';

/** `quien audit`: the functions that several positions have. */
export const AUDIT: Command = {
  name: 'audit',
  usage: 'audit [--manual FILE] [--kind KINDS] [--position NAME] [--fail-on KINDS] [--json]',
  what: 'Find functions that overlap between positions, what matters most first.',
  options: {
    manual: GRAPH_OPTIONS['manual']!,
    kind: { value: 'KINDS', what: `only these, of ${OVERLAP_KINDS.join(', ')}` },
    position: { value: 'NAME', what: 'only overlaps of the positions whose name contains this' },
    'fail-on': { value: 'KINDS', what: 'exit with 4 where there is one of these' },
    ...JSON_OPTION,
  },
  examples: [
    'quien audit',
    'quien audit --kind IDENTICAL,NEAR_DUPLICATE --position analista',
    'quien audit --fail-on IDENTICAL --json > overlaps.json',
  ],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(AUDIT, `\`audit\` takes no \`${given.words[0]}\``);
    const [kinds, failing] = [kindsOf(given, 'kind'), kindsOf(given, 'fail-on')];
    const { manual } = await readReading(chosenManual(given));
    const position = foldName(valueOf(given, 'position') ?? '');
    const overlaps = findOverlaps(auditedFunctions(manual)).filter(
      (overlap) => (kinds === null || kinds.includes(overlap.kind)) && concerns(overlap, position),
    );
    if (given.options['json'] === true) writeJson(overlapReport(overlaps), output);
    else output.write(printOverlaps(overlaps, output));
    return overlaps.some(({ kind }) => failing?.includes(kind) === true) ? EXIT.FOUND : EXIT.OK;
  },
};

function kindsOf(given: Given, option: 'kind' | 'fail-on'): readonly OverlapKind[] | null {
  const value = valueOf(given, option);
  if (value === undefined) return null;
  return value.split(',').map((name) => {
    const kind = OVERLAP_KINDS.find((each) => each === name.trim().toUpperCase());
    if (kind === undefined) throw usageError(AUDIT, `--${option} takes ${OVERLAP_KINDS.join(', ')}, not \`${name}\``);
    return kind;
  });
}

function concerns({ a, b }: Overlap, position: string): boolean {
  return [a, b].some(({ position: { name } }) => foldName(name).includes(position));
}
