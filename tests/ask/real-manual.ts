import { readFileSync } from 'node:fs';
import { ask } from '../../src/ask/ask.ts';
import type { Answer } from '../../src/ask/model.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Manual } from '../../src/manual/model.ts';
import { parseManual } from '../../src/manual/parse.ts';

const reading = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));

/** The manual that comes with the package. */
export const manual: Manual = reading.manual;

const loading = openAndLoad();

/** The embedded engine with that manual, loaded once for a test file. */
export function realStore(): Promise<GraphStore> {
  return loading;
}

/** The answer that the manual gives to a question. */
export async function answerTo(question: string): Promise<Answer> {
  return ask(question, await loading);
}

async function openAndLoad(): Promise<GraphStore> {
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 });
  await loadManual(reading, store);
  return store;
}
