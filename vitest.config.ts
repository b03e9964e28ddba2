import { defineConfig } from 'vitest/config';

// Neo4j and the embedded engine hold file locks and native handles: forks keep them apart.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/neo4j/setup.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
