import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ComputedStudy, StudyTask } from './compute-study.ts';
import type { ThreadInput, ThreadMessage } from './study-thread.ts';

/** Computes a study somewhere, and can be called off. */
export type ComputeStudy = (
  task: StudyTask,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<ComputedStudy | null>;

/** The thread's file, compiled where this one is compiled. */
const threadFile = new URL(`./study-thread${extname(import.meta.url)}`, import.meta.url);

/** Computes in a thread of its own with a connection of its own; calling off ends both. */
export function computeInThread(databaseUrl: string): ComputeStudy {
  return (task, onProgress, signal) => {
    const workerData: ThreadInput = { ...task, databaseUrl };
    // Sources are run as they are where a test runs them; what is built knows nothing of "source".
    const isSource = threadFile.pathname.endsWith('.ts');
    const thread = new Worker(threadFile, {
      workerData,
      ...(isSource ? { execArgv: ['--conditions=source', '--no-warnings'] } : {}),
    });
    const stop = (): void => void thread.terminate();
    return new Promise<ComputedStudy | null>((resolve, reject) => {
      thread.on('message', (message: ThreadMessage) => {
        if ('share' in message) onProgress(message.share);
        else resolve(message.computed);
      });
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error('the study was called off before it was finished')));
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }).finally(() => signal.removeEventListener('abort', stop));
  };
}
