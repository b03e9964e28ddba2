import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Session,
  type QueryResult,
  type SessionMode,
  type Transaction,
} from 'neo4j-driver';
import type { Neo4jSettings } from '../config.ts';
import { QuienError } from '../errors.ts';
import { whileAlive, withinDeadline, type SignOfLife } from './deadline.ts';
import { explained, fallenSilent, isWorthRetrying } from './neo4j-errors.ts';
import { toParameters, toRow } from './neo4j-values.ts';
import { statementText } from './statements.ts';
import type { Row, Statement } from './store.ts';

/** How long a change of the data or of the schema may hold its locks before the server ends it. */
const WRITE_LIMIT_MS = 600_000;
/** How long a load is tried again when the server ended it for another's sake (a deadlock, a change of leader). */
const RETRY_LIMIT_MS = 500;
/** How long a connection may take to come about, how long a sign of life, and how long closing waits for what is in use. */
const CONNECT_LIMIT_MS = 1_500;
const SIGN_OF_LIFE_MS = 1_200;
const CLOSING_LIMIT_MS = 200;
/** How many statements may run at the same time; further ones wait for their turn. */
const CONNECTIONS = 50;

/** The connections to one server or cluster: made when first used, and again by themselves after it was away. */
export class Neo4jConnection {
  readonly #settings: Neo4jSettings;
  readonly #driver: Driver;
  readonly #inUse = new Set<Promise<unknown>>();
  readonly #signOfLife: SignOfLife;
  #asked: Promise<unknown> | null = null;
  #answers = 0;
  #bookmarks: string[] = [];
  #closed = false;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = driverFor(settings);
    this.#signOfLife = {
      ask: () => this.#ask(),
      answers: () => this.#answers,
      fallen: () => fallenSilent(settings),
    };
  }

  /** The rows of one statement, read in one round trip within the deadline of the settings. */
  async read(statement: Statement): Promise<readonly Row[]> {
    const timeout = this.#settings.deadlineMs;
    const send = (): Promise<readonly Row[]> => this.#send(statement, { mode: neo4j.session.READ, timeout });
    const rows = send().catch((error: unknown) => {
      if (isWorthRetrying(error)) return send();
      throw error;
    });
    return withinDeadline(this.#guarded(rows), timeout);
  }

  /** The rows of one change of the schema, which takes no part in transactions with other writes. */
  async alter(statement: Statement): Promise<readonly Row[]> {
    return this.#guarded(this.#send(statement, { mode: neo4j.session.WRITE, timeout: WRITE_LIMIT_MS }));
  }

  /** The rows of every statement, all run in one transaction; whatever is read afterwards sees what they wrote. */
  async transact(statements: readonly Statement[]): Promise<Results> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const work = (transaction: ManagedTransaction): Promise<Results> => runIn(transaction, statements);
      const results = await this.#guarded(session.executeWrite(work, { timeout: WRITE_LIMIT_MS }));
      this.#bookmarks = session.lastBookmarks();
      return results;
    } finally {
      this.#release(session);
    }
  }

  /** The rows that `transact` would give; nothing of it stays. */
  async rehearse(statements: readonly Statement[]): Promise<Results> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const transaction = session.beginTransaction({ timeout: WRITE_LIMIT_MS });
      return await this.#guarded(runIn(transaction, statements).finally(() => transaction.rollback()));
    } finally {
      this.#release(session);
    }
  }

  /** Resolves once what runs has ended and nothing is left open; a server that is gone is not waited for. */
  async close(): Promise<void> {
    this.#closed = true;
    await withinDeadline(Promise.allSettled(this.#inUse), CLOSING_LIMIT_MS).catch(() => undefined);
    await this.#driver.close();
  }

  async #send(statement: Statement, { mode, timeout }: Mode): Promise<readonly Row[]> {
    const session = this.#session(mode);
    try {
      const [text, parameters] = messageOf(statement);
      const rows = await rowsOf(session.run(text, parameters, { timeout }));
      this.#answers += 1;
      return rows;
    } finally {
      this.#release(session);
    }
  }

  async #guarded<T>(work: Promise<T>): Promise<T> {
    try {
      return await whileAlive(work, this.#signOfLife);
    } catch (error) {
      throw explained(error, this.#settings);
    }
  }

  // What the driver learns by a handshake over a connection of its own, of which it keeps none. A statement would do as
  // well, but a server that has just started takes a second for its first, and for a handshake a tenth of that.
  #ask(): Promise<unknown> {
    this.#asked ??= withinDeadline(this.#driver.supportsMultiDb(), SIGN_OF_LIFE_MS).finally(() => {
      this.#asked = null;
    });
    return this.#asked;
  }

  #session(defaultAccessMode: SessionMode): Session {
    if (this.#closed) throw new QuienError('STORE_UNAVAILABLE', 'The graph was closed; open it again.');
    return this.#driver.session({ defaultAccessMode, bookmarks: this.#bookmarks, ...databaseOf(this.#settings) });
  }

  // Nobody waits until a connection is back in the pool, which takes a round trip.
  #release(session: Session): void {
    const released = session.close().catch(() => undefined);
    this.#inUse.add(released);
    void released.then(() => this.#inUse.delete(released));
  }
}

type Mode = { readonly mode: SessionMode; readonly timeout: number };
type Results = readonly (readonly Row[])[];
type Message = readonly [string, Record<string, unknown>];

function driverFor({ uri, username, password }: Neo4jSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    fetchSize: -1,
    maxConnectionPoolSize: CONNECTIONS,
    connectionTimeout: CONNECT_LIMIT_MS,
    // Who waits for a connection waits within the deadline of the read.
    connectionAcquisitionTimeout: WRITE_LIMIT_MS,
    maxTransactionRetryTime: RETRY_LIMIT_MS,
  });
}

function databaseOf({ database }: Neo4jSettings): { readonly database?: string } {
  return database === null ? {} : { database };
}

function messageOf({ name, parameters }: Statement): Message {
  return [statementText(name), toParameters(parameters)];
}

// All are sent at once; when one fails, the server runs none of those behind it.
function runIn(transaction: Transaction | ManagedTransaction, statements: readonly Statement[]): Promise<Results> {
  return Promise.all(statements.map((statement) => rowsOf(transaction.run(...messageOf(statement)))));
}

async function rowsOf(result: PromiseLike<QueryResult>): Promise<readonly Row[]> {
  return (await result).records.map(toRow);
}
