import { groupedBy } from '../../grouped.ts';
import { labelOf } from '../functions.ts';
import type { AuditedFunction } from '../model.ts';
import type { ReviewedOverlap } from './accepted.ts';
import { functionsIn, isDuplicate, type Cluster } from './clusters.ts';
import { textKey } from './groups.ts';
import type { ReportWords } from './report-words.ts';

/** A heading says which function it is about; the text in full stands below. */
const HEADING_LENGTH = 70;

/** A cluster with its number in the report, and for the functions of all clusters the number of theirs. */
export type NumberedCluster = {
  readonly cluster: Cluster<ReviewedOverlap>;
  readonly number: number;
  readonly numbers: ReadonlyMap<string, number>;
};

/** The paragraphs on a cluster: its texts with who has them where, why each pair overlaps, and what touches it in part. */
export function clusterText({ cluster, number, numbers }: NumberedCluster, words: ReportWords): readonly string[] {
  const { overlaps, related } = cluster;
  const functions = functionsIn(overlaps);
  const positions = positionsOf(functions);
  // The pair that matters most gives the heading: "Apoyar en ..." may only touch what two coordinators both have.
  const heading = `### ${number}. ${shortened(functions[0]!.text)} (${words.heldBy(positions.length)})`;
  const merged = positionsOf(functionsIn(overlaps.filter(isDuplicate)));
  // A function outside is in another group, or else its text stands here.
  const outside = functionsIn(related).filter(({ id }) => !numbers.has(id));
  return [
    heading,
    textList(functions, words),
    `${words.pairs}:\n\n${overlaps.map((overlap) => `- ${pairText(overlap, words)}`).join('\n')}`,
    // Where every position of the cluster is concerned, the texts above name them already.
    ...(merged.length > 0 && merged.length < positions.length ? [`${words.merging}: ${merged.join(', ')}.`] : []),
    ...(related.length > 0 ? [`${words.related}:`] : []),
    ...(outside.length > 0 ? [textList(outside, words)] : []),
    ...(related.length > 0
      ? [related.map((overlap) => `- ${pairText(overlap, words)}${seen(overlap)}`).join('\n')]
      : []),
  ];

  function seen({ a, b }: ReviewedOverlap): string {
    const others = [a, b].flatMap(({ id }) => numbers.get(id) ?? []).filter((each) => each !== number);
    return others.map((each) => `; ${words.group} ${each}`).join('');
  }
}

/** An accepted overlap in a line: which two functions, who accepted it, when and why. */
export function acceptedLine({ kind, a, b, review }: ReviewedOverlap, words: ReportWords): string {
  const [one, other] = [a, b].map((each) => `${labelOf(each)} (${words.lines(each)})`);
  const by = review === null ? '' : `: ${words.acceptedBy(review)}`;
  return `${words.kinds[kind].name}, ${one} / ${other}${by}`;
}

function positionsOf(functions: readonly AuditedFunction[]): readonly string[] {
  return [...new Set(functions.map(({ position }) => position.name))];
}

function textList(functions: readonly AuditedFunction[], words: ReportWords): string {
  return [...groupedBy(functions, ({ text }) => textKey(text)).values()]
    .map((holders) => {
      const posts = holders.map((each) => `**${labelOf(each)}** (${words.lines(each)})`);
      return `- «${holders[0]!.text}»\n  ${posts.join(', ')}`;
    })
    .join('\n');
}

function pairText({ kind, score, signals, a, b, review }: ReviewedOverlap, words: ReportWords): string {
  const { hierarchy, verbClass, sameObject, sharedEntities } = signals;
  // Of equal texts only the posts need telling apart.
  const signs = [
    words.verbClass[verbClass],
    ...(sameObject ? [words.object] : []),
    ...(sharedEntities.length > 0 ? [`${words.entities} ${sharedEntities.join(', ')}`] : []),
  ];
  const reasons = [
    words.hierarchy[hierarchy],
    ...(kind === 'IDENTICAL' ? [] : signs),
    ...(review !== null ? [`**${words.changed(review)}**`] : []),
  ];
  return `${words.kinds[kind].name} (${score.toFixed(2)}), ${labelOf(a)} / ${labelOf(b)}: ${reasons.join('; ')}`;
}

function shortened(text: string): string {
  const plain = text.replace(/[\s.;,]+$/u, '');
  if (plain.length <= HEADING_LENGTH) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', HEADING_LENGTH))} …`;
}
