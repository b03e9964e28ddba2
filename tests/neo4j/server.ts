import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { startContainer } from './container.ts';
import { startJava } from './java.ts';
import type { Means } from './means.ts';
import type { Release } from './releases.ts';

/** Whether a server lets its database be written to. */
export type Access = 'read-write' | 'read-only';

/** One release and how it is run here. */
export type Runnable = { readonly release: Release; readonly means: Means };

/** Where a server listens, where its data stand, and with which password it lets the user neo4j in. */
export type Place = { readonly port: number; readonly folder: string; readonly password: string };

/** What starts a server of one release at a place; resolves once it answers. */
export type Start = (place: Place, access: Access) => Promise<Running>;

/** The process of a server that runs. */
export type Running = {
  /** Ends it as an orchestrator does; resolves once its data are free again. */
  stop(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Keeps it from running without closing its connections, as a machine out of memory does. */
  freeze(): void;
  thaw(): void;
};

/** A server that tests can end and start again at the same address with the same data. */
export type TestServer = Running & {
  readonly uri: string;
  readonly password: string;
  start(access: Access): Promise<void>;
};

/** A server of its own for tests that end it, running and empty. */
export async function startServer({ release, means }: Runnable): Promise<TestServer> {
  const run = starter(release, means);
  const folder = mkdtempSync(join(tmpdir(), 'quien-neo4j-'));
  const place = { port: await freePort(), folder, password: randomUUID() };
  let running = await run(place, 'read-write');
  return {
    uri: `bolt://127.0.0.1:${place.port}`,
    password: place.password,
    start: async (access) => {
      running = await run(place, access);
    },
    stop: () => running.stop(),
    kill: () => running.kill(),
    freeze: () => running.freeze(),
    thaw: () => running.thaw(),
  };
}

function starter(release: Release, means: Means): Start {
  if (means.kind === 'none') throw new Error(`Neo4j ${release.line} cannot be run: ${means.reason}`);
  return means.kind === 'docker' ? startContainer(release) : startJava(release, means.java);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
