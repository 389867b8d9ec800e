import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { hasCode, inspectProcess } from './processes.ts';
import { writePrivately } from './secrets.ts';
import { StartError } from './start-error.ts';

interface Holder {
  pid: number;
  startTime: string;
  url: string;
  isStopping: boolean;
}

export interface LauncherLock {
  /** Tells who waits for the folder that it will be free in a moment. */
  announceStop(): void;
  release(): void;
}

const PATIENCE_MS = 2500;
const PATIENCE_WHILE_STOPPING_MS = 8000;

/**
 * One start per data folder. A lock whose holder was killed is taken over: a pid alone could
 * belong to another process by now, so the time it started counts too.
 */
export async function acquireLock(file: string, url: string): Promise<LauncherLock> {
  const self = { pid: process.pid, startTime: inspectProcess(process.pid)?.startTime ?? '', url };
  const began = Date.now();
  while (!tryAcquire(file, { ...self, isStopping: false })) {
    const holder = readHolder(file);
    if (!holder || !isAlive(holder)) {
      setAside(file, holder);
      continue;
    }
    // A holder that loses its own parent stops by itself within moments.
    const patience = holder.isStopping ? PATIENCE_WHILE_STOPPING_MS : PATIENCE_MS;
    if (Date.now() - began > patience) {
      throw new StartError(
        `Throughline already runs on this data folder (pid ${holder.pid}): ${holder.url}`,
      );
    }
    await sleep(50);
  }
  return {
    announceStop: () => writePrivately(file, JSON.stringify({ ...self, isStopping: true })),
    release: () => {
      if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** The lock appears whole or not at all: a link cannot replace a file. */
function tryAcquire(file: string, holder: Holder): boolean {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(unfinished, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, startTime }: Holder): boolean {
  return inspectProcess(pid)?.startTime === startTime;
}

/** Between two who find the same stale lock, only the one who moves the stale one may remove it. */
function setAside(file: string, stale: Holder | null): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = readHolder(aside);
    if (moved && (moved.pid !== stale?.pid || moved.startTime !== stale.startTime)) {
      linkSync(aside, file);
    }
  } catch {
    // The other one was faster.
  }
  rmSync(aside, { force: true });
}
