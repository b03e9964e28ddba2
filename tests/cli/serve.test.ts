import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { quien } from './running.ts';
import { ended, serving, toldToEndAmidst } from './serving.ts';

const BODY = JSON.stringify({ query: '{ manuals { edges { node { code } } } }' });

describe('quien serve', () => {
  it('shows an example first, answers over HTTP, and ends on SIGTERM', async () => {
    const { child, url, lines } = await serving({}, '--example');
    expect(lines.join('\n')).toMatch(/^\$ quien ask "[^]+\[function \d+, lines? /mu);
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY });
    expect(await response.json()).toEqual({ data: { manuals: { edges: [{ node: { code: 'MO-DPSE-00' } }] } } });
    expect((await fetch(new URL('/ready', url))).status).toBe(200);
    expect(await ended(child)).toBe(0);
  });

  it('finishes a request that is under way when it is told to end', async () => {
    const { child, url } = await serving({});
    const { answer, code } = await toldToEndAmidst(BODY, { child, url });
    expect(answer).toContain('MO-DPSE-00');
    expect(code).toBe(0);
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
