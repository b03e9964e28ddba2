import { z } from 'zod';
import { QuienError } from './errors.ts';

/** What a person said on the command line; absent means that the environment or the built-in value decides. */
export type Flags = {
  readonly store?: string | undefined;
  readonly db?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
};

const shared = { deadlineMs: z.coerce.number().int().min(1).max(600_000) };

const StoreSettings = z.discriminatedUnion('engine', [
  z.object({ engine: z.literal('grafeo'), file: z.string().min(1).nullable(), ...shared }).readonly(),
  z
    .object({
      engine: z.literal('neo4j'),
      uri: z
        .string({ error: 'NEO4J_URI is not set' })
        .regex(
          /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^@]+$/u,
          'NEO4J_URI must read like neo4j://host:7687, without a name or password',
        ),
      username: z.string().min(1),
      password: z.string({ error: 'NEO4J_PASSWORD is not set' }).min(1, 'NEO4J_PASSWORD is empty'),
      database: z.string().min(1).nullable().describe("null is the server's home database"),
      ...shared,
    })
    .readonly(),
]);

const Settings = z
  .object({
    store: StoreSettings,
    server: z.object({ host: z.string().min(1), port: z.coerce.number().int().min(0).max(65_535) }).readonly(),
  })
  .readonly();

/** Which engine holds the graph, and how to reach it; the password is for the driver alone, never for a message. */
export type StoreSettings = z.infer<typeof StoreSettings>;

/** The settings of the embedded engine; a file of null keeps the graph in memory. */
export type GrafeoSettings = Extract<StoreSettings, { engine: 'grafeo' }>;

/** The settings of a Neo4j server or cluster. */
export type Neo4jSettings = Extract<StoreSettings, { engine: 'neo4j' }>;

/** Everything that the environment and the command line decide. */
export type Settings = z.infer<typeof Settings>;

/** The validated settings; a flag outweighs the environment, and a value that will not do is a CONFIGURATION error. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, flags: Flags): Settings {
  const given = Settings.safeParse({
    store: storeInput(environment, flags),
    server: {
      host: flags.host ?? environment['QUIEN_HOST'] ?? '127.0.0.1',
      port: flags.port ?? environment['QUIEN_PORT'] ?? '4000',
    },
  });
  if (given.success) return given.data;
  throw new QuienError('CONFIGURATION', given.error.issues.map(complaint).join('; '));
}

function storeInput(environment: Readonly<Record<string, string | undefined>>, flags: Flags): Record<string, unknown> {
  return {
    // `--db FILE` names a file of the embedded engine, so it chooses that engine unless another is asked for in words.
    engine: flags.store ?? (flags.db === undefined ? environment['QUIEN_STORE'] : 'grafeo') ?? 'grafeo',
    file: flags.db ?? filled(environment['QUIEN_DB']) ?? null,
    uri: filled(environment['NEO4J_URI']),
    username: filled(environment['NEO4J_USERNAME']) ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'],
    database: filled(environment['NEO4J_DATABASE']) ?? null,
    deadlineMs: filled(environment['QUIEN_DEADLINE_MS']) ?? '5000',
  };
}

// docker-compose passes a variable that is not set as an empty one.
function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

const SETTING_NAMES: Readonly<Record<string, string>> = {
  'store.engine': 'QUIEN_STORE or --store must be grafeo or neo4j',
  'store.file': 'QUIEN_DB or --db must name a file',
  'store.deadlineMs': 'QUIEN_DEADLINE_MS must be a whole number of milliseconds from 1 to 600000',
  'server.host': 'QUIEN_HOST or --host must name an address to listen on',
  'server.port': 'QUIEN_PORT or --port must be a whole number from 0 to 65535',
};

function complaint(issue: z.core.$ZodIssue): string {
  return SETTING_NAMES[issue.path.join('.')] ?? issue.message;
}
