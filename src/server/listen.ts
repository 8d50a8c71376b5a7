/** Opens a port for the server, says where it is, and closes it cleanly. */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { isIP } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import type { Access } from './access.ts';

/** A port that cannot be opened, by what the user can do about it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly problem: 'in-use' | 'not-allowed' | 'no-address' | 'failed';

  constructor(problem: ListenError['problem'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

export interface Listening {
  /** Where the viewer is, with the token where one is asked for; each ends in a slash or in the token. At least one. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** For how many milliseconds answers that are under way may go on when the server is closed. */
const grace = 3_000;

/** Whether only this machine can reach a server bound to `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** No token where only this machine can ask; else `given`, or a new one. */
export function accessFor(host: string, given: string | undefined): Access {
  if (isLoopback(host)) return { kind: 'local' };
  return { kind: 'token', token: given || randomBytes(24).toString('base64url') };
}

/**
 * @param port 0 for any free one
 * @throws ListenError
 */
export async function listen(
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  { host, port, access }: { readonly host: string; readonly port: number; readonly access: Access },
): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  // Nobody sends a request of this kind slowly but to hold connections open.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const opened = await open(server, host, port);
  return {
    addresses: namesOf(host, networkInterfaces()).map((name) => addressOf(name, opened, access)),
    close: () => close(server),
  };
}

function open(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const problems: Readonly<Record<string, ListenError['problem']>> = {
    EADDRINUSE: 'in-use',
    EACCES: 'not-allowed',
    EADDRNOTAVAIL: 'no-address',
    ENOTFOUND: 'no-address',
  };
  const problem = problems[error.code ?? ''] ?? 'failed';
  return new ListenError(problem, `${host}:${port} cannot be opened (${error.code ?? error.message})`, {
    cause: error,
  });
}

/**
 * What a browser can call a server bound to `host`. What means all addresses is no address to go to: instead this
 * machine's own, first the one for itself, then those by which others reach it.
 */
export function namesOf(
  host: string,
  interfaces: Readonly<
    Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
  >,
): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host];
  const outward = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && (family === 'IPv4' || host === '::'))
    // Addresses of one wire need its name, which no browser takes.
    .filter(({ address }) => !/^fe80:/i.test(address))
    .map(({ address }) => address);
  return ['127.0.0.1', ...new Set(outward)];
}

function addressOf(host: string, port: number, access: Access): string {
  const name = isIP(host) === 6 ? `[${host}]` : host;
  const token = access.kind === 'token' ? `?token=${encodeURIComponent(access.token)}` : '';
  return `http://${name}:${port}/${token}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open that carry nothing.
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), grace).unref();
  });
}
