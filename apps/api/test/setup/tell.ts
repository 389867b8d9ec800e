import type { ToldBody } from '../../src/mail-events/told-event.ts';
import type { TestInstance } from './test-instance.ts';

/** What was answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends what a provider sends, with what its HTTP looks like. */
export async function tell(
  { url }: Pick<TestInstance, 'url'>,
  name: string,
  { text, headers }: ToldBody,
  contentType = 'application/json',
): Promise<Answer> {
  const response = await fetch(`${url}/api/mail-events/${name}`, {
    method: 'POST',
    headers: { 'content-type': contentType, ...(headers as Record<string, string>) },
    body: text,
  });
  return { status: response.status, body: await response.json() };
}
