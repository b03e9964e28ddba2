import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A `quien serve` that listens, and what it had said before. */
export type Serving = { readonly child: ChildProcess; readonly url: string; readonly lines: readonly string[] };

/** Starts `quien serve` as a process, with these settings besides; it lives at most as long as the test. */
export async function serving(
  settings: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<Serving> {
  const child = spawn(process.execPath, ['dist/cli/bin.js', 'serve', '--port', '0', ...argv], {
    env: { ...process.env, ...settings },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Listening at (\S+)/u.exec(line)?.[1];
    if (url !== undefined) return { child, url, lines };
    lines.push(line);
  }
  throw new Error(`The server ended before it listened:\n${lines.join('\n')}`);
}

/** Tells the server to end; gives its exit code. */
export async function ended(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [unknown];
  return code;
}

/** Tells the server to end when it has read half a request; gives the answer to the whole of it, and the exit code. */
export async function toldToEndAmidst(
  body: string,
  { child, url }: Pick<Serving, 'child' | 'url'>,
): Promise<{ readonly answer: string; readonly code: unknown }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /graphql HTTP/1.1',
    'host: quien',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`);
  // The server has begun to read this request before it answers the next one.
  await fetch(new URL('/health', url));
  const exit = ended(child);
  await refused(url);
  socket.write(body.slice(10));
  return { answer: await textOf(socket), code: await exit };
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
