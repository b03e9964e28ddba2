import neo4j, { type Neo4jError } from 'neo4j-driver';
import type { Neo4jSettings } from '../config.ts';
import { QuienError, type ErrorCode } from '../errors.ts';

/** What the driver threw as an error that a person can act on; what is a fault of ours comes back as it was. */
export function explained(error: unknown, { uri, username, database }: Neo4jSettings): unknown {
  if (!isNeo4jError(error)) return error;
  const meaning = MEANINGS.find(({ sign }) => sign.test(error.code));
  if (meaning === undefined) return error;
  const says = meaning.says({ uri, username, database: database ?? "the server's home database" });
  return new QuienError(meaning.code, `${says} (${error.code})`, { cause: error });
}

/** The error for a server that was there and has stopped answering. */
export function fallenSilent({ uri }: Neo4jSettings): QuienError {
  return new QuienError(
    'STORE_UNAVAILABLE',
    `Neo4j at ${uri} has stopped answering; check that it runs, and try again.`,
  );
}

/** Whether the same statement may well succeed when it is sent again: a lost connection, a change of leader. */
export function isWorthRetrying(error: unknown): boolean {
  return isNeo4jError(error) && neo4j.isRetryableError(error);
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

type Place = { readonly uri: string; readonly username: string; readonly database: string };
type Meaning = { readonly sign: RegExp; readonly code: ErrorCode; readonly says: (place: Place) => string };

const MEANINGS: readonly Meaning[] = [
  {
    sign: /^Neo\.ClientError\.Database\.DatabaseNotFound$/u,
    code: 'STORE_UNAVAILABLE',
    says: ({ uri, database }) => `Neo4j at ${uri} has no database ${database}; check NEO4J_DATABASE.`,
  },
  {
    sign: /^Neo\.ClientError\.Security\.(?:Forbidden|AuthorizationExpired)$/u,
    code: 'STORE_AUTHENTICATION',
    says: ({ uri, username }) => `Neo4j at ${uri} does not allow this to ${username}; ask whoever grants the rights.`,
  },
  {
    sign: /^Neo\.ClientError\.Security\./u,
    code: 'STORE_AUTHENTICATION',
    says: ({ uri, username }) =>
      `Neo4j at ${uri} refused the name or password of ${username}; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    sign: /OnReadOnly(?:Access)?Database$/u,
    code: 'STORE_READ_ONLY',
    says: ({ uri, database }) => `Neo4j at ${uri} lets ${database} be read only; make it writable to load manuals.`,
  },
  {
    sign: /Transaction\.(?:TransactionTimedOut|LockAcquisitionTimeout)/u,
    code: 'STORE_TIMEOUT',
    says: ({ uri }) => `Neo4j at ${uri} ended a statement that took too long; try again, or raise QUIEN_DEADLINE_MS.`,
  },
  {
    sign: /^(?:ServiceUnavailable|SessionExpired|ProtocolError)$|^Neo\.TransientError\.|DatabaseUnavailable|\.Cluster\./u,
    code: 'STORE_UNAVAILABLE',
    says: ({ uri }) => `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI is right.`,
  },
];
