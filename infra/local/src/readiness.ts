import { setTimeout as sleep } from 'node:timers/promises';

import { StartError } from './start-error.ts';

/** Waits until the api says that it can serve. */
export async function waitUntilHealthy(url: string, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  let last = 'it does not answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      const text = await response.text();
      if (response.ok) return;
      last = `${response.status} ${text}`;
    } catch {
      // Not listening yet.
    }
    await sleep(40);
  }
  throw new StartError(`The app did not become ready within ${withinMs / 1000} s: ${last}`);
}
