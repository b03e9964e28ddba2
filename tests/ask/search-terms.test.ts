import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../src/ask/search-terms.ts';
import { facetsAsked } from '../../src/ask/topic.ts';
import { names, stagesOf } from './real-manual.ts';

const QUESTIONS = ['¿Quién revisa los indicadores?', 'Who validates the matrix of indicators?'] as const;

// The same manual a thousand times over.
const { functions, counts } = names.weights;
const many = {
  ...names,
  weights: {
    ...names.weights,
    functions: functions * 1_000,
    counts: new Map([...counts].map(([term, count]) => [term, count * 1_000])),
  },
};

function termsIn(graph: typeof names, question: string): readonly string[] {
  return searchTerms(facetsAsked(stagesOf(question).understanding!), graph);
}

describe('the terms of a search', () => {
  it.each(QUESTIONS)('are those of every wording in a graph of one manual: %s', (question) => {
    expect(termsIn(names, question)).toEqual(expect.arrayContaining([...knownTerms(question, 0)]));
  });

  it.each(QUESTIONS)('are those of the surest wordings where a great many functions hold them: %s', (question) => {
    const [all, surest] = [termsIn(names, question), termsIn(many, question)];
    expect(all).toEqual(expect.arrayContaining([...surest]));
    expect(surest).toEqual(expect.arrayContaining([...knownTerms(question, 1)]));
    expect(surest.length).toBeLessThan(all.length);
  });
});

/** The graph's terms in the wordings of a question that are at least so sure. */
function knownTerms(question: string, quality: number): readonly string[] {
  const wordings = facetsAsked(stagesOf(question).understanding!).flatMap(({ alternatives }) => alternatives);
  const stems = wordings.filter((wording) => wording.quality >= quality).flatMap((wording) => wording.stems);
  return stems.filter((stem) => names.terms.has(stem));
}
