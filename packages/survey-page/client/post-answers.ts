import type { ShownNotice } from '../src/page-data.ts';

/** What became of sending. */
export type Outcome =
  | { kind: 'received' }
  /** Asked again it will be refused again; `code` is the api's problem code. */
  | { kind: 'refused'; code: string; notice?: ShownNotice }
  /** No connection, or a server that is busy or down: try again, at the earliest after this. */
  | { kind: 'unreached'; waitSeconds: number };

interface Reply {
  received?: unknown;
  code?: unknown;
  notice?: ShownNotice;
}

const timeoutMilliseconds = 20_000;
const longestWaitSeconds = 30;

/**
 * Posts a body until it has arrived or is refused, waiting longer each time, and at once when the
 * browser comes online. Gives up only when stopped.
 *
 * @param tell is told before each attempt and each wait
 */
export async function keepPosting(
  path: string,
  body: unknown,
  stop: AbortSignal,
  tell: (state: 'sending' | 'waiting') => void,
): Promise<Outcome> {
  for (let waitSeconds = 2; ; waitSeconds = Math.min(waitSeconds * 2, longestWaitSeconds)) {
    tell('sending');
    const outcome = await post(path, body, stop);
    if (outcome.kind !== 'unreached' || stop.aborted) return outcome;
    tell('waiting');
    await pause(Math.max(waitSeconds, outcome.waitSeconds));
    if (stop.aborted) return outcome;
  }
}

/** Ends a wait of {@link keepPosting} now. */
export function retryNow(): void {
  dispatchEvent(new Event('online'));
}

async function post(path: string, body: unknown, stop: AbortSignal): Promise<Outcome> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeoutMilliseconds);
  stop.addEventListener('abort', abort);
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: controller.signal,
    });
    if (response.status === 429 || response.status >= 500) {
      return { kind: 'unreached', waitSeconds: Number(response.headers.get('retry-after')) || 0 };
    }
    // A network's sign-in page answers 200 too, with something else.
    const reply = (await response.json()) as Reply;
    if (response.ok && reply.received === true) return { kind: 'received' };
    if (!response.ok) return { ...reply, kind: 'refused', code: String(reply.code) };
  } catch {
    // Offline, cut off, timed out, or not JSON: all of them may be better in a moment.
  } finally {
    clearTimeout(timer);
  }
  return { kind: 'unreached', waitSeconds: 0 };
}

/** Ends after so many seconds, or as soon as there is a connection again. */
export function pause(seconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    addEventListener('online', resolve, { once: true });
  });
}
