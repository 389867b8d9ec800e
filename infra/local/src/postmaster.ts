import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { endProcess, inspectProcess } from './processes.ts';

/** The server process of a cluster, as its lock file tells. */
export interface Postmaster {
  pid: number;
  port: number;
  /** `starting`, `ready`, `stopping`, or empty while it has not said yet. */
  status: string;
}

/** The lock file's lines are fixed since PostgreSQL 10: pid, folder, start, port, ..., status. */
function readPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
}

/**
 * The postmaster that really runs on this cluster, or null. A lock file whose pid now belongs to
 * another program (usual in containers) would make the server refuse, so it is removed.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const said = readPostmaster(cluster);
  if (!said) return null;
  if (serves(said.pid, cluster)) return said;
  if (isTaken(said.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

function serves(pid: number, cluster: string): boolean {
  const facts = inspectProcess(pid);
  if (!facts?.commandLine.includes('postgres')) return false;
  if (facts.commandLine.includes(`-D ${cluster} `)) return true;
  try {
    // Still true when the data folder was renamed under a running server.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits while the server starts or replays its log; false when it ends or goes away instead. */
export async function waitUntilReady(
  cluster: string,
  pid: number,
  { withinMs = Number.POSITIVE_INFINITY, hasEnded = () => !inspectProcess(pid) } = {},
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!hasEnded() && Date.now() < deadline) {
    const said = readPostmaster(cluster);
    if (said?.pid === pid && said.status === 'ready') return true;
    if (said?.pid === pid && said.status === 'stopping') return false;
    await sleep(10);
  }
  return false;
}

/** Fast, then immediate (the next start replays the log), then by force. */
export async function stopPostmaster(pid: number): Promise<void> {
  await endProcess(pid, [
    ['SIGINT', 2000],
    ['SIGQUIT', 500],
    ['SIGKILL', 1000],
  ]);
}
