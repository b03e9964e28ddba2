import { foldName, singleSpaced, wordsOf } from '../../text.ts';
import { isSpanishStopWord } from '../../language/analysis.ts';
import type { Passage } from '../model.ts';
import { isRank, isUnitNoun } from '../names/ranks.ts';
import { postName } from './headings.ts';
import { markerOf } from './markers.ts';
import type { PrintedLine } from './pages.ts';

/** A line of this many characters is full: its last name may go on below. */
const FULL_LINE = 34;

/** The posts that a cell lists, one passage a post: one a line or one a bullet, names that go on below made whole. */
export function namesIn(lines: readonly PrintedLine[]): readonly Passage[] {
  const isBulleted = lines.some(({ text }) => markerOf(text) !== null);
  const names: { text: string; sourceFrom: number; sourceTo: number }[] = [];
  for (const line of lines) {
    const text = singleSpaced(markerOf(line.text)?.text ?? line.text);
    const last = names.at(-1);
    const begins = isBulleted ? markerOf(line.text) !== null : last === undefined || !goesOn(last.text, text);
    if (last === undefined || begins) names.push({ text, sourceFrom: line.number, sourceTo: line.number });
    else names[names.length - 1] = { ...last, text: `${last.text} ${text}`, sourceTo: line.number };
  }
  return names.map((name) => ({ ...name, text: postName(name.text) })).filter(({ text }) => foldName(text) !== '');
}

/** The passages with those made one that only together are a known name: "Coordinador de Áreas Naturales" "Protegidas". */
export function joinKnown(passages: readonly Passage[], known: ReadonlySet<string>): readonly Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const whole = last === undefined ? '' : `${last.text} ${passage.text}`;
    if (last !== undefined && known.has(foldName(whole)) && !known.has(foldName(passage.text)))
      joined[joined.length - 1] = { ...last, text: whole, sourceTo: passage.sourceTo };
    else joined.push(passage);
  }
  return joined;
}

function goesOn(before: string, text: string): boolean {
  if (/^[\p{Ll}(]/u.test(text) || before.endsWith(',')) return true;
  const [first = '', last = ''] = [wordsOf(text)[0]?.text, wordsOf(before).at(-1)?.text];
  if (isSpanishStopWord(last)) return true;
  const isOneWord = wordsOf(text).length === 1 && !isRank(first) && !isUnitNoun(first);
  return isOneWord && before.length >= FULL_LINE;
}
