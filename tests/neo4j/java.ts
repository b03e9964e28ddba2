import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Access, Place, Running } from './server.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'quien');
const jars = join(cache, 'neo4j-5.26.30');

/** A server of the Maven artefacts; resolves once it answers. */
export async function startJava({ port, folder: data, password }: Place, access: Access): Promise<Running> {
  fetchJars();
  const options = [...JVM_OPTIONS, '-cp', `${jars}/*`, join(folder, 'Neo4j.java')];
  const parameters = [join(data, 'data'), String(port), password, access, 'attached'];
  const server = spawn('java', [...options, ...parameters], { stdio: ['pipe', 'pipe', 'pipe'] });
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
function fetchJars(): void {
  if (existsSync(jars)) return;
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(`${jars}-`);
  const goal = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${fetched}`];
  const { status, stderr, stdout } = spawnSync('mvn', goal, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout}${stderr}`);
  if (!existsSync(jars)) renameSync(fetched, jars);
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
