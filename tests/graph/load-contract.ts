import { describe, expect, test } from 'vitest';
import { loadManual, rehearseLoad } from '../../src/graph/load.ts';
import { SEARCHABLE_LABELS } from '../../src/graph/schema.ts';
import { statementText } from '../../src/graph/statements.ts';
import type { GraphStore, Row } from '../../src/graph/store.ts';
import { termsOf } from '../../src/language/analysis.ts';
import type { Reading } from '../../src/manual/model.ts';
import { everythingIn, READING_STATEMENTS, waysToRead } from './everything.ts';
import { SMALL, smallReading } from './reading.ts';

const UNCHANGED = { created: 0, updated: 0, deleted: 0 };

/** What loading into every store does and leaves alone. */
export function loadContract(store: () => GraphStore): void {
  const small = smallReading(SMALL);
  describe('loads', () => {
    test('a manual twice without changing anything the second time', async () => {
      const report = await loadManual(small, store());
      expect(report).toMatchObject({ created: report.nodes + report.relationships, updated: 0, deleted: 0 });
      const before = await everythingIn(store(), small);
      expect(await loadManual(small, store())).toMatchObject(UNCHANGED);
      expect(await everythingIn(store(), small)).toEqual(before);
    });

    test('nothing when it only says what it would change', async () => {
      await loadManual(small, store());
      const before = await everythingIn(store(), small);
      const corrected = smallReading({ ...SMALL, functions: ['Elaborar diagnósticos'] });
      const told = await rehearseLoad(corrected, store());
      expect(told).toMatchObject({ updated: expect.any(Number), deleted: expect.any(Number) });
      expect(await everythingIn(store(), small)).toEqual(before);
      expect(await store().search(termsOf('diagnósticos'), SEARCHABLE_LABELS, 5)).toEqual([]);
      expect(await loadManual(corrected, store())).toEqual(told);
    });

    test('all at once for whoever reads meanwhile', async () => {
      const counted = { name: 'read/count-functions', parameters: { position: null, terms: null } } as const;
      const seen = new Set<unknown>();
      const state = { loading: true };
      const loaded = loadManual(small, store()).finally(() => {
        state.loading = false;
      });
      while (state.loading) seen.add((await store().read(counted))[0]?.['total']);
      await loaded;
      seen.add((await store().read(counted))[0]?.['total']);
      expect([...seen]).toEqual([0, 3]);
    });

    test('the same graph over an older text as into an empty database', async () => {
      const corrected = smallReading({
        ...SMALL,
        functions: ['Elaborar informes'],
        knowledge: ['Derecho'],
        entities: ['Otro plan'],
      });
      await loadManual(corrected, store());
      const expected = await everythingIn(store(), corrected);
      await loadManual(small, store());
      expect(await loadManual(corrected, store())).toMatchObject({
        created: expect.any(Number),
        deleted: expect.any(Number),
      });
      expect(await everythingIn(store(), corrected)).toEqual(expected);
      expect(await loadManual(corrected, store())).toMatchObject(UNCHANGED);
    });

    test('a position that moved to another unit, which was there before, out of its own', async () => {
      const divided = withUnits(small, ['Dirección de Evaluación', 'Dirección de Planeación']);
      const moved = withUnits(small, ['Dirección de Planeación', 'Dirección de Evaluación']);
      await loadManual(moved, store());
      const expected = await everythingIn(store(), moved);
      await loadManual(divided, store());
      await loadManual(moved, store());
      expect(await everythingIn(store(), moved)).toEqual(expected);
    });

    test('one manual without touching another', async () => {
      const other = smallReading({ ...SMALL, id: 'other' });
      await loadManual(other, store());
      const rows = await ofManual(store(), other);
      await loadManual(small, store());
      expect(await ofManual(store(), other)).toEqual(rows);
      await loadManual(smallReading({ ...SMALL, functions: [], knowledge: [], entities: [] }), store());
      expect(await ofManual(store(), other)).toEqual(rows);
      expect(await loadManual(other, store())).toMatchObject(UNCHANGED);
    });

    test('two manuals, and one of them twice, at the same moment', async () => {
      const other = smallReading({ ...SMALL, id: 'other' });
      await Promise.all([small, other, small].map((reading) => loadManual(reading, store())));
      expect(await loadManual(small, store())).toMatchObject(UNCHANGED);
      expect(await loadManual(other, store())).toMatchObject(UNCHANGED);
      expect(await store().read({ name: 'read/count-manuals', parameters: {} })).toEqual([{ total: 2 }]);
    });
  });
}

// Of both units whichever stands first has the director, and the other the analyst.
function withUnits(reading: Reading, names: readonly string[]): Reading {
  const units = [...names].sort().map((name) => ({ ...reading.manual.units[0]!, name, aliases: [name] }));
  const positions = reading.manual.positions.map((position, index) => ({ ...position, unit: names[index]! }));
  return { ...reading, manual: { ...reading.manual, units, positions } };
}

// What these statements give hangs on the ids alone, which are the manual's own.
async function ofManual(store: GraphStore, reading: Reading): Promise<readonly (readonly Row[])[]> {
  const statements = READING_STATEMENTS.filter((name) => /\$(?:ids|manual)\b/u.test(statementText(name)));
  return store.readAll(statements.map((name) => waysToRead(name, reading)[0]!));
}
