import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

import { startPostgres, type RunningPostgres } from './postgres.ts';
import { inspectProcess, waitUntilGone } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-postgres-'));
const notes: string[] = [];
// These tests kill processes, not machines, and what a kill leaves in the page cache survives it.
const settings = { fsync: 'off', wal_level: 'logical' };
/** Servers start at once on an idle machine; a busy one is no failure. */
const PATIENCE_MS = 60_000;
let running: RunningPostgres;

const start = (): Promise<RunningPostgres> =>
  startPostgres({ folder, settings, onLog: (note) => notes.push(note) });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** A parent that starts the same database and then lives until it is killed. */
async function startInAnotherProcess(): Promise<{ parent: ChildProcess; pid: number }> {
  const script = `
    const { startPostgres } = await import(process.argv[1]);
    const { pid } = await startPostgres({ folder: process.argv[2], settings: JSON.parse(process.argv[3]) });
    process.stdout.write(String(pid));
    setInterval(() => undefined, 1000);`;
  const module = new URL('./postgres.ts', import.meta.url).href;
  const parent = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, module, folder, JSON.stringify(settings)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, pid: Number(said.toString()) };
}

beforeAll(async () => {
  running = await start();
}, PATIENCE_MS);

afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

test(
  'from nothing comes a server on loopback with UTF-8, UTC and the settings asked for',
  async () => {
    const answer = await query(
      running.url,
      `select current_setting('server_encoding'), current_setting('TimeZone'), current_setting('listen_addresses'),
       current_setting('unix_socket_directories'), current_setting('wal_level'), upper('é'),
       current_setting('log_parameter_max_length_on_error')`,
    );
    expect(answer).toEqual(['UTF8', 'UTC', '127.0.0.1', '', 'logical', 'É', '0']);
    expect(running.version).toMatch(/^18\./);
  },
  PATIENCE_MS,
);

test(
  'its password is needed and is kept in a file for the owner alone',
  async () => {
    expect(statSync(join(folder, 'superuser-password')).mode & 0o777).toBe(0o600);
    const password = readFileSync(join(folder, 'superuser-password'), 'utf8').trim();
    expect(password.length).toBeGreaterThanOrEqual(32);
    await expect(query(running.url.replace(password, 'guess'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  },
  PATIENCE_MS,
);

test(
  'a stopped server is gone and its data is there at the next start',
  async () => {
    await query(running.url, 'create table kept as select 41 + 1 as value');
    await running.stop();
    expect(inspectProcess(running.pid)).toBeNull();
    running = await start();
    expect(await query(running.url, 'select value from kept')).toEqual([42]);
  },
  PATIENCE_MS,
);

test(
  'a server whose parent was killed is taken over, not started twice',
  async () => {
    await running.stop();
    const { parent, pid } = await startInAnotherProcess();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    running = await start();
    expect(running.pid).toBe(pid);
    expect(notes.at(-1)).toContain(`pid ${pid}`);
    expect(await query(running.url, 'select value from kept')).toEqual([42]);
  },
  PATIENCE_MS,
);

test(
  'a server left running with other settings is replaced',
  async () => {
    const { pid } = running;
    running = await startPostgres({ folder, settings: { ...settings, max_connections: '7' } });
    expect(running.pid).not.toBe(pid);
    expect(await query(running.url, 'show max_connections')).toEqual(['7']);
  },
  PATIENCE_MS,
);

test(
  'a server that hangs is stopped and started again',
  async () => {
    const { pid } = running;
    process.kill(pid, 'SIGSTOP');
    running = await start();
    expect(running.pid).not.toBe(pid);
    expect(await query(running.url, 'select value from kept')).toEqual([42]);
  },
  PATIENCE_MS,
);

test(
  'what was committed is there after the server itself was killed',
  async () => {
    await query(running.url, 'insert into kept values (43)');
    process.kill(running.pid, 'SIGKILL');
    await waitUntilGone(running.pid, PATIENCE_MS);
    running = await start();
    expect(await query(running.url, 'select value from kept order by 1')).toEqual([42, 43]);
  },
  PATIENCE_MS,
);

test(
  'a lock file that names a process of somebody else is no reason to fail',
  async () => {
    process.kill(running.pid, 'SIGKILL');
    await waitUntilGone(running.pid, PATIENCE_MS);
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    try {
      const lockFile = join(running.cluster, 'postmaster.pid');
      const [, ...rest] = readFileSync(lockFile, 'utf8').split('\n');
      writeFileSync(lockFile, [stranger.pid, ...rest].join('\n'));
      running = await start();
      expect(await query(running.url, 'select count(*)::int from kept')).toEqual([2]);
      expect(inspectProcess(stranger.pid ?? 0)).not.toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  },
  PATIENCE_MS,
);

test(
  'the port of last time is waited for while something that is about to end still holds it',
  async () => {
    const { port } = running;
    await running.stop();
    const lingering = createServer().listen(port, '127.0.0.1');
    await once(lingering, 'listening');
    const next = start();
    await sleep(1000);
    lingering.close();
    running = await next;
    expect(running.port).toBe(port);
  },
  PATIENCE_MS,
);

test(
  'a port that is taken is named',
  async () => {
    await running.stop();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(startPostgres({ folder, settings, ...(port ? { port } : {}) })).rejects.toThrow(
      `Port ${port}`,
    );
    server.close();
    running = await start();
  },
  PATIENCE_MS,
);
