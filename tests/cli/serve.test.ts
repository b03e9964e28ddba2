import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { quien } from './running.ts';

const BODY = JSON.stringify({ query: '{ manuals { edges { node { code } } } }' });

describe('quien serve', () => {
  it('shows an example first, answers over HTTP, and ends on SIGTERM', async () => {
    const { child, url, lines } = await started('--example');
    expect(lines.join('\n')).toMatch(/^\$ quien ask "[^]+\[function \d+, lines? /mu);
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY });
    expect(await response.json()).toEqual({ data: { manuals: { edges: [{ node: { code: 'MO-DPSE-00' } }] } } });
    expect((await fetch(new URL('/ready', url))).status).toBe(200);
    expect(await ended(child)).toBe(0);
  });

  it('finishes a request that is under way when it is told to end', async () => {
    const { child, url } = await started();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      'POST /graphql HTTP/1.1',
      'host: quien',
      'content-type: application/json',
      `content-length: ${BODY.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${BODY.slice(0, 10)}`);
    // The server has begun to read this request before it answers the next one.
    await fetch(new URL('/health', url));
    const exit = ended(child);
    await refused(url);
    socket.write(BODY.slice(10));
    expect(await textOf(socket)).toContain('MO-DPSE-00');
    expect(await exit).toBe(0);
  });

  it('says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, err } = await quien('serve', '--port', String(port));
    expect({ code, err }).toEqual({ code: 1, err: `quien: 127.0.0.1:${port} is taken; choose another with --port.\n` });
  });

  it.each([
    ['--port', 'http'],
    ['--port', '70000'],
  ])('%s %s is refused', async (...argv) => {
    const { code, err } = await quien('serve', ...argv);
    expect(code).toBe(1);
    expect(err).toContain('--port must be a whole number from 0 to 65535');
  });
});

describe('a pipe that is closed early', () => {
  it('is no fault', async () => {
    const child = spawn(process.execPath, ['dist/cli/bin.js', 'parse', 'data/manual-dpse-2021.txt', '--json']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});

type Started = { readonly child: ChildProcess; readonly url: string; readonly lines: readonly string[] };

async function started(...argv: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['dist/cli/bin.js', 'serve', '--port', '0', ...argv]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Listening at (\S+)/u.exec(line)?.[1];
    if (url !== undefined) return { child, url, lines };
    lines.push(line);
  }
  throw new Error(`The server ended before it listened:\n${lines.join('\n')}`);
}

async function ended(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [unknown];
  return code;
}

/** Resolves once the server takes no new connections. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(new URL('/health', url), { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}

async function textOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('}}')) break;
  }
  return text;
}
