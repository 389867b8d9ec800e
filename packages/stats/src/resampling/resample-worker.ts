import { parentPort } from 'node:worker_threads';
import type { WorkerReply, WorkerRequest } from './run-plan-in-workers.ts';
import { runDraws } from './run-draws.ts';

/** Entry of a worker thread: answers every slice of draws it is asked for. */
parentPort?.on('message', ({ task, from, to }: WorkerRequest) => {
  const reply: WorkerReply = { from, values: runDraws(task, from, to) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply);
});
