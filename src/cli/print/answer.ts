import type { Answer, AnswerItem, Escalation, Evidence } from '../../ask/model.ts';
import { bold, dim, type Output } from '../output.ts';
import { wrapped } from '../wrap.ts';
import { PHRASES, type Phrases } from './phrases.ts';

/** How many items are shown, and how much evidence: all of it together, and of one item at least. JSON has all. */
const SHOWN = { items: 20, evidence: 20, evidenceOfOne: 3 } as const;

/** An answer for people: the summary, the ranked items with their evidence, whom to turn to next. */
export function printAnswer(answer: Answer, output: Output): string {
  const phrases = PHRASES[answer.language];
  const shown = answer.items.slice(0, SHOWN.items);
  const left = answer.items.length - shown.length;
  return [
    paragraph(answer.summary, output),
    ...shown.map(
      (item, index) => `\n${printItem(item, { rank: index + 1, most: mostEvidence(answer), phrases, output })}`,
    ),
    left > 0 ? `\n    ${phrases.more(left)}\n` : '',
    ...answer.escalation.map((escalation) => `\n${printEscalation(escalation, phrases, output)}`),
    list(phrases.nearest, answer.nearest, output),
    list(phrases.suggestions, answer.suggestions, output),
  ].join('');
}

/** The score of each item as the product it is: "0.81 = coverage 0.70 x focus 1.16"; nothing where nothing was ranked. */
export function printExplanation({ items, language }: Answer, output: Output): string {
  const lines = items
    .filter(({ explanation }) => explanation.length > 0)
    .map(({ name, score, explanation }) => {
      const factors = explanation.map((part) => `${part.name} ${part.value.toFixed(2)}`).join(' x ');
      return `${name}: ${score.toFixed(2)} = ${factors}`;
    });
  return list(PHRASES[language].explanation, lines, output);
}

type Style = { readonly phrases: Phrases; readonly output: Output };

// A position alone is shown with all its functions; seven positions with the best of each.
function mostEvidence({ items }: Answer): number {
  if (items.some(({ type }) => type !== 'Position')) return SHOWN.evidenceOfOne;
  return Math.max(SHOWN.evidenceOfOne, Math.floor(SHOWN.evidence / items.length));
}

type Place = { readonly rank: number; readonly most: number };

function printItem(item: AnswerItem, { rank, most, phrases, output }: Style & Place): string {
  const role = item.involvement === null ? '' : ` · ${phrases.involvement[item.involvement]} (${phrases.inferred})`;
  const evidence = [...new Set(item.evidence.map((each) => printEvidence(each, item, { phrases, output })))];
  const left = evidence.length - most;
  // The first line is wrapped as plain text and coloured afterwards: colours have no width.
  const heading = wrapped(`${item.name}${role}`, { indent: '    ', columns: output.columns });
  return [
    `${String(rank).padStart(2)}. ${heading.slice(4).replace(item.name, bold(item.name, output))}`,
    ...evidence.slice(0, most),
    left > 0 ? `    ${phrases.more(left)}\n` : '',
  ].join('');
}

function printEvidence(evidence: Evidence, item: AnswerItem, { phrases, output }: Style): string {
  const place = phrases.places[evidence.place] ?? evidence.place;
  const parts = [
    evidence.position === null || evidence.position === item.name ? null : evidence.position,
    evidence.function === null ? place : `${phrases.places['function']} ${evidence.function}`,
    linesOf(evidence, phrases),
  ];
  const tag = `[${parts.filter((part) => part !== null).join(', ')}]`;
  const text = wrapped(`${tag} "${evidence.text}"`, { indent: '    ', columns: output.columns });
  return dim(text, output);
}

function linesOf({ sourceFrom, sourceTo }: Evidence, { line, lines }: Phrases): string | null {
  if (sourceFrom === null) return null;
  return sourceTo === null || sourceTo === sourceFrom ? `${line} ${sourceFrom}` : `${lines} ${sourceFrom}-${sourceTo}`;
}

function printEscalation({ name, statedBy, sourceFrom }: Escalation, phrases: Phrases, output: Output): string {
  const line = sourceFrom === null ? '' : `, ${phrases.line} ${sourceFrom}`;
  return paragraph(`${phrases.escalation}: ${name} (${phrases.statedBy[statedBy] ?? statedBy}${line})`, output);
}

function list(title: string, lines: readonly string[], output: Output): string {
  if (lines.length === 0) return '';
  return `\n${title}:\n${lines.map((line) => wrapped(line, { indent: '  ', columns: output.columns })).join('')}`;
}

function paragraph(text: string, { columns }: Output): string {
  return wrapped(text, { indent: '', columns });
}
