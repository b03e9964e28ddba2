import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Release } from './releases.ts';
import type { Access, Place, Running, Start } from './server.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'quien');

/** What starts a server of the release's Maven artefacts. */
export function startJava({ version }: Release, java: string): Start {
  return (place, access) => start({ java, jars: fetchJars(version) }, place, access);
}

type Program = { readonly java: string; readonly jars: string };

async function start(
  { java, jars }: Program,
  { port, folder: data, password }: Place,
  access: Access,
): Promise<Running> {
  const options = [...JVM_OPTIONS, '-cp', `${jars}/*`, join(folder, 'Neo4j.java')];
  const parameters = [join(data, 'data'), String(port), password, access, 'attached'];
  const server = spawn(java, [...options, ...parameters], { stdio: ['pipe', 'pipe', 'pipe'] });
  await ready(server);
  return {
    stop: () => end(server, 'SIGTERM'),
    kill: () => end(server, 'SIGKILL'),
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
  };
}

// A server that lives for seconds starts faster with the quick compiler alone.
const JVM_OPTIONS = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

// Fetched beside their place and then moved, so that two test runs at once never see half of them.
function fetchJars(version: string): string {
  const jars = join(cache, `neo4j-${version}`);
  if (existsSync(jars)) return jars;
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(`${jars}-`);
  const wanted = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${fetched}`];
  const goal = ['-q', '-B', 'dependency:copy-dependencies', ...wanted];
  const { status, stderr, stdout } = spawnSync('mvn', goal, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout}${stderr}`);
  if (!existsSync(jars)) renameSync(fetched, jars);
  return jars;
}

async function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  server.stderr!.on('data', (text: Buffer) => said.push(text.toString()));
  for await (const line of createInterface(server.stdout!)) {
    if (line === 'READY') {
      server.stdout!.resume();
      return;
    }
    said.push(line);
  }
  throw new Error(`Neo4j ended before it was ready: ${said.join('\n')}`);
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGCONT');
  server.kill(signal);
  await ended;
}
