import { groupedBy } from '../grouped.ts';
import { map } from './evidence.ts';
import type { Candidates, Row, Statement } from './model.ts';
import { text, type GraphNames } from './names.ts';
import { remembered } from './remembered.ts';

/** The statement of candidates, what of it is still to be read, if anything, and all of its rows once that was read. */
export type Recall = {
  readonly statement: Statement;
  readonly unread: readonly Statement[];
  readonly rowsWith: (read: readonly Row[]) => readonly Row[];
};

/**
 * How many candidates' rows are kept, those that were met last: some 10 MB at most. Questions meet the same functions over
 * and over, and reading them takes longer than ranking them; the graph itself stays in the store.
 */
const MOST_KEPT = 4_000;

// Rows are known for as long as names are: until a manual is loaded.
const keptWith = new WeakMap<GraphNames, Map<string, readonly Row[]>>();

type Met = { readonly ids: readonly string[]; readonly names: GraphNames };

/** The rows of the candidates with these ids, candidate by candidate, as far as earlier questions have read them. */
export function recall({ name, label }: Candidates, { ids, names }: Met): Recall {
  const kept = remembered(keptWith, names, () => new Map<string, readonly Row[]>());
  const known = new Map(ids.map((id) => [id, kept.get(`${name} ${id}`)]));
  const missing = ids.filter((id) => known.get(id) === undefined);
  return {
    statement: { name, parameters: { ids } },
    unread: missing.length === 0 ? [] : [{ name, parameters: { ids: missing } }],
    rowsWith: (read) => {
      const byId = groupedBy(read, (row) => text(label === 'Function' ? map(row['function'])['id'] : row['position']));
      return ids.flatMap((id) => {
        const rows = known.get(id) ?? byId.get(id) ?? [];
        keep(kept, `${name} ${id}`, rows);
        return rows;
      });
    },
  };
}

function keep(kept: Map<string, readonly Row[]>, key: string, rows: readonly Row[]): void {
  // A map keeps the order of insertion: what was met longest ago comes first.
  kept.delete(key);
  kept.set(key, rows);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
}
