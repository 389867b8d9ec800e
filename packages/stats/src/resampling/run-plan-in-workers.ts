import { UndefinedResult } from '../failure/undefined-result.ts';
import type { ResamplePlan, ResampleTask } from './resample-plan.ts';
import type { ResampleControl } from './run-plan.ts';

/** How many threads take part, besides what a run in one thread takes. */
export type WorkerControl = ResampleControl & { readonly workers?: number };

/** A slice of draws as a worker is asked for it. */
export type WorkerRequest = {
  readonly task: ResampleTask;
  readonly from: number;
  readonly to: number;
};

/** What a worker answers: the slice's statistics. */
export type WorkerReply = { readonly from: number; readonly values: Float64Array };

const CHUNK = 200;

/**
 * Runs a prepared resampling in worker threads; the result is the one of `runPlan`, to the last digit, because every
 * draw has its own random stream. The only door of this package to Node.
 *
 * @returns a promise that fails with reason "cancelled" if it was stopped.
 */
export async function runPlanInWorkers<Result>(
  plan: ResamplePlan<Result>,
  control: WorkerControl = {},
): Promise<Result> {
  const { Worker } = await import('node:worker_threads');
  const source = new URL('./resample-worker.ts', import.meta.url);
  const isBuilt = import.meta.url.endsWith('.js');
  const file = isBuilt ? new URL('./resample-worker.js', import.meta.url) : source;
  const count = Math.max(1, Math.min(control.workers ?? 2, Math.ceil(plan.draws / CHUNK)));
  const workers = Array.from({ length: count }, () => new Worker(file));
  const { width = 1 } = plan;
  const values = new Float64Array(plan.draws * width);
  let next = 0;
  let done = 0;
  const serve = (worker: InstanceType<typeof Worker>): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        if (control.shouldStop?.()) {
          reject(new UndefinedResult('cancelled', 'The resampling was stopped.', { done }));
          return;
        }
        if (next >= plan.draws) {
          resolve();
          return;
        }
        const from = next;
        next = Math.min(plan.draws, next + CHUNK);
        const request: WorkerRequest = { task: plan.task, from, to: next };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(request);
      };
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A resampling thread ended before its work did.')));
      worker.on('message', (reply: WorkerReply) => {
        values.set(reply.values, reply.from * width);
        done += reply.values.length / width;
        try {
          control.onProgress?.(done, plan.draws);
          ask();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      ask();
    });
  try {
    await Promise.all(workers.map(serve));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return plan.finish(values);
}
