import type { Neo4jSettings } from '../config.ts';
import { QuienError } from '../errors.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { isReadOnly } from './read-only.ts';
import { SCHEMA_STATEMENTS, SCHEMA_VERSION, type SearchableLabel } from './schema.ts';
import { bestHits, reachFor, searchWords } from './search.ts';
import type { GraphStore, Row, SearchHit, Statement } from './store.ts';

/** How long making the indexes may take. */
const INDEX_LIMIT_S = 300;

/** A store over a Neo4j server or cluster; it connects when it is first used, so the server may come later. */
export function openNeo4j(settings: Neo4jSettings): GraphStore {
  return new Neo4jStore(settings);
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #settings: Neo4jSettings;
  readonly #connection: Neo4jConnection;
  #versionKnown = false;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#connection = new Neo4jConnection(settings);
  }

  async prepare(): Promise<void> {
    if ((await this.#version()) === SCHEMA_VERSION) return;
    for (const name of SCHEMA_STATEMENTS.neo4j) await this.#connection.alter({ name, parameters: {} });
    await this.#connection.alter({ name: 'schema/neo4j/await-indexes', parameters: { seconds: INDEX_LIMIT_S } });
    await this.write([{ name: 'schema/write-version', parameters: { version: SCHEMA_VERSION } }]);
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    const { name } = statement;
    if (!isReadOnly(name)) throw new Error(`The statement ${name} writes; it was refused in read mode`);
    await this.#version();
    return this.#connection.read(statement);
  }

  async readAll(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return Promise.all(statements.map((statement) => this.read(statement)));
  }

  async write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return this.#connection.transact(statements);
  }

  async rehearse(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    return this.#connection.rehearse(statements);
  }

  async search(
    terms: readonly string[],
    labels: readonly SearchableLabel[],
    limit: number,
  ): Promise<readonly SearchHit[]> {
    // In quotes a word is a word and never an operator ("or", "not"); letters and digits need no escaping.
    const query = searchWords(terms)
      .map((word) => `"${word}"`)
      .join(' ');
    if (query === '' || limit < 1 || (await this.#version()) === null) return [];
    const parameters = { labels, query, limit: reachFor(limit) };
    const rows = await this.#connection.read({ name: 'schema/neo4j/search-terms', parameters });
    return bestHits(rows.map(toHit), limit);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  // A version that fits is read once: a graph changes its shape only when another release loads it.
  async #version(): Promise<number | null> {
    if (this.#versionKnown) return SCHEMA_VERSION;
    const [known] = await this.#connection.read({ name: 'schema/read-version', parameters: {} });
    const version = known === undefined ? null : Number(known['version']);
    if (version !== null && version !== SCHEMA_VERSION) throw wrongVersion(this.#settings, version);
    this.#versionKnown = version === SCHEMA_VERSION;
    return version;
  }
}

function toHit({ id, label, score }: Row): SearchHit {
  return { id: String(id), label: String(label), score: Number(score) };
}

function wrongVersion({ uri }: Neo4jSettings, version: number): QuienError {
  return new QuienError(
    'STORE_VERSION',
    `Neo4j at ${uri} holds a graph of version ${version}; this release reads version ${SCHEMA_VERSION}. It was left as it was: use the release that loaded it, or another database.`,
  );
}
