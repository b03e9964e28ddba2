import { directoryOf, type Directory, type Identified } from '../../src/graph/directory.ts';
import { isReadOnly } from '../../src/graph/read-only.ts';
import { STATEMENT_NAMES, statementText, type StatementName } from '../../src/graph/statements.ts';
import type { GraphStore, Row, Statement, Value } from '../../src/graph/store.ts';
import type { Reading } from '../../src/manual/model.ts';
import { foldAccents } from '../../src/text.ts';

/** Every statement that reads, whatever the engine. */
export const READING_STATEMENTS = STATEMENT_NAMES.filter((name) => !name.startsWith('schema/') && isReadOnly(name));

/** Every way in which the statement is run: first what asks for all there is, then what asks for less. */
export function waysToRead(name: StatementName, reading: Reading): readonly Statement[] {
  const offered = offers(directoryOf(reading.manual, reading.problems));
  const wanted = new Set(Array.from(statementText(name).matchAll(/\$(\w+)/gu), (match) => match[1]!));
  const ways = Math.max(1, ...[...wanted].map((parameter) => valuesOf(name, parameter, offered).length));
  return Array.from({ length: ways }, (_, way) => ({
    name,
    parameters: Object.fromEntries(
      [...wanted].map((parameter) => {
        const values = valuesOf(name, parameter, offered);
        return [parameter, values[way % values.length]!];
      }),
    ),
  }));
}

/** The rows of every reading statement, each run in every way, under the statement and its parameters. */
export async function everythingIn(
  store: GraphStore,
  reading: Reading,
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const found: Record<string, readonly Row[]> = {};
  for (const statement of READING_STATEMENTS.flatMap((name) => waysToRead(name, reading)))
    found[titleOf(statement)] = await store.read(statement);
  return found;
}

function titleOf({ name, parameters }: Statement): string {
  return `${name} ${JSON.stringify(parameters, (_, value: unknown) => (Array.isArray(value) ? value.length : value))}`;
}

type Offers = Readonly<Record<string, readonly Value[]>>;

function valuesOf(name: StatementName, parameter: string, offered: Offers): readonly Value[] {
  const values = offered[parameter];
  if (values === undefined)
    throw new Error(`No value is offered for $${parameter} of ${name}; see tests/graph/everything.ts`);
  return values;
}

// A parameter of the same name means the same in every statement.
function offers(directory: Directory): Offers {
  const ids = idsOf(directory);
  const some = (kind: string): string => ids.find((id) => id.includes(`/${kind}/`)) ?? '';
  return {
    ids: [ids, [some('position'), some('entity'), some('knowledge'), some('unit')], [], ['nothing/of/that/name']],
    manual: [directory.manual.id, 'nothing'],
    entity: [...directory.entities.slice(0, 20).map(({ id }) => id), 'nothing'],
    first: [100_000, 3],
    after: ['', some('entity')],
    afterManual: ['', directory.manual.id],
    afterOrder: [-1, 1],
    afterNumber: [-1, 2],
    afterLast: [''],
    afterRank: [0, 2],
    position: [null, some('position')],
    party: [null, some('entity')],
    unit: [null, some('unit')],
    name: [null, 'evaluacion', ...[...directory.positions.slice(0, 2), ...directory.entities.slice(0, 2)].map(lowered)],
    kind: [null, 'Plan', 'System'],
    overlapKind: [null, 'IDENTICAL'],
    minimumScore: [null, 0.5],
    scope: [null, 'internal', 'external'],
    severity: [null, 'low'],
    code: [null, directory.problems[0]?.item.code ?? ''],
    codes: [null, [directory.problems[0]?.item.code ?? '']],
    terms: [null, ['evalu'], ['evalu', 'program']],
  };
}

function idsOf({ manual, ...parts }: Directory): readonly string[] {
  const { units, positions, functions, unitFunctions, entities, knowledge, principles, problems } = parts;
  const lists = [units, positions, functions, unitFunctions, entities, knowledge, principles, problems];
  return [manual.id, ...lists.flatMap((list) => list.map(({ id }: { readonly id: string }) => id))];
}

function lowered({ item }: Identified<{ readonly name: string }>): string {
  return foldAccents(item.name);
}
