import { OVERLAP_KINDS } from '../../audit/model.ts';
import type { ReviewedOverlap } from '../../audit/overlap/accepted.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';

/** The overlaps for people: how many of each kind, then pair by pair with what both texts say. */
export function printOverlaps(reviewed: readonly ReviewedOverlap[], output: Output): string {
  const overlaps = reviewed.filter(({ review }) => review?.status !== 'accepted');
  const accepted = reviewed.length - overlaps.length;
  const counts = OVERLAP_KINDS.map((kind) => [kind, overlaps.filter((each) => each.kind === kind).length] as const);
  const summary = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${overlaps.length} overlaps${summary.length > 0 ? `: ${summary.join(', ')}` : ''}\n`,
    accepted > 0 ? `${accepted} accepted in an earlier review are left out\n` : '',
    ...overlaps.map((overlap) => printOverlap(overlap, output)),
  ].join('');
}

function printOverlap({ kind, score, signals, a, b, review }: ReviewedOverlap, output: Output): string {
  const hierarchy = signals.hierarchy.toLowerCase().replaceAll('_', ' ');
  const changed = review === null ? '' : `; accepted by ${review.by} on ${review.on}, but a text has changed since`;
  // Equal texts are shown once.
  const texts = [`"${a.text}"`, kind === 'IDENTICAL' ? '' : `"${b.text}"`];
  return [
    `\n${bold(kind, output)} (${hierarchy}, score ${score.toFixed(2)})${changed}\n`,
    ...[a, b].map((each, index) => {
      const text = `${each.position.name} [function ${each.number}] ${texts[index]}`;
      return dim(wrapped(text, { indent: '  ', columns: output.columns }), output);
    }),
  ].join('');
}
