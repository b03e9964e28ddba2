import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readFixture } from '../manual/profiles/fixtures.ts';

/** Questions to a manual of parks and one of a water utility, whose posts no other manual has. */
const ASKED: Readonly<Record<string, readonly (readonly [question: string, answer: string])[]>> = {
  parques: [
    ['Who does the head of the tree nursery report to?', 'Director de Parques y Jardines'],
    ['¿A qué jefe le reporta el jefe de vivero?', 'Director de Parques y Jardines'],
    ['Who is supervised by the tree nursery head?', 'Auxiliar de Vivero'],
    ['¿Quién trabaja bajo las órdenes del jefe de vivero?', 'Auxiliar de Vivero'],
  ],
  agua: [
    ['What does the cashier do?', 'Cajera'],
    ['¿Qué trabajos le tocan al cajero?', 'Cajera'],
  ],
};

describe.each(Object.entries(ASKED))('asking the manual of %s', (fixture, asked) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 5_000 });
    await loadManual(readFixture(fixture), store);
  });
  afterAll(() => store.close());

  it.each(asked)('%s', async (question, name) => {
    const { status, items } = await ask(question, store);
    expect([status, items.map((item) => item.name)]).toEqual(['ANSWERED', [name]]);
  });

  it('whom a post reports to is cited as it is printed on its own line', async () => {
    const lines = readFileSync(new URL(`../manual/fixtures/${fixture}.txt`, import.meta.url), 'utf8').split('\n');
    const posts = readFixture(fixture).manual.positions.filter(({ superior }) => superior !== null);
    for (const { name } of posts)
      for (const { evidence } of (await ask(`¿A quién reporta el ${name}?`, store)).items)
        for (const { text, sourceFrom, sourceTo } of evidence) {
          const printed = lines
            .slice(sourceFrom! - 1, sourceTo!)
            .join(' ')
            .replace(/\s+/gu, ' ');
          expect([name, printed]).toEqual([name, expect.stringContaining(text)]);
        }
  });
});
