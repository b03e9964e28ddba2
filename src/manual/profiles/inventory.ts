import { isSpanishStopWord } from '../../language/analysis.ts';
import { foldName, singleSpaced, wordsOf } from '../../text.ts';
import type { PrintedPost } from '../layout.ts';
import { postName } from './headings.ts';
import type { PrintedLine } from './pages.ts';

type PrintedRow = {
  readonly level: string;
  readonly name: string;
  readonly headcount: number | null;
  readonly line: PrintedLine;
};

/** What the heads of the columns say, folded: "Nivel", "No. De Plazas", "B  C". */
const COLUMN_HEAD = /^(?:nivel|puesto|plazas|b|c|no|num|numero|total|de| )+$/u;

/** So many rows with a level or a count make a table that prints them. */
const LEAST_FULL_ROWS = 3;

/**
 * The rows of a table of posts ("DG   Director General   1"), numbered in their order. The columns of base and trusted
 * posts are added; a count may also stand after the name: "Asistente (2)". Null where neither is printed.
 */
export function readInventory(lines: readonly PrintedLine[]): readonly PrintedPost[] {
  const rows: PrintedRow[] = [];
  for (const line of lines) {
    if (COLUMN_HEAD.test(foldName(line.text))) continue;
    const row = rowOf(line);
    const last = rows.at(-1);
    if (last !== undefined && goesOn(last, row)) rows[rows.length - 1] = joined(last, row);
    else if (foldName(row.name) !== '') rows.push(row);
  }
  return withoutBoxes(rows).map(({ name, headcount, line }, index) => ({
    number: index + 1,
    name: postName(name),
    headcount: headcount ?? countIn(name),
    sourceFrom: line.number,
    sourceTo: line.number,
  }));
}

// In a table with levels or counts, what has neither is a box of the organigram below it.
function withoutBoxes(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const full = rows.filter(({ level, headcount }) => level !== '' || headcount !== null);
  return full.length >= LEAST_FULL_ROWS ? full : rows;
}

function rowOf(line: PrintedLine): PrintedRow {
  const cells = line.text.trim().split(/\s{2,}/u);
  const [first = ''] = cells;
  const level = cells.length > 1 && /^\p{Lu}{1,4}\d?$|^\d{1,3}\.?$/u.test(first) ? first : '';
  const others = level === '' ? cells : cells.slice(1);
  const counts = others.slice(1).filter((cell) => /^\d{1,4}$/u.test(cell));
  const name = singleSpaced(others.filter((cell) => !/^\d{1,4}$/u.test(cell)).join(' '));
  return {
    level,
    name,
    headcount: counts.length === 0 ? null : counts.reduce((sum, cell) => sum + Number(cell), 0),
    line,
  };
}

// "Asistente del Director de Plan Municipal de Desarrollo y Seguimiento   1" goes on below: "a Gabinetes".
function goesOn({ name, headcount }: PrintedRow, row: PrintedRow): boolean {
  if (row.level !== '' || (row.headcount !== null && headcount !== null)) return false;
  return /^\p{Ll}/u.test(row.name) || isSpanishStopWord(wordsOf(name).at(-1)?.text ?? '');
}

function joined(row: PrintedRow, { name, headcount }: PrintedRow): PrintedRow {
  return { ...row, name: `${row.name} ${name}`, headcount: row.headcount ?? headcount };
}

function countIn(name: string): number | null {
  const match = /\((\d{1,3})\)/u.exec(name);
  return match === null ? null : Number(match[1]);
}
