import { expect, it } from 'vitest';
import { auditedFunctions } from '../../src/audit/functions.ts';
import type { AuditedFunction } from '../../src/audit/model.ts';
import { compareFunctions } from '../../src/audit/overlap/hierarchy.ts';
import { readAuditedFunctions } from '../../src/graph/audited.ts';
import { loadManual } from '../../src/graph/load.ts';
import { openStore } from '../../src/graph/open.ts';
import { realReading } from './reading.ts';

it('gives the functions of the graph as the manual itself does', async () => {
  const reading = realReading();
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 10_000 });
  await loadManual(reading, store);
  const read = inOrder(await readAuditedFunctions(store));
  await store.close();
  expect(read).toEqual(inOrder(auditedFunctions(reading.manual)));
});

function inOrder(functions: readonly AuditedFunction[]): readonly AuditedFunction[] {
  return functions
    .map((each) => ({ ...each, mentions: [...each.mentions].sort((one, other) => one.start - other.start) }))
    .sort(compareFunctions);
}
