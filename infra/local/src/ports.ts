import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { hasCode } from './processes.ts';

const LOOPBACK = '127.0.0.1';
const LOOPBACK_6 = '::1';

/** A port nobody listens on just now; another program may still be faster. */
export function findFreePort(): Promise<number> {
  return tryPort(0, LOOPBACK);
}

export async function isPortFree(port: number, host = LOOPBACK): Promise<boolean> {
  return tryPort(port, host).then(
    () => true,
    () => false,
  );
}

/**
 * Why the port cannot be served on that address, as a sentence; null when it can. A browser that is
 * sent to `localhost` may try `::1` first: who listens there would be met in our place.
 */
export async function findObstacle(port: number, host: string): Promise<string | null> {
  const error = await tryPort(port, host).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null) return describeObstacle(port, host, error);
  if (host !== LOOPBACK && host !== 'localhost') return null;
  return tryPort(port, LOOPBACK_6).then(
    () => null,
    // A machine without that address has nobody there.
    (reason: unknown) => (hasCode(reason, 'EADDRINUSE') ? describeInUse(port) : null),
  );
}

function describeObstacle(port: number, host: string, error: unknown): string {
  if (hasCode(error, 'EADDRINUSE')) return describeInUse(port);
  if (hasCode(error, 'EACCES')) {
    return `Port ${port} is not open to this account; choose one from 1024 on, for example PORT=3000.`;
  }
  return `HOST is ${host}, which is not an address of this machine.`;
}

function describeInUse(port: number): string {
  const other = port < 65_535 ? port + 1 : 3000;
  return `Port ${port} is in use by another program; choose another one, for example PORT=${other}.`;
}

/** Whether the port became free within the time. */
export async function waitUntilPortFree(port: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!(await isPortFree(port))) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}
