/** A release of Neo4j that the tests run: its image, and the version of its Maven artefacts with the Java that they need. */
export type Release = {
  readonly line: string;
  readonly image: string;
  readonly version: string;
  readonly java: number;
};

/** The long-term release, which docker-compose.yml runs as well. */
export const LONG_TERM: Release = { line: '5.26', image: 'neo4j:5.26-community', version: '5.26.30', java: 17 };

/** The newest release of the line that follows it. */
export const CURRENT: Release = { line: '2026', image: 'neo4j:2026.08.1-community', version: '2026.08.1', java: 21 };
