import { parentPort } from 'node:worker_threads';
import { kinds } from './kinds.ts';
import { type Replication, replicate } from './replicate.ts';

/** One panel to simulate and to study. */
export interface CalibrationRequest {
  readonly kind: string;
  readonly number: number;
}

parentPort?.on('message', ({ kind, number }: CalibrationRequest) => {
  const found = kinds.find(({ name }) => name === kind);
  const replies: Replication[] = found === undefined ? [] : replicate(found, number);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(replies);
});
