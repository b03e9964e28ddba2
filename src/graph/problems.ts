import type { ManualProblem, Severity } from '../manual/model.ts';
import type { GraphStore, Row } from './store.ts';

/** How many problems one statement gives. */
const PAGE = 2_000;

/** The problems of every manual of the graph, by manual, what matters first. */
export async function readProblems(store: GraphStore): Promise<readonly ManualProblem[]> {
  const problems: ManualProblem[] = [];
  let [afterManual, afterOrder] = ['', 0];
  for (;;) {
    const rows = await store.read({
      name: 'audit/list-problems',
      parameters: { first: PAGE, afterManual, afterOrder },
    });
    problems.push(...rows.map(problemOf));
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return problems;
    [afterManual, afterOrder] = [String(last['manual']), Number(last['order'])];
  }
}

function problemOf(row: Row): ManualProblem {
  const [quotes, from, to] = ['quotes', 'whereFrom', 'whereTo'].map((column) => row[column] as readonly unknown[]);
  return {
    manual: String(row['manual']),
    code: String(row['code']),
    severity: String(row['severity']) as Severity,
    positions: (row['positions'] as readonly unknown[]).map(String),
    statement: String(row['statement']),
    statementEs: String(row['statementEs']),
    where: quotes!.map((quote, place) => ({
      from: Number(from![place]),
      to: Number(to![place]),
      quote: String(quote),
    })),
  };
}
