import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads a package's `main`, Vite its `module`: two copies of graphql would not know each other's types.
  resolve: { alias: { graphql: fileURLToPath(import.meta.resolve('graphql')) } },
  // Neo4j and the embedded engine hold file locks and native handles: forks keep them apart.
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j/setup.ts'],
    pool: 'forks',
    // Left to itself, a machine of two processors would run one file at a time; most wait for a server of their own.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
