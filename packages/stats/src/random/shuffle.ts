import type { RandomStream } from './random-stream.ts';

/** Fills the target with a random order of 0 to length - 1 (Fisher and Yates). */
export function shuffle(stream: RandomStream, target: Int32Array): void {
  for (let i = 0; i < target.length; i += 1) {
    const j = stream.nextIndex(i + 1);
    target[i] = target[j] ?? 0;
    target[j] = i;
  }
}
