import { ask } from '../ask/ask.ts';
import type { Answer } from '../ask/model.ts';
import { loadManual } from '../graph/load.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Given } from './command.ts';
import type { Output } from './output.ts';
import { chosenManual, namesGraph, readWithProblems } from './source.ts';

/**
 * What answers questions from a graph. One that stands in memory gets the faults of its manual with the first question
 * about them: looking for them would take a third of the time of any other answer.
 */
export function askerOf(given: Given, output: Output, store: GraphStore): (question: string) => Promise<Answer> {
  let isComplete = namesGraph(given, output);
  return async (question) => {
    const answer = await ask(question, store);
    if (isComplete || !isAboutFaults(answer)) return answer;
    await loadManual(await readWithProblems(chosenManual(given)), store);
    isComplete = true;
    return ask(question, store);
  };
}

function isAboutFaults({ cypher }: Answer): boolean {
  return cypher.some(({ name }) => name.startsWith('ask/list-problems'));
}
