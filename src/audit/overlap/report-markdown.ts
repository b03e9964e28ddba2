import { OVERLAP_KINDS, type Overlap } from '../model.ts';
import { stands, type ReviewedOverlap } from './accepted.ts';
import { clustersOf, isDuplicate, matrixOf, type Cluster } from './clusters.ts';
import { cellsToBeginWith, countsOf } from './beginning.ts';
import { isVertical } from './rank.ts';
import { acceptedLine, clusterText, type NumberedCluster } from './report-markdown-groups.ts';
import type { ReportWords } from './report-words.ts';

/** The parts of the report, what matters most first. */
const SECTIONS = ['apart', 'inLine', 'part', 'delegated'] as const;
type Section = (typeof SECTIONS)[number];

/** How many pairs of positions the table of the report names. */
const MATRIX_ROWS = 20;

/** The overlaps as Markdown for a reader with ten minutes; those accepted are only listed at its end. */
export function overlapMarkdown(reviewed: readonly ReviewedOverlap[], words: ReportWords): string {
  const overlaps = reviewed.filter(stands);
  const accepted = acceptedText(reviewed, words);
  if (overlaps.length === 0) return paragraphs([`# ${words.title}`, words.nothing, ...accepted]);
  const clusters = standing(clustersOf(reviewed));
  const sections = sectionsOf(clusters);
  return paragraphs([
    `# ${words.title}`,
    words.counted({ pairs: overlaps.length, clusters: clusters.length, positions: positionsIn(overlaps) }),
    ...accepted.slice(0, 1).map((heading) => heading.replace('## ', '')),
    countTable(overlaps, words),
    words.scoreMeans,
    `## ${words.actions}`,
    [...actions(overlaps, words).map((each) => `- ${each}`), `- ${words.accepting}`].join('\n'),
    ...beginning(overlaps, words),
    ...sections.flatMap((members, place) => sectionText(SECTIONS[place]!, members, words)),
    ...matrixText(overlaps, words),
    ...accepted,
  ]);
}

// The groups are those of all overlaps: what is accepted leaves its group, and makes no other.
function standing(clusters: readonly Cluster<ReviewedOverlap>[]): readonly Cluster<ReviewedOverlap>[] {
  return clusters
    .map(({ functions, overlaps, related }) => ({
      functions,
      overlaps: overlaps.filter(stands),
      related: related.filter(stands),
    }))
    .map((cluster) => (cluster.overlaps.length > 0 ? cluster : { ...cluster, overlaps: cluster.related, related: [] }))
    .filter(({ overlaps }) => overlaps.length > 0);
}

function acceptedText(reviewed: readonly ReviewedOverlap[], words: ReportWords): readonly string[] {
  const accepted = reviewed.filter((each) => !stands(each));
  if (accepted.length === 0) return [];
  const lines = accepted.map((each) => `- ${acceptedLine(each, words)}`);
  return [`## ${words.accepted(accepted.length)}`, lines.join('\n')];
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function positionsIn(overlaps: readonly Overlap[]): number {
  return new Set(overlaps.flatMap(({ a, b }) => [a.position.id, b.position.id])).size;
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

function actions(overlaps: readonly Overlap[], words: ReportWords): readonly string[] {
  const present = OVERLAP_KINDS.filter((kind) => overlaps.some((each) => each.kind === kind));
  return present.map((kind) => `**${words.kinds[kind].name}**: ${words.kinds[kind].task}`);
}

function beginning(overlaps: readonly Overlap[], words: ReportWords): readonly string[] {
  const cells = cellsToBeginWith(overlaps);
  if (cells.length === 0) return [];
  const lines = cells.map((cell) => `- ${words.both(cell.positions, countsOf(cell, words))}`);
  return [`## ${words.begin}`, words.beginWith, lines.join('\n')];
}

/** The clusters of each part, numbered through the whole report. */
function sectionsOf(clusters: readonly Cluster<ReviewedOverlap>[]): readonly (readonly NumberedCluster[])[] {
  const bySection = SECTIONS.map((section) => clusters.filter((cluster) => sectionOf(cluster) === section));
  const order = bySection.flat();
  const numbers = new Map(order.flatMap(({ functions }, place) => functions.map(({ id }) => [id, place + 1] as const)));
  return bySection.map((members) =>
    members.map((cluster) => ({ cluster, number: order.indexOf(cluster) + 1, numbers })),
  );
}

function sectionText(section: Section, members: readonly NumberedCluster[], words: ReportWords): readonly string[] {
  if (members.length === 0) return [];
  const pairs = members.flatMap(({ cluster }) => [...cluster.overlaps, ...cluster.related]).length;
  const heading = `## ${words.sections[section]} (${words.grouped({ clusters: members.length, pairs })})`;
  return [heading, ...members.flatMap((member) => clusterText(member, words))];
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
