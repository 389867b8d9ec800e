import { Worker } from 'node:worker_threads';
import type { CalibrationRequest } from './calibration-worker.ts';
import type { Replication } from './replicate.ts';

/** Runs all requests in so many threads; the replies do not depend on how many there are. */
export async function replicateInWorkers(
  requests: readonly CalibrationRequest[],
  threads: number,
  onReply: (replies: readonly Replication[]) => void,
): Promise<void> {
  const file = new URL('./calibration-worker.ts', import.meta.url);
  const workers = Array.from(
    { length: Math.min(threads, requests.length) },
    () => new Worker(file),
  );
  let next = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        const request = requests[next];
        next += 1;
        if (request === undefined) {
          resolve();
          return;
        }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(request);
      };
      worker.on('error', reject);
      worker.on('message', (replies: readonly Replication[]) => {
        onReply(replies);
        ask();
      });
      ask();
    });
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
