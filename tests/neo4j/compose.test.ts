import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LONG_TERM } from './releases.ts';

const compose = read('docker-compose.yml');
const dockerfile = read('Dockerfile');
const section = /^## Neo4j$(.*?)(?=^## )/msu.exec(read('README.md'))?.[1] ?? '';

describe('docker-compose.yml', () => {
  test.each([
    ['runs the image that the tests run', `image: ${LONG_TERM.image}`],
    ['takes the password from the environment and refuses to go without one', 'NEO4J_AUTH: neo4j/${NEO4J_PASSWORD:?'],
    ['keeps the graph in a volume', '- graph:/data'],
    ['waits until the server answers a statement', 'cypher-shell "RETURN 1"'],
    ['loads before it serves', 'condition: service_completed_successfully'],
    ['asks the application whether it is ready', 'http://127.0.0.1:4000/ready'],
    ['chooses the engine of the server', 'QUIEN_STORE: neo4j'],
  ])('%s', (_, line) => {
    expect(compose).toContain(line);
  });

  test('opens no port to other machines', () => {
    const ports = Array.from(compose.matchAll(/^\s+- '?([\d.]*:?\d+:\d+)'?$/gmu), (match) => match[1]);
    expect(ports).toEqual(['127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
  });
});

describe('the Dockerfile', () => {
  test('builds in one stage and runs in another, as a user without rights', () => {
    expect(dockerfile.match(/^FROM /gmu)).toHaveLength(2);
    expect(dockerfile.trim().split('\n').slice(-5)).toContain('USER node');
  });

  test('takes along every folder that the package publishes', () => {
    const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
    const [, last = ''] = dockerfile.split(/^FROM .*slim$/mu);
    for (const folder of files) expect(last).toMatch(new RegExp(`^COPY .*\\b${folder}$`, 'mu'));
  });
});

describe('what the README says of Neo4j', () => {
  test.each([
    ['the command that starts everything', 'docker compose up', 'services:'],
    ['the variable that it needs', 'NEO4J_PASSWORD=', 'NEO4J_PASSWORD:?'],
    ['where the answers are', 'http://127.0.0.1:4000', '127.0.0.1:4000:4000'],
    ['where Neo4j listens', '127.0.0.1:7687', '127.0.0.1:7687:7687'],
    ['which release runs', 'Neo4j 5.26', 'neo4j:5.26'],
    ['where the graph is kept', 'volume `graph`', 'graph:/data'],
  ])('is so: %s', (_, said, done) => {
    expect(section).toContain(said);
    expect(compose).toContain(done);
  });
});

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
