import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import { SEARCHABLE_LABELS } from '../../src/graph/schema.ts';
import type { GraphStore, SearchHit } from '../../src/graph/store.ts';
import { topicTermsOf } from '../../src/language/analysis.ts';
import { borrowNeo4j, PATIENCE_MS, type Borrowed } from '../neo4j/borrow.ts';
import { READING_STATEMENTS, waysToRead } from './everything.ts';
import { realReading } from './reading.ts';

const questions = new URL('../questions/', import.meta.url);

// The server is slow with the first of every statement.
vi.setConfig({ testTimeout: 300_000 });

const lent = inject('neo4j')[0]!;

describe.skipIf(lent.means.kind === 'none')('over the real manual, Neo4j and the embedded engine', () => {
  const reading = realReading();
  let borrowed: Borrowed;
  let neo4j: GraphStore;
  let grafeo: GraphStore;
  beforeAll(async () => {
    borrowed = await borrowNeo4j(lent);
    neo4j = await openStore(borrowed.settings);
    grafeo = await openStore({ engine: 'grafeo', file: null, deadlineMs: PATIENCE_MS });
  });
  afterAll(async () => {
    await Promise.all([neo4j.close(), grafeo.close()]);
    borrowed.giveBack();
  });

  test('load it with the same changes', async () => {
    const report = await loadManual(reading, grafeo);
    expect(await loadManual(reading, neo4j)).toEqual(report);
    expect(report.created).toBe(report.nodes + report.relationships);
  });

  test.each(READING_STATEMENTS)('give the same rows for %s', async (name) => {
    const ways = waysToRead(name, reading);
    const [expected, given] = await Promise.all([grafeo.readAll(ways), neo4j.readAll(ways)]);
    expect(given).toEqual(expected);
  });

  test('find the same nodes for the words of every function, and the same function as the best', async () => {
    const texts = reading.manual.positions.flatMap(({ functions }) => functions.map(({ text }) => text));
    for (const terms of texts.map(topicTermsOf)) {
      const [expected, given] = await Promise.all([
        grafeo.search(terms, SEARCHABLE_LABELS, 200),
        neo4j.search(terms, SEARCHABLE_LABELS, 200),
      ]);
      expect(idsOf(given)).toEqual(idsOf(expected));
      expect(bestFunction(given)).toBe(bestFunction(expected));
    }
  });

  test.each(readdirSync(questions).filter((file) => file.endsWith('.jsonl')))(
    'give the same answers to the questions of %s',
    async (file) => {
      const lines = readFileSync(new URL(file, questions), 'utf8').trim().split('\n');
      for (const { question } of lines.map((line) => JSON.parse(line) as { question: string })) {
        const [expected, given] = await Promise.all([ask(question, grafeo), ask(question, neo4j)]);
        expect(given).toEqual(expected);
      }
    },
  );
});

function idsOf(hits: readonly SearchHit[]): string[] {
  return hits.map(({ id }) => id);
}

function bestFunction(hits: readonly SearchHit[]): string | undefined {
  const functions = hits.filter(({ label }) => label === 'Function');
  const best = Math.max(...functions.map(({ score }) => Number(score.toPrecision(4))));
  return functions.find(({ score }) => Number(score.toPrecision(4)) === best)?.id;
}
