import { type ChildProcess, fork } from 'node:child_process';
import { closeSync } from 'node:fs';

import { openLog, readLastLines } from './log-file.ts';
import { memoryFlags } from './memory-flags.ts';
import { endProcess } from './processes.ts';

export interface Service {
  name: string;
  script: string;
  environment: Record<string, string>;
  logFile: string;
}

export interface SuperviseOptions {
  onStart(pid: number): void;
  /** Hears why it ended and the end of its log; false means that it stays down. */
  onCrash(reason: string, lastLines: string): boolean;
}

export interface Supervised {
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** After living this long a crash counts as the first again. */
const STEADY_MS = 60_000;

/** Keeps a process running: when it ends by itself it is started again, each time a little later. */
export function supervise(service: Service, { onStart, onCrash }: SuperviseOptions): Supervised {
  let child: ChildProcess | null = null;
  let pause = FIRST_PAUSE_MS;
  let waiting: NodeJS.Timeout | undefined;
  let isStopping = false;

  function start(): void {
    const { handle, size } = openLog(service.logFile);
    const began = Date.now();
    // The channel is how it learns that we are gone, however we went; its session is its own, so
    // that Ctrl-C in the terminal reaches us alone and we stop things in order.
    const running = fork(service.script, [], {
      env: service.environment,
      stdio: ['ignore', handle, handle, 'ipc'],
      execArgv: memoryFlags(service.script),
      detached: true,
    });
    closeSync(handle);
    child = running;
    if (running.pid) onStart(running.pid);
    running.on('error', () => undefined);
    running.on('exit', (code, signal) => {
      if (isStopping || child !== running) return;
      child = null;
      if (Date.now() - began > STEADY_MS) pause = FIRST_PAUSE_MS;
      const reason = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      if (!onCrash(reason, readLastLines(service.logFile, { from: size }))) return;
      waiting = setTimeout(start, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  }

  start();
  return {
    async stop() {
      isStopping = true;
      clearTimeout(waiting);
      if (!child?.pid) return;
      await endProcess(child.pid, [
        ['SIGTERM', 1800],
        ['SIGKILL', 500],
      ]);
    },
  };
}
