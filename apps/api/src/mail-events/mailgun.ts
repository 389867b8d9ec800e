import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { MailProvider } from '../config/mail-provider.ts';
import { isSameSecret } from '../http/signed-body.ts';
import { classifyBounce } from '../mail/classify-bounce.ts';
import { isFresh, makeEvent, type Told, type ToldBody, type ToldEvent } from './told-event.ts';

type Mailgun = Extract<MailProvider, { readonly name: 'mailgun' }>;

const signatureSchema = z.object({
  timestamp: z.union([z.string(), z.int()]).transform(String),
  token: z.string().min(10),
  signature: z.string(),
});

const eventSchema = z.object({
  event: z.string(),
  severity: z.string().nullish(),
  reason: z.string().nullish(),
  'delivery-status': z
    .object({
      code: z.number().nullish(),
      'enhanced-code': z.string().nullish(),
      message: z.string().nullish(),
      description: z.string().nullish(),
    })
    .nullish(),
  message: z.object({ headers: z.object({ 'message-id': z.string().optional() }) }).nullish(),
});
type Event = z.infer<typeof eventSchema>;

const bodySchema = z.object({ signature: signatureSchema, 'event-data': z.unknown() });

/** Signed with the key that was named (HMAC-SHA256 over time and token). */
export function isFromMailgun({ content }: ToldBody, { signingKey }: Mailgun, now: Date): boolean {
  const given = bodySchema.safeParse(content).data?.signature;
  if (given === undefined || !/^\d{9,11}$/.test(given.timestamp)) return false;
  if (!isFresh(Number(given.timestamp) * 1_000, now)) return false;
  const signed = given.timestamp + given.token;
  const expected = createHmac('sha256', signingKey).update(signed).digest('hex');
  return isSameSecret(given.signature, expected);
}

/**
 * The signature is not over the event, so that whoever has one could say anything with it: each counts
 * once, known by its token, even where the event says nothing.
 */
export function readMailgun(content: unknown): Told {
  const { signature, 'event-data': data } = bodySchema.parse(content);
  const event = eventSchema.safeParse(data).data;
  const id = signature.token;
  const read = makeEvent({
    id,
    ...(event === undefined ? nothing : judge(event)),
    messageIds: [event?.message?.headers['message-id']],
  });
  const isOfOurs = read.messageIds.length > 0;
  return {
    events: [isOfOurs ? read : makeEvent({ id, ...nothing, messageIds: [] })],
    confirmUrl: null,
  };
}

type Judged = Pick<ToldEvent, 'kind'> & { readonly said: string };

const nothing: Judged = { kind: 'other', said: '' };

function judge(event: Event): Judged {
  if (event.event === 'complained' || event.event === 'unsubscribed') {
    return { kind: 'complaint', said: '' };
  }
  // A failure that is not permanent is tried again by Mailgun.
  if (event.event !== 'failed' || event.severity !== 'permanent') return nothing;
  if (/^suppress-(?:complaint|unsubscribe)$/.test(event.reason ?? '')) {
    return { kind: 'complaint', said: '' };
  }
  const { code, 'enhanced-code': enhanced, message, description } = event['delivery-status'] ?? {};
  const said = `${code ?? ''} ${message || description || ''}`;
  // Given up after many tries.
  const isPassing = event.reason === 'old' || (code !== null && code !== undefined && code < 500);
  const status = enhanced || (isPassing ? '4.0.0' : '');
  return { kind: classifyBounce(status, said) ?? 'gone', said };
}
