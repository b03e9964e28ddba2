import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { startContainer } from './container.ts';
import { startJava } from './java.ts';

/** Whether a server lets its database be written to. */
export type Access = 'read-write' | 'read-only';

/** How a Neo4j server can be run on this machine; `none` says why it cannot. */
export type Means = { readonly kind: 'docker' | 'java' } | { readonly kind: 'none'; readonly reason: string };

/** Where a server listens, where its data stand, and with which password it lets the user neo4j in. */
export type Place = { readonly port: number; readonly folder: string; readonly password: string };

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

/** How a Neo4j server can be run here: a Docker engine that answers, else a JDK 17 with Maven. */
export function meansOfRunning(): Means {
  const stores = process.env['STORES'] ?? 'grafeo,neo4j';
  if (!stores.split(',').includes('neo4j')) return { kind: 'none', reason: `STORES is ${stores}` };
  if (succeeds('docker', ['info'])) return { kind: 'docker' };
  if (compilerVersion() >= 17 && succeeds('mvn', ['-v'])) return { kind: 'java' };
  return { kind: 'none', reason: 'neither a Docker engine nor a JDK 17 with Maven is here' };
}

/** A server of its own for tests that end it, running and empty. */
export async function startServer(means: Means): Promise<TestServer> {
  if (means.kind === 'none') throw new Error(`Neo4j cannot be run: ${means.reason}`);
  const run = means.kind === 'docker' ? startContainer : startJava;
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

function succeeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { timeout: 10_000, stdio: 'ignore' }).status === 0;
}

// The server's program is given as source, which takes the compiler of a JDK.
function compilerVersion(): number {
  const { stdout } = spawnSync('javac', ['-version'], { timeout: 10_000, encoding: 'utf8' });
  return Number(/^javac (\d+)/u.exec(stdout ?? '')?.[1] ?? 0);
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
