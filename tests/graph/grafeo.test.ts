import { openStore } from '../../src/graph/open.ts';
import { storeContract } from './store-contract.ts';

storeContract({
  name: 'grafeo',
  start: async () => undefined,
  open: () => openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 }),
  end: async () => undefined,
});
