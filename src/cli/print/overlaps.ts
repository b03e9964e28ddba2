import { OVERLAP_KINDS, type AuditedFunction, type Overlap } from '../../audit/model.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';

type Side = { readonly position: string; readonly function: number; readonly text: string };

/** An overlap as programs read it. */
export type ReportedOverlap = Pick<Overlap, 'kind' | 'score' | 'signals'> & {
  readonly hierarchy: Overlap['signals']['hierarchy'];
  readonly a: Side;
  readonly b: Side;
};

/** The overlaps as `quien audit --json` prints them. */
export function overlapReport(overlaps: readonly Overlap[]): { readonly overlaps: readonly ReportedOverlap[] } {
  return {
    overlaps: overlaps.map(({ kind, score, signals, a, b }) => ({
      kind,
      score,
      signals,
      hierarchy: signals.hierarchy,
      a: side(a),
      b: side(b),
    })),
  };
}

/** The overlaps for people: how many of each kind, then pair by pair with what both texts say. */
export function printOverlaps(overlaps: readonly Overlap[], output: Output): string {
  const counts = OVERLAP_KINDS.map((kind) => [kind, overlaps.filter((each) => each.kind === kind).length] as const);
  const summary = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${overlaps.length} overlaps${summary.length > 0 ? `: ${summary.join(', ')}` : ''}\n`,
    ...overlaps.map((overlap) => printOverlap(overlap, output)),
  ].join('');
}

function printOverlap({ kind, score, signals, a, b }: Overlap, output: Output): string {
  const hierarchy = signals.hierarchy.toLowerCase().replaceAll('_', ' ');
  // Equal texts are shown once.
  const texts = [`"${a.text}"`, kind === 'IDENTICAL' ? '' : `"${b.text}"`];
  return [
    `\n${bold(kind, output)} (${hierarchy}, score ${score.toFixed(2)})\n`,
    ...[a, b].map((each, index) => {
      const text = `${each.position.name} [function ${each.number}] ${texts[index]}`;
      return dim(wrapped(text, { indent: '  ', columns: output.columns }), output);
    }),
  ].join('');
}

function side({ position, number, text }: AuditedFunction): Side {
  return { position: position.name, function: number, text };
}
