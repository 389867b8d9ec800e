import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { toAppError } from './problem.filter.ts';

describe('a database that goes away', () => {
  // Takes connections as Postgres does, and hangs up on the first query.
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1'));
      socket.once('data', () => socket.end());
    });
  });
  let port: number;

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });

  afterAll(() => server.close());

  const failing = async (query: Promise<unknown>): Promise<Error> =>
    query.then(
      () => {
        throw new Error('a query was answered');
      },
      (error: Error) => error,
    );

  it('is told as such, in the middle of a query and after it', async () => {
    const client = new pg.Client({ host: '127.0.0.1', port });
    client.on('error', () => undefined);
    await client.connect();
    const cut = failing(client.query('SELECT 1'));
    const later = cut.then(() => failing(client.query('SELECT 2')));
    for (const error of [await cut, await later]) {
      expect(error).not.toHaveProperty('code');
      expect(toAppError(error)?.code).toBe('unavailable');
      expect(toAppError(new QueryFailedError('SELECT 1', [], error))?.code).toBe('unavailable');
    }
  });

  it('is told as such where no connection comes in time', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port, max: 1, connectionTimeoutMillis: 50 });
    const held = await pool.connect();
    const error = await failing(pool.connect());
    expect(toAppError(error)?.code).toBe('unavailable');
    held.release(true);
    await pool.end();
  });

  it('is not what any other error means', () => {
    expect(toAppError(new Error('a rule was broken'))).toBeNull();
  });
});
