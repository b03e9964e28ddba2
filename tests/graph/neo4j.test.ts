import { describe, inject } from 'vitest';
import { openStore } from '../../src/graph/open.ts';
import { borrowNeo4j, type Borrowed } from '../neo4j/borrow.ts';
import { emptyDatabase } from '../neo4j/empty.ts';
import { storeContract } from './store-contract.ts';

for (const lent of inject('neo4j'))
  describe.skipIf(lent.means.kind === 'none')(`with Neo4j ${lent.release.version}`, () => {
    let neo4j: Borrowed;
    storeContract({
      name: 'neo4j',
      start: async () => {
        neo4j = await borrowNeo4j(lent);
      },
      open: async () => {
        await emptyDatabase(neo4j.settings.uri, neo4j.settings.password);
        return openStore(neo4j.settings);
      },
      end: async () => neo4j.giveBack(),
    });
  });
