import { beforeEach, describe, expect, test } from 'vitest';
import { loadManual } from '../../src/graph/load.ts';
import { SEARCHABLE_LABELS } from '../../src/graph/schema.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { SMALL, smallReading } from './reading.ts';

/** What every store finds by words. */
export function searchContract(store: () => GraphStore): void {
  describe('searches', () => {
    beforeEach(async () => {
      const functions = ['Revisar or not and to 5 x ley 2021', 'Revisar la ley', 'Revisar y revisar', 'Otra cosa'];
      await loadManual(smallReading({ ...SMALL, functions }), store());
    });

    test.each([
      [['revis'], ['1', '2', '3']],
      [
        ['revis', 'revis'],
        ['1', '2', '3'],
      ],
      [['ley'], ['1', '2']],
      [['LEY'], ['1', '2']],
      [['5'], ['1']],
      [['x'], ['1']],
      [['and'], ['1']],
      [
        ['not', 'ley'],
        ['1', '2'],
      ],
      [
        ['ley', 'AND', 'otra'],
        ['1', '2', '4'],
      ],
      [['nowhere'], []],
      [['rev'], []],
      [['rev*'], []],
      [['revi?'], []],
      [['levis~'], []],
      [['terms:revis'], ['1', '2', '3']],
      [['"', '\\', '(', '+', '-', '/', '*:*'], []],
      [[''], []],
      [[], []],
    ])('finds for the terms %j the functions %j', async (terms, functions) => {
      const hits = (await found(store(), terms)).filter((id) => id.startsWith('position/analista/function/'));
      expect(hits.map((id) => id.split('/').at(-1)).sort()).toEqual(functions);
    });

    test('each label by itself, at most the limit of each, the best of them in the order of their ids', async () => {
      const terms = ['evalu', 'revis', 'program'];
      const hits = await store().search(terms, SEARCHABLE_LABELS, 2);
      const labels = hits.map(({ label }) => label);
      expect(labels).toEqual(['Position', 'Position', 'Unit', 'Function', 'Function', 'Entity']);
      for (const label of new Set(labels)) {
        const ids = hits.filter((hit) => hit.label === label).map(({ id }) => id);
        expect(ids).toEqual([...ids].sort());
      }
      const all = await store().search(terms, ['Function'], 100);
      const least = Math.min(...hits.filter(({ label }) => label === 'Function').map(({ score }) => score));
      expect(all.filter(({ score }) => score > least).length).toBeLessThan(2);
      expect(await store().search(['revis'], SEARCHABLE_LABELS, 0)).toEqual([]);
    });

    test('for thousands of terms at once', async () => {
      const terms = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
      expect(await store().search(['revis', ...terms], ['Function'], 10)).toHaveLength(3);
    });

    test('what the text says now, not what it said before', async () => {
      await loadManual(smallReading({ ...SMALL, functions: ['Otra cosa'] }), store());
      expect(await found(store(), ['revis'])).toEqual([]);
      expect(await found(store(), ['cos'])).toEqual(['position/analista/function/1']);
    });
  });
}

async function found(store: GraphStore, terms: readonly string[]): Promise<readonly string[]> {
  return (await store.search(terms, SEARCHABLE_LABELS, 10)).map(({ id }) => id.replace('small/', ''));
}
