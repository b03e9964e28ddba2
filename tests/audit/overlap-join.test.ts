import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccardOf, joinSimilar, type SimilarPair } from '../../src/audit/overlap/join.ts';

const set = fc.uniqueArray(fc.nat({ max: 25 }), { maxLength: 14 });
// Sets that grow from a few seeds, so that many pairs lie near the threshold on either side.
const kindred = fc
  .tuple(fc.array(set, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(fc.nat(), set), { maxLength: 40 }))
  .map(([seeds, changes]) =>
    changes.map(([at, change]) => {
      const seed = new Set(seeds[at % seeds.length]);
      for (const element of change.slice(0, 3)) if (!seed.delete(element)) seed.add(element);
      return [...seed];
    }),
  );
const threshold = fc.oneof(
  fc.constantFrom(0.25, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1),
  fc.double({ min: 0.1, max: 1, noNaN: true }),
);

describe('the join of similar sets', () => {
  it('finds the pairs that comparing all with all finds, and no others', () => {
    fc.assert(
      fc.property(kindred, threshold, (sets, least) => {
        expect(joined(sets, least)).toEqual(compared(sets, least));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same pairs whatever the order of the sets', () => {
    fc.assert(
      fc.property(kindred, threshold, (sets, least) => {
        const backwards = joined([...sets].reverse(), least).map(({ left, right, shared }) => ({
          left: sets.length - 1 - right,
          right: sets.length - 1 - left,
          shared,
        }));
        expect(backwards.sort(byPlace)).toEqual(joined(sets, least));
      }),
    );
  });

  it.each([
    { sets: [[], []], least: 0.5, pairs: [] },
    { sets: [[1], [1]], least: 1, pairs: [{ left: 0, right: 1, shared: 1 }] },
    // 3 of 5 is exactly the threshold, which binary numbers do not hold exactly.
    {
      sets: [
        [1, 2, 3, 4, 5],
        [1, 2, 3],
      ],
      least: 0.6,
      pairs: [{ left: 0, right: 1, shared: 3 }],
    },
    {
      sets: [
        [1, 2, 3, 4, 5],
        [1, 2, 6],
      ],
      least: 0.6,
      pairs: [],
    },
  ])('joins $sets at $least', ({ sets, least, pairs }) => {
    expect(joined(sets, least)).toEqual(pairs);
  });
});

function joined(sets: readonly (readonly number[])[], least: number): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  joinSimilar(sets, jaccardOf(least), (pair) => pairs.push(pair));
  return pairs.sort(byPlace);
}

function compared(sets: readonly (readonly number[])[], least: number): SimilarPair[] {
  return sets.flatMap((one, left) =>
    sets.slice(left + 1).flatMap((other, offset) => {
      const shared = one.filter((element) => other.includes(element)).length;
      const similar = shared > 0 && shared / (one.length + other.length - shared) >= least - 1e-12;
      return similar ? [{ left, right: left + 1 + offset, shared }] : [];
    }),
  );
}

function byPlace(one: SimilarPair, other: SimilarPair): number {
  return one.left - other.left || one.right - other.right;
}
