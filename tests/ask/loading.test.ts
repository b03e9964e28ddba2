import { expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import { manual } from './real-manual.ts';

const DIRECTOR = 'Director de Planeación, Seguimiento y Evaluación';

// The words stay the same, only what function they are of changes.
const turned = manual.positions.map((position) => {
  const texts = position.functions.map(({ text }) => text).toReversed();
  return { ...position, functions: position.functions.map((each, index) => ({ ...each, text: texts[index]! })) };
});

it('answers from a manual as soon as it is loaded', async () => {
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 10_000 });
  const cited = async (): Promise<unknown> => (await ask('Who signs agreements?', store)).items[0]?.evidence[0];
  await loadManual({ manual, problems: [] }, store);
  expect([await cited(), await cited()]).toMatchObject([{ function: 7 }, { function: 7 }]);
  await loadManual({ manual: { ...manual, positions: turned }, problems: [] }, store);
  const { length } = turned.find(({ name }) => name === DIRECTOR)!.functions;
  expect(await cited()).toMatchObject({ position: DIRECTOR, function: length + 1 - 7 });
  await store.close();
});
