import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, placeFactors } from '../../src/ask/findings.ts';
import { rankPositions } from '../../src/ask/rank.ts';
import { relevanceOf } from '../../src/ask/relevance.ts';
import { weighFacets } from '../../src/ask/weighing.ts';
import { runPlan } from '../../src/ask/plan.ts';
import { topicTermsOf } from '../../src/language/analysis.ts';
import { ASKED } from './intents.ts';
import { answerTo, manual, names, stagesOf, store } from './real-manual.ts';

const texts = manual.positions.flatMap(({ functions }) => functions.map(({ text }) => topicTermsOf(text)));
const TOPICS = [
  'who validates the matrix of indicators',
  '¿Quién elabora las requisiciones de papelería?',
  'who trains staff on evaluation',
];

function weighedFor(text: string) {
  const { facets, question } = stagesOf(text);
  return weighFacets(facets, question, names.weights);
}

const anyText = fc.array(fc.constantFrom(...new Set(texts.flat())), { maxLength: 60 });
const anyTopic = fc.constantFrom(...TOPICS.map(weighedFor));

describe('the relevance of a text', () => {
  it('lies between nothing and all', () => {
    fc.assert(
      fc.property(anyText, anyTopic, (terms, facets) => {
        const { coverage, focus, matched, subject } = relevanceOf(terms, facets, names.weights);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(focus).toBeGreaterThanOrEqual(0);
        expect(focus).toBeLessThanOrEqual(1 + Number.EPSILON);
        expect(matched.filter((each) => each < 0 || each > 1)).toEqual([]);
        expect(subject).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('covers no less when more is said after it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyTopic, (terms, more, facets) => {
        const [less, longer] = [terms, [...terms, ...more]].map((each) => relevanceOf(each, facets, names.weights));
        expect(longer!.coverage).toBeGreaterThanOrEqual(less!.coverage - 1e-9);
        expect(longer!.subject).toBeGreaterThanOrEqual(less!.subject - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing where no word of the question stands, or where nothing is asked', () => {
    expect(relevanceOf(['zzyzx'], weighedFor(TOPICS[0]!), names.weights)).toMatchObject({ coverage: 0, subject: 0 });
    expect(relevanceOf(texts[0]!, [], names.weights)).toMatchObject({ coverage: 0, matched: [] });
  });

  it('of the function whose own words are asked for is the highest', () => {
    for (const { functions } of manual.positions.slice(0, 5))
      for (const { text, boilerplate } of functions.filter((each) => each.text.length < 120)) {
        if (boilerplate) continue;
        const facets = weighedFor(`¿Quién debe ${text}?`);
        const coverages = texts.map((terms) => relevanceOf(terms, facets, names.weights).coverage);
        const own = relevanceOf(topicTermsOf(text), facets, names.weights).coverage;
        expect(own, text).toBeGreaterThanOrEqual(Math.max(...coverages) - 0.05);
      }
  });
});

describe('the ranking', () => {
  it('explains every score as the product of its parts, best first', async () => {
    const asked = ASKED.filter(([intent]) => intent === 'who-handles').flatMap(([, ...questions]) => questions);
    for (const question of asked) {
      const { items, status } = await answerTo(question);
      expect(items.length > 0, question).toBe(status === 'ANSWERED');
      for (const { score, explanation, evidence } of items) {
        expect(explanation.reduce((product, { value }) => product * value, 1)).toBeCloseTo(score, 9);
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('does not depend on the order in which the store gives its rows', async () => {
    const { facets, question, understanding } = stagesOf(TOPICS[0]!);
    const weighing = {
      facets: weighFacets(facets, question, names.weights),
      names,
      places: placeFactors([]),
      posts: [],
    };
    const { rows } = await runPlan(understanding!.intent.plan(understanding!, { names }), { store, names });
    const ranked = rankPositions(findingsOf(rows, weighing)).map(({ name }) => name);
    const turned = rankPositions(findingsOf((name) => rows(name).toReversed(), weighing)).map(({ name }) => name);
    expect(turned).toEqual(ranked);
  });
});
