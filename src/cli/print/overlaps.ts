import { OVERLAP_KINDS, type Overlap } from '../../audit/model.ts';
import { stands, type ReviewedOverlap } from '../../audit/overlap/accepted.ts';
import { acceptedLine } from '../../audit/overlap/report-markdown-groups.ts';
import { cellsToBeginWith, countsOf } from '../../audit/overlap/beginning.ts';
import type { ReportWords } from '../../audit/overlap/report-words.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';

/** The overlaps for people: what there is of each kind and what to do with it, where to begin, then pair by pair. */
export function printOverlaps(reviewed: readonly ReviewedOverlap[], words: ReportWords, output: Output): string {
  const overlaps = reviewed.filter(stands);
  const accepted = reviewed.filter((each) => !stands(each));
  return [
    overlaps.length === 0 ? `${words.nothing}\n` : printSummary(overlaps, words, output),
    ...overlaps.map((overlap) => printPair(overlap, words, output)),
    accepted.length > 0 ? `\n${bold(words.accepted(accepted.length), output)}\n` : '',
    ...accepted.map((each) => wrapped(acceptedLine(each, words), { indent: '  ', columns: output.columns })),
  ].join('');
}

/** What was just accepted: where it is kept, and both texts of each pair. */
export function printAccepted(
  accepted: readonly { readonly overlap: Overlap }[],
  file: string,
  words: ReportWords,
  output: Output,
): string {
  const pairs = accepted.map(({ overlap }) => printPair({ ...overlap, review: null }, words, output));
  return [wrapped(words.acceptedNow(accepted.length, file), { indent: '', columns: output.columns }), ...pairs].join(
    '',
  );
}

function printSummary(overlaps: readonly ReviewedOverlap[], words: ReportWords, output: Output): string {
  const [paragraph, item] = ['', '    '].map(
    (indent) => (text: string) => wrapped(text, { indent, columns: output.columns }),
  );
  const kinds = OVERLAP_KINDS.map((kind) => ({ kind, count: overlaps.filter((each) => each.kind === kind).length }));
  const begin = cellsToBeginWith(overlaps);
  return [
    `${words.overlaps(overlaps.length)}\n\n`,
    ...kinds
      .filter(({ count }) => count > 0)
      .flatMap(({ kind, count }) => [
        `${String(count).padStart(3)} ${bold(kind, output)}\n`,
        item!(`${words.kinds[kind].means}: ${words.kinds[kind].task}`),
      ]),
    ...(begin.length > 0 ? [`\n${bold(words.begin, output)}\n`, paragraph!(words.beginWith)] : []),
    ...begin.map((cell) => item!(`${cell.positions.join(' / ')}: ${countsOf(cell, words)}`)),
    ...[words.accepting, words.more, words.scoreMeans].map((text) => `\n${paragraph!(text)}`),
  ].join('');
}

function printPair(
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
