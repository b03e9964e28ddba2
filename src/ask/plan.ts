import type { GraphStore } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';
import { stampOf } from './names.ts';
import type { Candidates, Plan, Row, Rows, Statement } from './model.ts';

/** How many hits of each label the text index gives a question; our own ranking orders them. */
const HITS = 200;

/** A plan without search: statements alone. */
export function statementsOnly(...statements: readonly Statement[]): Plan {
  return Object.freeze({ search: [], candidates: [], statements: Object.freeze(statements) });
}

/** A plan that searches for terms, hands the hits to the candidates' statements, and runs the statements. */
export function searching(
  terms: readonly string[],
  candidates: readonly Candidates[],
  statements: readonly Statement[],
): Plan {
  return Object.freeze({ search: [...new Set(terms)], candidates, statements });
}

/** What a plan gave, the statements that were run for it, and the state of the graph that they met. */
export type Outcome = { readonly rows: Rows; readonly ran: readonly Statement[]; readonly stamp: string };

const STAMP = { name: 'ask/read-stamp', parameters: {} } as const satisfies Statement;

/** Runs a plan in at most two round trips: the search, then everything else together. */
export async function runPlan({ search, candidates, statements }: Plan, store: GraphStore): Promise<Outcome> {
  const labels = [...new Set(candidates.map(({ label }) => label))];
  const hits = search.length === 0 ? [] : await store.search(search, labels, HITS);
  const found = candidates.map(({ name, label }) => ({
    name,
    parameters: { ids: hits.filter((hit) => hit.label === label).map((hit) => hit.id) },
  }));
  const ran = [...found, ...statements];
  const tables = await store.readAll([...ran, STAMP]);
  const byName = new Map<StatementName, readonly Row[]>();
  ran.forEach(({ name }, index) => byName.set(name, [...(byName.get(name) ?? []), ...tables[index]!]));
  return { rows: (name) => byName.get(name) ?? [], ran, stamp: stampOf(tables.at(-1)!) };
}
