import { bestHits } from '../graph/search.ts';
import type { GraphStore, SearchHit } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';
import type { Candidates, Plan, Row, Rows, Statement } from './model.ts';
import { stampOf, type GraphNames } from './names.ts';
import { recall } from './recall.ts';

/** How many hits of each label the text index gives a question; our own ranking orders them. */
const HITS = 200;

/** A position brings all of its relations and its objective, which say less than functions do: fewer of them will do. */
const POSITIONS = 60;

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

/** Runs a plan in at most two round trips: the search beside the statements, then what the candidates lack. */
export async function runPlan({ search, candidates, statements }: Plan, { store, names }: Graph): Promise<Outcome> {
  const labels = [...new Set(candidates.map(({ label }) => label))];
  const [hits, told] = await Promise.all([
    search.length === 0 ? [] : store.search(search, labels, HITS),
    store.readAll([...statements, STAMP]),
  ]);
  const found = candidates.map((each) => recall(each, { ids: idsOf(each, hits), names }));
  const unread = found.flatMap((each) => each.unread);
  // The state is read again, lest a manual was loaded in between.
  const read = unread.length === 0 ? [] : await store.readAll([...unread, STAMP]);
  const rows = found.map((each) => each.rowsWith(each.unread.flatMap((one) => read[unread.indexOf(one)]!)));
  const tables = [...rows, ...told.slice(0, -1)];
  const ran = [...found.map(({ statement }) => statement), ...statements];
  const byName = new Map<StatementName, readonly Row[]>();
  ran.forEach(({ name }, index) => byName.set(name, [...(byName.get(name) ?? []), ...tables[index]!]));
  return { rows: (name) => byName.get(name) ?? [], ran, stamp: stampOf(read.at(-1) ?? told.at(-1)!) };
}

function idsOf({ label }: Candidates, hits: readonly SearchHit[]): readonly string[] {
  const ofLabel = hits.filter((hit) => hit.label === label);
  return (label === 'Position' ? bestHits(ofLabel, POSITIONS) : ofLabel).map(({ id }) => id);
}
