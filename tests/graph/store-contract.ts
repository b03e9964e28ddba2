import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadManual, planLoad } from '../../src/graph/load.ts';
import { SCHEMA_STATEMENTS } from '../../src/graph/schema.ts';
import { STATEMENT_NAMES } from '../../src/graph/statements.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { everythingIn, READING_STATEMENTS, waysToRead } from './everything.ts';
import { loadContract } from './load-contract.ts';
import { realReading, SMALL, smallReading } from './reading.ts';
import { searchContract } from './search-contract.ts';

/** How a test comes by stores of one engine: each `open` gives one over an empty database. */
export type Engine = {
  readonly name: GraphStore['engine'];
  start(): Promise<void>;
  open(): Promise<GraphStore>;
  end(): Promise<void>;
};

const UNCHANGED = { created: 0, updated: 0, deleted: 0 };
const SMALL_PAGE = { first: 10, after: '' };

/** The tests that every store passes. */
export function storeContract(engine: Engine): void {
  describe(`the ${engine.name} store`, () => {
    let store: GraphStore;
    const small = smallReading(SMALL);
    beforeAll(() => engine.start());
    afterAll(() => engine.end());
    beforeEach(async () => {
      store = await engine.open();
      await store.prepare();
    });
    afterEach(() => store.close());

    describe('gives rows', () => {
      test('that are plain, with integers as numbers and what is missing as null', async () => {
        await loadManual(small, store);
        const [row] = await store.read({
          name: 'read/get-positions',
          parameters: { ids: ['small/position/analista'] },
        });
        expect(row).toEqual({
          node: expect.objectContaining({ name: 'Analista', headcount: 1, inventoryNumber: null, described: true }),
        });
        expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
        expect(await store.read({ name: 'read/count-units', parameters: {} })).toEqual([{ total: 1 }]);
      });

      test('in the order of the statement', async () => {
        await loadManual(small, store);
        const parameters = { first: 10, afterManual: '', afterOrder: -1, afterLast: '', unit: null, name: null };
        const rows = await store.read({ name: 'read/list-positions', parameters });
        expect(rows.map(({ id }) => id)).toEqual(['small/position/director', 'small/position/analista']);
      });

      test('of several statements in the order of the statements', async () => {
        await loadManual(small, store);
        const [manuals, units, none] = await store.readAll([
          { name: 'read/list-manuals', parameters: SMALL_PAGE },
          { name: 'read/list-units', parameters: SMALL_PAGE },
          { name: 'read/get-units', parameters: { ids: [] } },
        ]);
        expect(manuals).toEqual([{ id: 'small' }]);
        expect(units).toEqual([{ id: 'small/unit/direccion-de-evaluacion' }]);
        expect(none).toEqual([]);
      });

      test('of parameters with quotes, lines and Cypher in them, which stay text', async () => {
        const name = `'"\`\\ $name }) DETACH DELETE (n) //\n`;
        await loadManual(smallReading({ ...SMALL, knowledge: [`x ${name} y`] }), store);
        expect(await store.read({ name: 'ask/list-knowledge-names', parameters: {} })).toMatchObject([
          { name: `x ${name} y` },
        ]);
      });
    });

    describe('writes', () => {
      test('all of a batch or nothing', async () => {
        const batch = [
          { name: 'load/lock-manual', parameters: { manual: 'half' } },
          { name: 'load/merge-units', parameters: {} },
          { name: 'load/lock-manual', parameters: { manual: 'other half' } },
        ] as const;
        await expect(store.write(batch)).rejects.toThrow();
        expect(await store.read({ name: 'read/count-manuals', parameters: {} })).toEqual([{ total: 0 }]);
        await loadManual(small, store);
        expect(await store.read({ name: 'read/count-manuals', parameters: {} })).toEqual([{ total: 1 }]);
      });

      test('so that one statement reads what the one before it wrote', async () => {
        const [, counted] = await store.write([
          { name: 'load/lock-manual', parameters: { manual: 'one' } },
          { name: 'read/count-manuals', parameters: {} },
        ]);
        expect(counted).toEqual([{ total: 1 }]);
      });

      test('nothing in read mode', async () => {
        const writing = { name: 'load/lock-manual', parameters: { manual: 'x' } } as const;
        await expect(store.read(writing)).rejects.toThrow('read mode');
        await expect(store.readAll([writing])).rejects.toThrow('read mode');
        expect(await store.read({ name: 'read/count-manuals', parameters: {} })).toEqual([{ total: 0 }]);
      });

      test('nothing more when it is prepared again', async () => {
        await loadManual(small, store);
        const before = await everythingIn(store, small);
        await store.prepare();
        expect(await everythingIn(store, small)).toEqual(before);
      });
    });

    searchContract(() => store);
    loadContract(() => store);

    describe('closes', () => {
      test('as often as one likes, and answers nothing afterwards', async () => {
        await store.close();
        await store.close();
        const refused = { code: 'STORE_UNAVAILABLE' };
        await expect(store.read({ name: 'read/count-units', parameters: {} })).rejects.toMatchObject(refused);
        await expect(store.write([])).rejects.toMatchObject(refused);
        await expect(store.search(['x'], ['Function'], 1)).rejects.toMatchObject(refused);
      });
    });

    describe('runs every file of cypher/', () => {
      const real = realReading();
      test('that loads or makes the schema', async () => {
        expect(await loadManual(real, store)).toMatchObject({ deleted: 0 });
        expect(await loadManual(real, store)).toMatchObject(UNCHANGED);
        await loadManual(small, store);
        const used = new Set<string>(planLoad(small).statements.map(({ name }) => name));
        expect(STATEMENT_NAMES.filter((name) => name.startsWith('load/') && !used.has(name))).toEqual([]);
        const made = new Set<string>([...SCHEMA_STATEMENTS.grafeo, ...SCHEMA_STATEMENTS.neo4j, ...SCHEMA_BESIDES]);
        expect(STATEMENT_NAMES.filter((name) => name.startsWith('schema/') && !made.has(name))).toEqual([]);
      });

      test('that reads, with rows for at least one of its ways to ask', async () => {
        await loadManual(real, store);
        const barren: string[] = [];
        for (const name of READING_STATEMENTS) {
          const rows = await store.readAll(waysToRead(name, real));
          if (rows.flat().length === 0) barren.push(name);
        }
        expect(barren).toEqual([]);
      });
    });
  });
}

// Run by prepare and by search, but no index.
const SCHEMA_BESIDES = [
  'schema/read-version',
  'schema/write-version',
  'schema/neo4j/await-indexes',
  'schema/neo4j/search-terms',
];
