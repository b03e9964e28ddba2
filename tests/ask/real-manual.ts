import { readFileSync } from 'node:fs';
import { ask } from '../../src/ask/ask.ts';
import { facetsOf } from '../../src/ask/facets.ts';
import { recognise } from '../../src/ask/intent.ts';
import { findMentions } from '../../src/ask/mentions.ts';
import type { Answer } from '../../src/ask/model.ts';
import { readNames } from '../../src/ask/names.ts';
import { readQuestion } from '../../src/ask/question.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readLexicon } from '../../src/language/lexicon.ts';
import type { Manual } from '../../src/manual/model.ts';
import { parseManual } from '../../src/manual/parse.ts';

/** What reading the bundled manual gives. */
export const reading = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));

/** The manual that comes with the package. */
export const manual: Manual = reading.manual;

/** The embedded engine with that manual, loaded once for a test file. */
export const store: GraphStore = await openAndLoad();

/** The lexicon, read once. */
export const lexicon = readLexicon();

/** The names that the graph of the manual has. */
export const names = await readNames(store, lexicon);

/** The answer that the manual gives to a question. */
export function answerTo(question: string): Promise<Answer> {
  return ask(question, store);
}

/** What the stages before the store make of a question, one after the other. */
export function stagesOf(text: string) {
  const question = readQuestion(text, lexicon, names.spelling);
  const facets = facetsOf(question, { lexicon, names });
  const linked = findMentions(facets, question, names);
  return { question, facets, ...linked, understanding: recognise(question, linked, { names }) };
}

async function openAndLoad(): Promise<GraphStore> {
  const opened = await openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 });
  await loadManual(reading, opened);
  return opened;
}
