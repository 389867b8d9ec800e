import { ConfigError } from './config.ts';

export interface RunningProcess {
  readonly hasParent: boolean;
  stop(): Promise<void>;
}

/**
 * Runs one of our processes until it is asked to stop: by a signal, or by the end of the parent
 * that started it. What is being done is finished first.
 */
export async function runProcess(start: () => Promise<RunningProcess>): Promise<void> {
  try {
    const running = await start();
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), 10_000).unref();
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (running.hasParent) process.on('disconnect', stop);
  } catch (error) {
    failStart(error);
  }
}

/** Runs a program that does one thing and ends. */
export async function runOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    failStart(error);
  }
}

function failStart(error: unknown): never {
  const isSentence = error instanceof ConfigError || !(error instanceof Error);
  const reason = isSentence ? String(error instanceof Error ? error.message : error) : error.stack;
  process.stderr.write(`${reason ?? 'The process could not start.'}\n`);
  process.exit(1);
}
