import { OVERLAP_KINDS } from '../../audit/model.ts';
import type { ReviewedOverlap } from '../../audit/overlap/accepted.ts';
import type { ReportWords } from '../../audit/overlap/report-words.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';

/** The overlaps for people: how many of each kind, then pair by pair with what both texts say. */
export function printOverlaps(reviewed: readonly ReviewedOverlap[], words: ReportWords, output: Output): string {
  const overlaps = reviewed.filter(({ review }) => review?.status !== 'accepted');
  const accepted = reviewed.length - overlaps.length;
  const counts = OVERLAP_KINDS.map((kind) => [kind, overlaps.filter((each) => each.kind === kind).length] as const);
  const summary = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
  return [
    overlaps.length === 0 ? `${words.nothing}\n` : `${words.overlaps(overlaps.length)}: ${summary.join(', ')}\n`,
    accepted > 0 ? `${words.accepted(accepted)}\n` : '',
    ...overlaps.map((overlap) => printOverlap(overlap, words, output)),
  ].join('');
}

function printOverlap(
  { kind, score, signals, a, b, review }: ReviewedOverlap,
  words: ReportWords,
  output: Output,
): string {
  const hierarchy = words.hierarchy[signals.hierarchy];
  const changed = review === null ? '' : `; ${words.changed(review)}`;
  // Equal texts are shown once.
  const texts = [`"${a.text}"`, kind === 'IDENTICAL' ? '' : `"${b.text}"`];
  return [
    `\n${bold(kind, output)} (${hierarchy}, ${words.score} ${score.toFixed(2)})${changed}\n`,
    ...[a, b].map((each, index) => {
      const text = `${each.position.name} [${words.place} ${each.number}, ${words.lines(each)}] ${texts[index]}`;
      return dim(wrapped(text, { indent: '  ', columns: output.columns }), output);
    }),
  ].join('');
}
