import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in ticks: of the whole machine, of what was busy, and of our own processes. */
interface Reading {
  readonly total: number;
  readonly busy: number;
  readonly own: number;
}

/**
 * Watches how much of the machine other processes use. Null where /proc is not there.
 *
 * Own are this process, the processes below it, and those named: the database server leaves the
 * process tree so that it outlives a killed parent.
 */
export function watchMachine(ownPids: readonly number[]): () => number | null {
  const before = read(ownPids);
  return () => {
    const after = read(ownPids);
    if (before === null || after === null || after.total === before.total) return null;
    const others = after.busy - before.busy - (after.own - before.own);
    return Math.max(0, others / (after.total - before.total));
  };
}

function read(ownPids: readonly number[]): Reading | null {
  try {
    const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    // user, nice, system, idle, iowait, irq, softirq, steal; see proc(5).
    const ticks = first.trim().split(/\s+/).slice(1, 9).map(Number);
    const total = ticks.reduce((sum, value) => sum + value, 0);
    const busy = total - (ticks[3] ?? 0) - (ticks[4] ?? 0);
    return { total, busy, own: sumOwn(new Set([process.pid, ...ownPids])) };
  } catch {
    return null;
  }
}

interface ProcessTicks {
  readonly pid: number;
  readonly parent: number;
  /** With the time of children that have ended. */
  readonly ticks: number;
}

function sumOwn(own: Set<number>): number {
  const all = readdirSync('/proc').flatMap(readProcess);
  for (let before = -1; before !== own.size;) {
    before = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  return all.reduce((sum, { pid, ticks }) => sum + (own.has(pid) ? ticks : 0), 0);
}

function readProcess(name: string): ProcessTicks[] {
  if (!/^\d+$/.test(name)) return [];
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
  } catch {
    return [];
  }
}
