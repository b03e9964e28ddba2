import { foldName } from '../../text.ts';
import type { PrintedRelation } from '../layout.ts';
import { cellsOf, isBlank, isRule, type Line } from '../lines.ts';
import type { Cut } from '../lists.ts';

/** Whether a table of relations is with areas inside or outside of the institution. */
export type Scope = 'internal' | 'external';

/** Both tables of relations of a sheet, the cuts mended in them, and the lines that belong to no row. */
export type RelationTables = {
  readonly internal: readonly PrintedRelation[];
  readonly external: readonly PrintedRelation[];
  readonly cuts: readonly Cut[];
  readonly stray: readonly Line[];
};

type OpenRow = { scope: Scope; area: string; reason: string; sourceFrom: number; sourceTo: number };
type Progress = { scope: Scope; gap: boolean; readonly rows: OpenRow[]; readonly cuts: Cut[]; readonly stray: Line[] };

/** The rows of both tables of relations in their order; a row that goes on after a page break is one row. */
export function readRelations(lines: readonly Line[]): RelationTables {
  const progress: Progress = { scope: 'internal', gap: false, rows: [], cuts: [], stray: [] };
  for (const line of lines) {
    if (isBlank(line)) progress.gap = true;
    else if (isRule(line)) progress.stray.push(line);
    else {
      readRow(progress, line);
      progress.gap = false;
    }
  }
  const { rows, cuts, stray } = progress;
  return { internal: closed(rows, 'internal'), external: closed(rows, 'external'), cuts, stray };
}

/** The scope that the head of a table announces: "Área (interna)", "Área (internal)"; null for any other cell. */
export function scopeOf(cell: string): Scope | null {
  const match = /^(?:areas? |relaciones )?(intern|extern)(?:a|al|as|o|os)?$/u.exec(foldName(cell));
  if (match === null) return null;
  return match[1] === 'intern' ? 'internal' : 'external';
}

function readRow(progress: Progress, line: Line): void {
  const [first = '', ...others] = cellsOf(line);
  const scope = scopeOf(first);
  if (scope !== null) {
    progress.scope = scope;
    return;
  }
  const reason = others.filter((cell) => cell !== '').join(' ');
  const last = progress.rows.at(-1);
  if (last !== undefined && last.scope === progress.scope && goesOn(last, first, others.length)) {
    if (progress.gap) progress.cuts.push({ sourceFrom: last.sourceTo, sourceTo: line.number });
    extend(last, others.length === 0 ? ['', first] : [first, reason], line);
  } else if (others.length === 0) progress.stray.push(line);
  else
    progress.rows.push({
      scope: progress.scope,
      area: first,
      reason,
      sourceFrom: line.number,
      sourceTo: line.number,
    });
}

// A row with no area, a line with no cells, or an area in the middle of a name: "Dirección de Planeación y" goes on.
function goesOn(last: OpenRow, area: string, furtherCells: number): boolean {
  if (area === '' || furtherCells === 0) return true;
  return /^\p{Ll}/u.test(area) || /(?:,|\s(?:de|del|la|las|los|y|e|en|para))$/u.test(last.area);
}

function extend(row: OpenRow, [area, reason]: readonly [string, string] | readonly string[], line: Line): void {
  row.area = [row.area, area].filter((part) => part !== '').join(' ');
  row.reason = [row.reason, reason].filter((part) => part !== '').join(' ');
  row.sourceTo = line.number;
}

function closed(rows: readonly OpenRow[], scope: Scope): readonly PrintedRelation[] {
  return rows
    .filter((row) => row.scope === scope)
    .map(({ area, reason, sourceFrom, sourceTo }) => ({ area, reason, sourceFrom, sourceTo }));
}
