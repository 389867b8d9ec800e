import { inspectProcess } from './processes.ts';

/** Calls once when the process is gone; returns how to stop watching. */
export function watchProcess(pid: number, onGone: () => void, everyMs = 500): () => void {
  const startTime = inspectProcess(pid)?.startTime;
  const timer = setInterval(() => {
    if (inspectProcess(pid)?.startTime === startTime) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** The npm that runs us as a script, through the shells between; null when there is none. */
export function findNpm(environment: Readonly<Record<string, string | undefined>>): number | null {
  if (!environment['npm_lifecycle_event']) return null;
  for (let pid = process.ppid; pid > 1;) {
    const facts = inspectProcess(pid);
    if (!facts) return null;
    if (/\bnpm\b/.test(facts.commandLine)) return pid;
    pid = facts.parentPid;
  }
  return null;
}
