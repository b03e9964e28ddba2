import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './releases.ts';

/** How a Neo4j server can be run on this machine; `none` says why it cannot. */
export type Means =
  | { readonly kind: 'docker' }
  | { readonly kind: 'java'; readonly java: string }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * How this release can be run here, if `STORES` names it (`neo4j`, or `neo4j-2026` for one line of releases): a Docker
 * engine that answers, else a JDK that is new enough, with Maven.
 */
export function meansOfRunning({ line, java: least }: Release): Means {
  const stores = process.env['STORES'] ?? 'grafeo,neo4j';
  const isChosen = stores.split(',').some((store) => store === 'neo4j' || store === `neo4j-${line}`);
  if (!isChosen) return { kind: 'none', reason: `STORES is ${stores}` };
  if (succeeds('docker', ['info'])) return { kind: 'docker' };
  const java = findJava(least);
  if (java !== undefined && succeeds('mvn', ['-v'])) return { kind: 'java', java };
  return { kind: 'none', reason: `neither a Docker engine nor a JDK ${least} or newer with Maven is here` };
}

const JDKS = '/usr/lib/jvm';

// The one on the PATH first; a machine may have a newer one beside it, as Debian keeps them.
function findJava(least: number): string | undefined {
  const installed = existsSync(JDKS) ? readdirSync(JDKS).map((name) => join(JDKS, name)) : [];
  const homes = [process.env['JAVA_HOME'] ?? '', ...installed].filter((home) => home !== '');
  const folders = ['', ...homes.map((home) => join(home, 'bin/'))];
  return folders.filter((folder) => compilerVersion(folder) >= least).map((folder) => `${folder}java`)[0];
}

// The server's program is given as source, which takes the compiler of a JDK.
function compilerVersion(folder: string): number {
  const { stdout } = spawnSync(`${folder}javac`, ['-version'], { timeout: 10_000, encoding: 'utf8' });
  return Number(/^javac (\d+)/u.exec(stdout ?? '')?.[1] ?? 0);
}

function succeeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
