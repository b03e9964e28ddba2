import { isProperName } from '../audit/functions.ts';
import type { AuditedFunction, EntityMention } from '../audit/model.ts';
import type { Involvement } from '../manual/model.ts';
import type { GraphStore, Row } from './store.ts';

/** How many functions one statement gives. */
const PAGE = 2_000;

/** The functions of all positions of the graph, as the audit takes them; the same as from the manuals themselves. */
export async function readAuditedFunctions(store: GraphStore): Promise<readonly AuditedFunction[]> {
  const superiors = superiorsOf(await store.read({ name: 'audit/list-reporting', parameters: {} }));
  const functions: AuditedFunction[] = [];
  for (let after = ''; ; after = functions.at(-1)!.id) {
    const rows = await store.read({ name: 'audit/list-functions', parameters: { first: PAGE, after } });
    const ids = rows.map(({ id }) => String(id));
    const mentions = mentionsOf(await store.read({ name: 'audit/list-mentions', parameters: { ids } }));
    functions.push(...rows.map((row) => auditedFunction(row, mentions, superiors)));
    if (rows.length < PAGE) return functions;
  }
}

function auditedFunction(
  row: Row,
  mentions: ReadonlyMap<string, readonly EntityMention[]>,
  superiors: (position: string) => readonly string[],
): AuditedFunction {
  const [id, position] = [String(row['id']), String(row['position'])];
  return {
    id,
    manual: String(row['manual']),
    position: { id: position, name: String(row['name']) },
    unit: textOrNull(row, 'unit'),
    superiors: superiors(position),
    number: Number(row['number']),
    text: String(row['text']),
    sourceFrom: Number(row['sourceFrom']),
    sourceTo: Number(row['sourceTo']),
    boilerplate: row['boilerplate'] === true,
    verb: textOrNull(row, 'verb'),
    involvement: String(row['involvement']) as Involvement,
    mentions: mentions.get(id) ?? [],
  };
}

function mentionsOf(rows: readonly Row[]): ReadonlyMap<string, readonly EntityMention[]> {
  const found = new Map<string, EntityMention[]>();
  for (const row of rows) {
    const [id, start] = [String(row['function']), Number(row['start'])];
    const end = start + String(row['phrase']).length;
    const proper = isProperName(String(row['kind']), textOrNull(row, 'acronym'));
    found.set(id, [...(found.get(id) ?? []), { name: String(row['name']), proper, start, end }]);
  }
  return found;
}

/** For a position, those above it, the nearest first: what its own sheet states goes before what a superior's does. */
function superiorsOf(rows: readonly Row[]): (position: string) => readonly string[] {
  const above = new Map<string, string>();
  for (const own of [false, true])
    for (const row of rows)
      if ((row['statedBy'] !== 'superior') === own) above.set(String(row['position']), String(row['superior']));
  return (position) => {
    const found: string[] = [];
    // A manual at fault may let two posts report to each other.
    for (let next = above.get(position); next !== undefined && !found.includes(next); next = above.get(next))
      found.push(next);
    return found;
  };
}

function textOrNull(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
