import { foldName, singleSpaced, wordsOf } from '../../text.ts';
import { isSpanishStopWord } from '../../language/analysis.ts';
import type { PrintedSheet } from '../layout.ts';
import type { Passage } from '../model.ts';
import { isRank, isUnitNoun } from '../names/ranks.ts';
import { postName } from './headings.ts';
import { markerOf } from './markers.ts';
import type { PrintedLine } from './pages.ts';

/** A line of this many characters is full: its last name may go on below. */
const FULL_LINE = 44;

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

/**
 * The sheets with the name that each post goes by: that of its table, or of its heading where another table has the same:
 * "Asistente" is "Asistente del Director de Egresos". A name in capitals is none to go by.
 */
export function withOwnNames(sheets: readonly PrintedSheet[]): readonly PrintedSheet[] {
  const first = counted(sheets.map(({ names }) => names[0]!.name));
  const all = counted(sheets.flatMap(({ names }) => [...new Set(names.map(({ name }) => name))]));
  return sheets.map((sheet) => {
    const [own, ...others] = sheet.names.map(({ name }) => name);
    const other = others.find((name) => !first.has(foldName(name)) && all.get(foldName(name)) === 1);
    const goesBy = first.get(foldName(own!)) === 1 ? own! : (other ?? own!);
    return { ...sheet, goesBy: goesBy === goesBy.toUpperCase() ? null : goesBy };
  });
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const folded of names.map(foldName)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

// After "y", "de" or a comma a name goes on; after an article only where no post begins: "Administrador de La" is cut.
function goesOn(before: string, text: string): boolean {
  if (/^[\p{Ll}(]/u.test(text) || before.endsWith(',')) return true;
  const [first = '', last = ''] = [wordsOf(text)[0]?.text, wordsOf(before).at(-1)?.text];
  const begins = isRank(first) || isUnitNoun(first);
  if (isSpanishStopWord(last)) return !begins || !/^l[ao]s?$/iu.test(last);
  return !begins && wordsOf(text).length === 1 && before.length >= FULL_LINE;
}
