import type { StatementName } from '../graph/statements.ts';
import { groupedBy } from '../grouped.ts';
import { map } from './evidence.ts';
import type { Candidates, Row, Statement } from './model.ts';
import { text, type GraphNames } from './names.ts';
import { recentResults, remembered, type Cache } from './remembered.ts';

/** The statement of candidates, what of it is still to be read, if anything, and all of its rows once that was read. */
export type Recall = {
  readonly statement: Statement;
  readonly unread: readonly Statement[];
  readonly rowsWith: (read: readonly Row[]) => readonly Row[];
};

/**
 * How many candidates' rows of a statement are kept, those that were met last: some 10 MB at most. Questions meet the
 * same functions over and over, and reading them takes longer than ranking them; the graph itself stays in the store.
 */
const MOST_KEPT = 2_000;

// Rows are known for as long as names are: until a manual is loaded.
const keptWith = new WeakMap<GraphNames, Map<StatementName, Cache<string, readonly Row[]>>>();

type Met = { readonly ids: readonly string[]; readonly names: GraphNames };

/** The rows of the candidates with these ids, candidate by candidate, as far as earlier questions have read them. */
export function recall({ name, label }: Candidates, { ids, names }: Met): Recall {
  const ofStatements = remembered(keptWith, names, () => new Map<StatementName, Cache<string, readonly Row[]>>());
  const kept = remembered(ofStatements, name, () => recentResults<readonly Row[]>(MOST_KEPT));
  const known = ids.map((id) => kept.get(id));
  const missing = ids.filter((_, index) => known[index] === undefined);
  return {
    statement: { name, parameters: { ids } },
    unread: missing.length === 0 ? [] : [{ name, parameters: { ids: missing } }],
    rowsWith: (read) => {
      const byId = groupedBy(read, (row) => text(label === 'Function' ? map(row['function'])['id'] : row['position']));
      for (const id of missing) kept.set(id, byId.get(id) ?? []);
      return ids.flatMap((id, index) => known[index] ?? byId.get(id) ?? []);
    },
  };
}
