import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What tells a process from a later one that was given the same pid. */
export interface ProcessFacts {
  pid: number;
  parentPid: number;
  commandLine: string;
  /** Opaque: only ever compared with another one from the same machine. */
  startTime: string;
}

/** Null when no such process runs; a zombie nobody has reaped counts as gone. */
export function inspectProcess(pid: number): ProcessFacts | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? inspectByProc(pid) : inspectByPs(pid);
}

function inspectByProc(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses; see proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parentPid: Number(fields[1]), commandLine, startTime: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function inspectByPs(pid: number): ProcessFacts | null {
  const { stdout } = spawnSync(
    'ps',
    ['-ww', '-o', 'ppid=,stat=,lstart=,command=', '-p', String(pid)],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    },
  );
  const found = /^(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(
    (stdout ?? '').trim(),
  );
  if (!found) return null;
  const [, parentPid, state = '', startTime = '', commandLine = ''] = found;
  return state.startsWith('Z')
    ? null
    : { pid, parentPid: Number(parentPid), commandLine, startTime };
}

/** Sends a signal; a process that is already gone is not an error. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** True once the process is gone, false when it still runs after the given time. */
export async function waitUntilGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (inspectProcess(pid)) {
    if (Date.now() >= deadline) return false;
    await sleep(10);
  }
  return true;
}

/** Tries one signal after the other, each with its own patience, until the process is gone. */
export async function endProcess(
  pid: number,
  steps: readonly (readonly [NodeJS.Signals, number])[],
): Promise<void> {
  for (const [name, patienceMs] of steps) {
    signal(pid, name);
    if (await waitUntilGone(pid, patienceMs)) return;
  }
  throw new Error(`Process ${pid} does not end, even when killed.`);
}

/** Tells system errors apart by their code, whichever realm they come from. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
