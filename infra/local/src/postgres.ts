import { spawn } from 'node:child_process';
import { closeSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

import { openLog, readLastLines } from './log-file.ts';
import { findFreePort, isPortFree, waitUntilPortFree } from './ports.ts';
import { type Cluster, prepareCluster, serverEnvironment } from './postgres-cluster.ts';
import { findPostmaster, stopPostmaster, waitUntilReady } from './postmaster.ts';

export interface PostgresOptions {
  /** Holds the cluster, its superuser's password and its log; made when missing. */
  folder: string;
  /** Any free one when absent. */
  port?: number;
  /** Server settings on top of ours, as `{ fsync: 'off', wal_level: 'logical' }`. */
  settings?: Readonly<Record<string, string>>;
  /** Hears one sentence about each thing out of the ordinary, such as a server taken over. */
  onLog?: (note: string) => void;
  /** Gives the start up: what was begun is stopped, and the promise is rejected. */
  signal?: AbortSignal;
}

export interface RunningPostgres {
  /** The superuser's address on loopback: for setting up, never for serving. */
  url: string;
  port: number;
  pid: number;
  /** As the server says it, for example `18.4`. */
  version: string;
  /** PGDATA; elsewhere than asked when the server's account cannot enter the folder. */
  cluster: string;
  logFile: string;
  stop(): Promise<void>;
}

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  track_commit_timestamp: 'off',
  // A statement's parameters are people's data: they stay out of logs, also when it fails.
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** Idle children of a killed server leave at once, busy ones at the end of their statement. */
const PORT_PATIENCE_MS = 10_000;

/**
 * Starts the embedded PostgreSQL of a data folder, made at the first start, or takes over the one
 * that a killed process left running. Nobody else may start the same folder meanwhile.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { onLog = () => undefined, settings = {} } = options;
  const { signal = new AbortController().signal } = options;
  const isDurable = settings['fsync'] !== 'off';
  const cluster = await prepareCluster(resolve(options.folder), { isDurable, onLog, signal });
  const flags = Object.entries({ ...ALWAYS, ...settings }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const pid =
    (await adopt(cluster, flags, options.port, onLog)) ??
    (await launch(cluster, flags, { port: options.port, onLog, signal }));
  const port = findPostmaster(cluster.folder)?.port ?? 0;
  const url = addressOf(cluster, port);
  const version = await askVersion(url);
  if (version === null) {
    await stopPostmaster(pid);
    throw new Error(`The database started but does not answer; see ${cluster.logFile}.`);
  }
  const { folder, logFile } = cluster;
  return { url, port, pid, version, cluster: folder, logFile, stop: () => stopPostmaster(pid) };
}

async function adopt(
  cluster: Cluster,
  flags: readonly string[],
  port: number | undefined,
  onLog: (note: string) => void,
): Promise<number | null> {
  const found = findPostmaster(cluster.folder);
  if (!found) return null;
  const isReady =
    found.status !== 'stopping' &&
    (await waitUntilReady(cluster.folder, found.pid, { withinMs: 30_000 }));
  const { port: itsPort = 0 } = findPostmaster(cluster.folder) ?? {};
  const isAsAsked = (port ?? itsPort) === itsPort && startedWith(cluster.folder, flags);
  if (isReady && isAsAsked && (await askVersion(addressOf(cluster, itsPort))) !== null) {
    onLog(`Took over the database that was left running (pid ${found.pid}).`);
    return found.pid;
  }
  onLog(`Stopping the database that was left running (pid ${found.pid}).`);
  await stopPostmaster(found.pid);
  return null;
}

function startedWith(cluster: string, flags: readonly string[]): boolean {
  const theirs = [...readStartLine(cluster).matchAll(/"([^"=]+=[^"]*)"/g)].map((match) => match[1]);
  const settings = theirs.filter((flag) => !flag?.startsWith('port='));
  return [...settings].sort().join('\n') === [...flags].sort().join('\n');
}

interface LaunchOptions {
  port: number | undefined;
  onLog(note: string): void;
  signal: AbortSignal;
}

async function launch(
  cluster: Cluster,
  flags: readonly string[],
  { port: wanted, onLog, signal }: LaunchOptions,
): Promise<number> {
  if (wanted !== undefined && !(await isPortFree(wanted))) {
    throw new Error(`Port ${wanted}, wanted for the database, is in use by another program.`);
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await choosePort(cluster.folder));
    const started = await tryLaunch(cluster, [...flags, `port=${port}`], signal);
    if (signal.aborted) {
      await stopPostmaster(started.pid);
      signal.throwIfAborted();
    }
    if (started.isReady) return started.pid;
    const isPassing =
      /Address already in use|pre-existing shared memory block/.test(started.output) ||
      isLeftByTheDead(cluster, started.output);
    if (!isPassing || attempt === 20) {
      throw new Error(`The database does not start. Its last lines:\n${started.output.trim()}`);
    }
    onLog('The database could not start yet; trying again.');
    await sleep(250);
  }
}

/**
 * A server that was killed has a lock file as long as its parent has not taken note of its end.
 * Looking for the server removes a lock file that nobody stands behind.
 */
function isLeftByTheDead({ folder }: Cluster, output: string): boolean {
  return /lock file .* already exists/.test(output) && findPostmaster(folder) === null;
}

/**
 * The port of last time, so that addresses written down stay true. Children of a server that was
 * killed hold it until they notice; a port that stays taken belongs to another program.
 */
async function choosePort(cluster: string): Promise<number> {
  const [, last] = /"port=(\d+)"/.exec(readStartLine(cluster)) ?? [];
  const isOurs = last !== undefined && (await waitUntilPortFree(Number(last), PORT_PATIENCE_MS));
  return isOurs ? Number(last) : findFreePort();
}

/** How the server was started last, as it notes by itself; empty before its first start. */
function readStartLine(cluster: string): string {
  const file = join(cluster, 'postmaster.opts');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function tryLaunch(
  cluster: Cluster,
  flags: readonly string[],
  signal: AbortSignal,
): Promise<{ pid: number; isReady: boolean; output: string }> {
  const { handle: log, size } = openLog(cluster.logFile);
  const args = ['-D', cluster.folder, ...flags.flatMap((flag) => ['-c', flag])];
  // A session of its own: Ctrl-C in the terminal reaches us, and we stop the database last.
  const child = spawn(cluster.binaries.postgres, args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment,
    ...cluster.account,
  });
  closeSync(log);
  let failure = '';
  child.on('error', (error) => (failure = error.message));
  const pid = child.pid ?? 0;
  const hasEnded = (): boolean =>
    signal.aborted || failure !== '' || child.exitCode !== null || child.signalCode !== null;
  const isReady = await waitUntilReady(cluster.folder, pid, { hasEnded });
  child.unref();
  const output = isReady ? '' : failure + readLastLines(cluster.logFile, { from: size });
  return { pid, isReady, output };
}

function addressOf({ password }: Cluster, port: number): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Null when nobody answers there, or not to our password. */
async function askVersion(url: string): Promise<string | null> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
