import { verify } from 'node:crypto';
import { z } from 'zod';
import type { MailProvider } from '../config/mail-provider.ts';
import { classifyBounce } from '../mail/classify-bounce.ts';
import {
  isFresh,
  makeEvent,
  readHeader,
  type Told,
  type ToldBody,
  type ToldEvent,
} from './told-event.ts';

type SendGrid = Extract<MailProvider, { readonly name: 'sendgrid' }>;

const eventSchema = z.object({
  event: z.string(),
  sg_event_id: z.string().min(1),
  'smtp-id': z.string().optional(),
  /** Our own argument; not with every bounce that comes late. */
  delivery: z.string().optional(),
  type: z.string().optional(),
  status: z.string().optional(),
  reason: z.string().optional(),
});
type Event = z.infer<typeof eventSchema>;

/** Signed with the private half of the key that was named (ECDSA P-256 over time and body). */
export function isFromSendGrid(told: ToldBody, { publicKey }: SendGrid, now: Date): boolean {
  const timestamp = readHeader(told, 'x-twilio-email-event-webhook-timestamp');
  const signature = readHeader(told, 'x-twilio-email-event-webhook-signature');
  if (!/^\d{9,11}$/.test(timestamp) || !isFresh(Number(timestamp) * 1_000, now)) return false;
  const signed = Buffer.from(timestamp + told.text);
  return verify('sha256', signed, publicKey, Buffer.from(signature, 'base64'));
}

export function readSendGrid(content: unknown): Told {
  const events = Array.isArray(content) ? content : [];
  return {
    events: events.flatMap((one: unknown) => {
      const event = eventSchema.safeParse(one).data;
      const kind = event === undefined ? null : judge(event);
      if (event === undefined || kind === null) return [];
      const { sg_event_id: id, status = '', reason = '' } = event;
      const said = kind === 'complaint' ? '' : reason || status;
      return [makeEvent({ id, kind, said, messageIds: [event.delivery, event['smtp-id']] })];
    }),
    confirmUrl: null,
  };
}

function judge(event: Event): ToldEvent['kind'] | null {
  const { type, status = '', reason = '' } = event;
  switch (event.event) {
    case 'bounce': {
      const read = classifyBounce(status, reason);
      if (type !== 'blocked') return read ?? 'gone';
      return read === null || read === 'gone' ? 'soft' : read;
    }
    case 'dropped':
      return judgeDropped(reason);
    case 'spamreport':
    case 'unsubscribe':
    case 'group_unsubscribe':
      return 'complaint';
    default:
      return null;
  }
}

/** Not sent at all: for what the reader had said before, or for what SendGrid thinks of us. */
function judgeDropped(reason: string): ToldEvent['kind'] {
  if (/spam reporting|unsubscribed/i.test(reason)) return 'complaint';
  return /^(?:bounced address|invalid$)/i.test(reason) ? 'gone' : 'policy';
}
