import { existsSync, readFileSync } from 'node:fs';

import { endProcess, inspectProcess } from './processes.ts';
import { writePrivately } from './secrets.ts';

type Records = Record<string, { pid: number; startTime: string }>;

/** Notes which processes are ours, for a next start that finds them without their launcher. */
export function recordProcess(file: string, name: string, pid: number): void {
  const facts = inspectProcess(pid);
  if (!facts) return;
  const records = { ...readRecords(file), [name]: { pid, startTime: facts.startTime } };
  writePrivately(file, `${JSON.stringify(records)}\n`);
}

/** Ends what a killed launcher left running. They leave by themselves; this only makes sure. */
export async function endLeftovers(file: string, say: (line: string) => void): Promise<void> {
  const endings = Object.entries(readRecords(file)).map(async ([name, { pid, startTime }]) => {
    // The same pid may be anybody's by now; the same start time makes it ours.
    const facts = inspectProcess(pid);
    if (facts?.startTime !== startTime || !facts.commandLine.includes('dist')) return;
    await endProcess(pid, [
      ['SIGTERM', 1500],
      ['SIGKILL', 1000],
    ]);
    say(`Ended the ${name} that an earlier start left running (pid ${pid}).`);
  });
  await Promise.all(endings);
}

function readRecords(file: string): Records {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Records;
  } catch {
    return {};
  }
}
