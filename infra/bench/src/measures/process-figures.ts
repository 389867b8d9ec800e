import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** User and system time of a process, from /proc; ticks are hundredths of a second. */
export function readProcessorSeconds({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Most memory that a process had so far. */
export function readPeakMegabytes({ pid }: ChildProcess): number {
  const [, kilobytes = ''] =
    /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}
