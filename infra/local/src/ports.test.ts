import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

import { findFreePort, findObstacle } from './ports.ts';

/** Listens there for as long as the work takes. */
async function whileTaken<Result>(
  port: number,
  host: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: true }, resolve);
  });
  try {
    return await work();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a free port has no obstacle', async () => {
  expect(await findObstacle(await findFreePort(), '127.0.0.1')).toBeNull();
});

test('a busy port is named with another one', async () => {
  const port = await findFreePort();
  const sentence = await whileTaken(port, '127.0.0.1', () => findObstacle(port, '127.0.0.1'));
  expect(sentence).toBe(
    `Port ${port} is in use by another program; choose another one, for example PORT=${port + 1}.`,
  );
});

const addresses = Object.values(networkInterfaces()).flatMap((facts) => facts ?? []);
const hasLoopback6 = addresses.some(({ address }) => address === '::1');

// Where a machine has no such address nobody can listen there.
if (hasLoopback6) {
  test('a program that only answers ::1 is in the way too, because browsers try it first', async () => {
    const port = await findFreePort();
    const find = (host: string) => whileTaken(port, '::1', () => findObstacle(port, host));
    expect(await find('127.0.0.1')).toContain(`Port ${port} is in use by another program`);
    expect(await find('0.0.0.0')).toBeNull();
  });
}

test('a host that is not this machine is not called a busy port', async () => {
  expect(await findObstacle(await findFreePort(), '192.0.2.1')).toBe(
    'HOST is 192.0.2.1, which is not an address of this machine.',
  );
});
