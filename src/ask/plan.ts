import type { GraphStore } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';
import type { Candidates, Plan, Row, Rows, Statement } from './model.ts';
import { stampOf, type GraphNames } from './names.ts';
import { recall } from './recall.ts';

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

/** What plans are run against: a store, and the names that were read from it. */
export type Graph = { readonly store: GraphStore; readonly names: GraphNames };

/** Runs a plan in at most two round trips: the search, then everything else together. */
export async function runPlan({ search, candidates, statements }: Plan, { store, names }: Graph): Promise<Outcome> {
  const labels = [...new Set(candidates.map(({ label }) => label))];
  const hits = search.length === 0 ? [] : await store.search(search, labels, HITS);
  const found = candidates.map((each) =>
    recall(each, { ids: hits.filter(({ label }) => label === each.label).map(({ id }) => id), names }),
  );
  const asked = [...found.flatMap(({ unread }) => unread), ...statements];
  const tables = await store.readAll([...asked, STAMP]);
  const read = (statement: Statement): readonly Row[] => tables[asked.indexOf(statement)]!;
  const ran = [...found.map(({ statement }) => statement), ...statements];
  const rows = [...found.map(({ unread, rowsWith }) => rowsWith(unread.flatMap(read))), ...statements.map(read)];
  const byName = new Map<StatementName, readonly Row[]>();
  ran.forEach(({ name }, index) => byName.set(name, [...(byName.get(name) ?? []), ...rows[index]!]));
  return { rows: (name) => byName.get(name) ?? [], ran, stamp: stampOf(tables.at(-1)!) };
}
