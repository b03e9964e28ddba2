import { groupedBy } from '../../grouped.ts';
import { OVERLAP_KINDS, type AuditedFunction, type Overlap } from '../model.ts';
import type { ReviewedOverlap } from './accepted.ts';
import { clustersOf, matrixOf, type Cluster, type MatrixCell } from './clusters.ts';
import { textKey } from './groups.ts';
import { isVertical } from './rank.ts';
import type { ReportWords } from './report-words.ts';

/** The parts of the report, what matters most first. */
const SECTIONS = ['apart', 'inLine', 'part', 'delegated'] as const;
type Section = (typeof SECTIONS)[number];

/** How many pairs of positions the report names to begin with, and in its table. */
const BEGIN_WITH = 3;
const MATRIX_ROWS = 20;
/** A heading says which function it is about; the text in full stands below. */
const HEADING_LENGTH = 70;

/** The overlaps as Markdown for a reader with ten minutes; those accepted are counted and left out. */
export function overlapMarkdown(reviewed: readonly ReviewedOverlap[], words: ReportWords): string {
  const overlaps = reviewed.filter(({ review }) => review?.status !== 'accepted');
  const left = reviewed.length - overlaps.length;
  const accepted = left === 0 ? [] : [words.accepted(left)];
  if (overlaps.length === 0) return paragraphs([`# ${words.title}`, words.nothing, ...accepted]);
  const clusters = clustersOf(overlaps);
  const sections = SECTIONS.map((section) => clusters.filter((cluster) => sectionOf(cluster) === section));
  return paragraphs([
    `# ${words.title}`,
    words.counted({ pairs: overlaps.length, clusters: clusters.length, positions: positionsIn(overlaps) }),
    ...accepted,
    countTable(overlaps, words),
    words.scoreMeans,
    ...beginning(overlaps, words),
    ...sections.flatMap((members, place) => sectionText(SECTIONS[place]!, members, words)),
    ...matrixText(overlaps, words),
  ]);
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function positionsIn(overlaps: readonly Overlap[]): number {
  return new Set(overlaps.flatMap(({ a, b }) => [a.position.id, b.position.id])).size;
}

function isDuplicate({ kind }: Overlap): boolean {
  return kind === 'IDENTICAL' || kind === 'NEAR_DUPLICATE';
}

function sectionOf({ overlaps }: Cluster<Overlap>): Section {
  const duplicates = overlaps.filter(isDuplicate);
  if (duplicates.some((overlap) => !isVertical(overlap))) return 'apart';
  if (duplicates.length > 0) return 'inLine';
  return overlaps.some(({ kind }) => kind === 'OVERLAPPING') ? 'part' : 'delegated';
}

function countTable(overlaps: readonly Overlap[], words: ReportWords): string {
  const rows = OVERLAP_KINDS.map((kind) => {
    const members = overlaps.filter((each) => each.kind === kind);
    const inLine = members.filter(isVertical).length;
    const { name, means } = words.kinds[kind];
    return `| **${name}**: ${means} | ${members.length - inLine} | ${inLine} |`;
  });
  return [`| | ${words.apart} | ${words.inLine} |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

function beginning(overlaps: readonly Overlap[], words: ReportWords): readonly string[] {
  const cells = matrixOf(overlaps.filter((overlap) => isDuplicate(overlap) && !isVertical(overlap)));
  if (cells.length === 0) return [];
  const lines = cells.slice(0, BEGIN_WITH).map((cell) => `- ${words.both(cell.positions, counts(cell, words))}`);
  return [`## ${words.begin}`, lines.join('\n')];
}

function counts(cell: MatrixCell, words: ReportWords): string {
  const kinds = OVERLAP_KINDS.filter((kind) => cell.counts[kind] !== undefined);
  return kinds.map((kind) => `${words.kinds[kind].name.toLowerCase()} ${cell.counts[kind]}`).join(', ');
}

function sectionText(
  section: Section,
  clusters: readonly Cluster<ReviewedOverlap>[],
  words: ReportWords,
): readonly string[] {
  if (clusters.length === 0) return [];
  const heading = `## ${words.sections[section]} (${clusters.length})`;
  return [heading, ...clusters.flatMap((cluster, place) => clusterText(cluster, place + 1, words))];
}

function clusterText({ overlaps }: Cluster<ReviewedOverlap>, number: number, words: ReportWords): readonly string[] {
  // The pair that matters most gives the heading: "Apoyar en ..." may only touch what two coordinators both have.
  const functions = [...new Map(overlaps.flatMap(({ a, b }) => [a, b]).map((each) => [each.id, each])).values()];
  const positions = [...new Set(functions.map(({ position }) => position.name))];
  const heading = `### ${number}. ${shortened(functions[0]!.text)} (${words.heldBy(positions.length)})`;
  const duplicates = overlaps.filter(isDuplicate).flatMap(({ a, b }) => [a.position.name, b.position.name]);
  const merged = [...new Set(duplicates)];
  const why = overlaps.map((overlap) => `- ${pairText(overlap, words)}`).join('\n');
  return [
    heading,
    byText(functions)
      .map(
        (holders) =>
          `- «${holders[0]!.text}»\n  ${holders.map((each) => `**${named(each)}** (${words.lines(each)})`).join(', ')}`,
      )
      .join('\n'),
    `${words.pairs}:\n\n${why}`,
    // Where every position of the cluster is concerned, the texts above name them already.
    ...(merged.length > 0 && merged.length < positions.length ? [`${words.merging}: ${merged.join(', ')}.`] : []),
  ];
}

function byText(functions: readonly AuditedFunction[]): readonly (readonly AuditedFunction[])[] {
  return [...groupedBy(functions, ({ text }) => textKey(text)).values()];
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
  return `${words.kinds[kind].name} (${score.toFixed(2)}), ${named(a)} / ${named(b)}: ${reasons.join('; ')}`;
}

function named({ position, number }: AuditedFunction): string {
  return `${position.name} ${number}`;
}

function matrixText(overlaps: readonly Overlap[], words: ReportWords): readonly string[] {
  const header = `| ${words.positions} | ${OVERLAP_KINDS.map((kind) => words.kinds[kind].name).join(' | ')} |`;
  const rule = `| --- | ${OVERLAP_KINDS.map(() => '---:').join(' | ')} |`;
  const rows = matrixOf(overlaps)
    .slice(0, MATRIX_ROWS)
    .map(({ positions, counts: each }) => {
      const numbers = OVERLAP_KINDS.map((kind) => each[kind] ?? '');
      return `| ${positions.join(' / ')} | ${numbers.join(' | ')} |`;
    });
  return [`## ${words.matrix}`, [header, rule, ...rows].join('\n')];
}

function shortened(text: string): string {
  const plain = text.replace(/[\s.;,]+$/u, '');
  if (plain.length <= HEADING_LENGTH) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', HEADING_LENGTH))} …`;
}
