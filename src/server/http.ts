import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QuienError } from '../errors.ts';
import type { Api } from './api.ts';

/** A server that listens. `close` lets what runs finish and resolves once the last answer is out. */
export type Listening = { readonly url: string; readonly close: () => Promise<void> };

/** The interface on a port of this machine; 0 takes a free one. An address that cannot be had is a CONFIGURATION error. */
export async function listen(
  api: Api,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000 }, api);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refusal({ host, port }, cause)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}/graphql`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function refusal(at: { host: string; port: number }, cause: NodeJS.ErrnoException): QuienError {
  const reason = cause.code === 'EADDRINUSE' ? 'is taken; choose another with --port' : `cannot be had (${cause.code})`;
  return new QuienError('CONFIGURATION', `${at.host}:${at.port} ${reason}.`, { cause });
}
