import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** When a gate acts: the server has run every statement of a load and is about to be told to commit, or has committed. */
export type Moment = 'before the commit' | 'after the commit';

/** The whole of Bolt's message COMMIT: the length of its one chunk, the message, and the end of it. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * The address of a gate before a server, which lets all through until that moment of the first commit, acts, and lets
 * nothing through any more: whoever commits never learns what became of it.
 */
export async function gateBefore(server: string, moment: Moment, act: () => Promise<void>): Promise<string> {
  const { hostname, port } = new URL(server);
  const gate = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) socket.on('error', () => undefined);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy()).pipe(client);
    client.on('data', (sent: Buffer) => {
      if (!sent.includes(COMMIT)) upstream.write(sent);
      else void closing({ client, upstream }, moment === 'before the commit' ? null : sent).then(act);
    });
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  onTestFinished(() => void gate.close());
  return `bolt://127.0.0.1:${(gate.address() as AddressInfo).port}`;
}

type Ends = { readonly client: Socket; readonly upstream: Socket };

// The server answers a commit once it is done.
async function closing({ client, upstream }: Ends, commit: Buffer | null): Promise<void> {
  upstream.unpipe(client);
  if (commit === null) return;
  upstream.write(commit);
  await once(upstream.resume(), 'data');
}
