import type { SendResult } from '../mail/read-refusal.ts';

export interface MessageRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What a service answered; its text is read only for what it says of this message. */
export interface ServiceReply {
  readonly status: number;
  readonly text: string;
}

/** Well within the lease of a row. */
const longestMilliseconds = 20_000;
const longestReply = 10_000;
/** Errors of a connection that never came about: the service can have read nothing. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Sends one request and reads what became of the message. Redirects are not followed: the link
 * in it goes nowhere but to the address that was set.
 *
 * @param name how the service is called in sentences
 * @param readReply what a reply with a status under 300 says; others are read here
 */
export async function sendRequest(
  request: MessageRequest,
  name: string,
  readReply: (reply: ServiceReply) => SendResult,
): Promise<SendResult> {
  try {
    const { url, method, headers, body } = request;
    const response = await fetch(url, {
      method,
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(longestMilliseconds),
    });
    const text = (await response.text()).slice(0, longestReply);
    return response.ok
      ? readReply({ status: response.status, text })
      : readStatus(response.status, name);
  } catch (error) {
    if (neverConnected.has(readCode(error)))
      return { outcome: 'unavailable', reason: `${name} could not be reached` };
    return { outcome: 'unknown', reason: `the connection to ${name} was lost while sending` };
  }
}

function readStatus(status: number, name: string): SendResult {
  const reason = `${name} answered ${status}`;
  if (status === 429) return { outcome: 'deferred', reason };
  // A wrong token or a service in trouble says nothing of this person.
  if (status === 401 || status === 403 || status >= 500) return { outcome: 'unavailable', reason };
  return { outcome: 'failed', reason };
}

function readCode(error: unknown): string {
  const cause = isObject(error) && 'cause' in error ? error.cause : null;
  return isObject(cause) && 'code' in cause ? String(cause.code) : '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
