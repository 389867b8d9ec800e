import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { canReach, chooseServerAccount, openToServer } from './postgres-account.ts';
import type { ServerAccount } from './postgres-account.ts';
import { type Binaries, findBinaries } from './postgres-binaries.ts';
import { placeElsewhere } from './postgres-elsewhere.ts';

/** One cluster: its place, who runs it and with which programs. */
export interface Cluster {
  /** PGDATA. */
  folder: string;
  logFile: string;
  password: string;
  account: ServerAccount | null;
  binaries: Binaries;
}

/** What every program of the server is started with: nothing of ours leaks into it. */
export const serverEnvironment = { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] };

export interface ClusterOptions {
  isDurable: boolean;
  onLog(note: string): void;
  signal: AbortSignal;
}

/**
 * Finds or makes the cluster of a data folder. An unfinished one never counts: it is made beside
 * its place and renamed at the end.
 */
export async function prepareCluster(
  folder: string,
  { isDurable, onLog, signal }: ClusterOptions,
): Promise<Cluster> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const account = chooseServerAccount(join(folder, 'cluster'));
  const home = chooseHome(folder, account);
  if (home !== folder) onLog(`The database's account cannot enter ${folder}; it lives in ${home}.`);
  const cluster: Cluster = {
    folder: join(home, 'cluster'),
    logFile: join(home, 'server.log'),
    password: keepPassword(folder, join(home, 'cluster')),
    account,
    binaries: findBinaries(account),
  };
  if (!existsSync(cluster.folder)) await makeCluster(cluster, isDurable, signal);
  return cluster;
}

function chooseHome(folder: string, account: ServerAccount | null): string {
  openToServer(folder, account);
  const above = dirname(folder);
  // A folder made only to hold this one (as mkdtemp does) is ours to open.
  if (readdirSync(above).join() === basename(folder)) openToServer(above, account);
  if (canReach(folder, account) && !existsSync(join(folder, 'location'))) return folder;
  const home = placeElsewhere(folder);
  openToServer(home, account);
  return home;
}

function keepPassword(folder: string, cluster: string): string {
  const file = join(folder, 'superuser-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(cluster)) {
    throw new Error(
      `The database in ${cluster} cannot be opened: its password file ${file} is gone.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function makeCluster(
  cluster: Cluster,
  isDurable: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { account, binaries, folder } = cluster;
  // A name of its own: the one that a killed start was making may still be written to.
  const unfinished = `${folder}.unfinished-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  removeUnfinished(folder);
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (account)
    for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await run(binaries.initdb, { ...account, signal }, [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // The same order and case rules on every system, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(isDurable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, folder);
  removeUnfinished(folder);
}

function removeUnfinished(cluster: string): void {
  const home = dirname(cluster);
  for (const name of readdirSync(home)) {
    if (!name.startsWith(`${basename(cluster)}.unfinished`)) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Still being written to; the next time one is made it goes.
    }
  }
}

function run(
  program: string,
  options: Partial<ServerAccount> & { signal: AbortSignal },
  args: string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: serverEnvironment,
      ...options,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`The database could not be made (${basename(program)}): ${output.trim()}`),
        );
    });
  });
}
