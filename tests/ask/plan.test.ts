import { describe, expect, it } from 'vitest';
import { runPlan, searching, statementsOnly } from '../../src/ask/plan.ts';
import { STATEMENT_NAMES } from '../../src/graph/statements.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ASKED } from './intents.ts';
import { names, stagesOf, store } from './real-manual.ts';

describe('every plan', () => {
  const plans = ASKED.flatMap(([, ...asked]) => asked)
    .map((question) => ({ question, understanding: stagesOf(question).understanding }))
    .flatMap(({ question, understanding }) =>
      understanding === null ? [] : [{ question, plan: understanding.intent.plan(understanding, { names }) }],
    );

  it('is frozen and plain data, the same each time', () => {
    for (const { question, plan } of plans) {
      expect(Object.isFrozen(plan), question).toBe(true);
      expect(JSON.parse(JSON.stringify(plan)), question).toEqual(plan);
      const again = stagesOf(question).understanding!;
      expect(again.intent.plan(again, { names })).toEqual(plan);
    }
  });

  it('names statements of asking that there are', () => {
    const named = plans.flatMap(({ plan }) => [...plan.candidates, ...plan.statements].map(({ name }) => name));
    expect([...new Set(named)].filter((name) => !STATEMENT_NAMES.includes(name) || !name.startsWith('ask/'))).toEqual(
      [],
    );
  });

  it('searches for terms that no index reads as its query language', () => {
    const terms = plans.flatMap(({ plan }) => plan.search);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((term) => !/^[\p{L}\p{N}]+$/u.test(term))).toEqual([]);
  });

  it('costs a search and two readings at most, and one where the candidates are known', async () => {
    for (const { question, plan } of plans) {
      const [first, again]: string[][] = [[], []];
      await runPlan(plan, { store: counting(first!), names });
      await runPlan(plan, { store: counting(again!), names });
      const searches = plan.search.length > 0 ? ['search'] : [];
      expect(
        [
          [...searches, 'readAll'],
          [...searches, 'readAll', 'readAll'],
        ],
        question,
      ).toContainEqual(first);
      expect(again, question).toEqual([...searches, 'readAll']);
    }
  });
});

describe('running a plan', () => {
  it('that asks nothing gives no rows', async () => {
    const { rows, ran } = await runPlan(statementsOnly(), { store, names });
    expect({ ran, rows: rows('ask/count-functions') }).toEqual({ ran: [], rows: [] });
  });

  it('hands to a statement the hits of its label alone', async () => {
    const plan = searching(['archiv', 'archiv'], [{ name: 'ask/get-functions', label: 'Function' }], []);
    expect(plan.search).toEqual(['archiv']);
    const { ran, rows } = await runPlan(plan, { store, names });
    const ids = ran[0]!.parameters['ids'] as readonly string[];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id.includes('/function/'))).toEqual([]);
    expect(rows('ask/get-functions').length).toBeGreaterThan(0);
  });
});

/** The store, noting which of its methods are called. */
function counting(calls: string[]): GraphStore {
  const noted = (name: string): void => {
    calls.push(name);
  };
  return {
    ...store,
    read: (statement) => (noted('read'), store.read(statement)),
    readAll: (statements) => (noted('readAll'), store.readAll(statements)),
    search: (terms, labels, limit) => (noted('search'), store.search(terms, labels, limit)),
  };
}
