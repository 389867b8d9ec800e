import { z } from 'zod';
import type { MailProvider } from '../config/mail-provider.ts';
import { isSameSecret } from '../http/signed-body.ts';
import { classifyBounce } from '../mail/classify-bounce.ts';
import { makeEvent, readHeader, type Told, type ToldBody, type ToldEvent } from './told-event.ts';

type Postmark = Extract<MailProvider, { readonly name: 'postmark' }>;

const eventSchema = z.object({
  RecordType: z.string(),
  Type: z.string().optional(),
  /** Of a mail, by Postmark. Ids of events are too large for a number of JSON. */
  MessageID: z.string().min(1),
  BouncedAt: z.string().optional(),
  Description: z.string().nullish(),
  Details: z.string().nullish(),
  Metadata: z.record(z.string(), z.string()).nullish(),
});
type Event = z.infer<typeof eventSchema>;

/** Postmark signs nothing: it presents a login and a header, both of which were entered there. */
export function isFromPostmark(told: ToldBody, { secret, login }: Postmark): boolean {
  const basic = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(readHeader(told, 'authorization'))?.[1] ?? '';
  const hasLogin = isSameSecret(Buffer.from(basic, 'base64').toString(), login);
  const hasSecret = isSameSecret(readHeader(told, 'x-webhook-secret'), secret);
  return hasLogin && hasSecret;
}

export function readPostmark(content: unknown): Told {
  const event = eventSchema.safeParse(content).data;
  const kind = event === undefined ? null : judge(event);
  if (event === undefined || kind === null) return { events: [], confirmUrl: null };
  const { RecordType, Type = '', MessageID, BouncedAt = '', Metadata } = event;
  return {
    events: [
      makeEvent({
        id: [RecordType, Type, MessageID, BouncedAt].join(' '),
        kind,
        said: kind === 'complaint' ? '' : saidOf(event),
        messageIds: findDelivery(Metadata ?? {}),
      }),
    ],
    confirmUrl: null,
  };
}

/** Named by a header, whose case nobody has to keep. */
function findDelivery(metadata: Readonly<Record<string, string>>): string[] {
  return Object.entries(metadata)
    .filter(([name]) => name.toLowerCase() === 'delivery')
    .map(([, value]) => value);
}

/** Postmark's own words for what came back; those of automatic answers and delays are not among them. */
const kinds: Readonly<Record<string, ToldEvent['kind']>> = {
  HardBounce: 'gone',
  BadEmailAddress: 'gone',
  ManuallyDeactivated: 'gone',
  SoftBounce: 'soft',
  DnsError: 'soft',
  Undeliverable: 'soft',
  Blocked: 'policy',
  DMARCPolicy: 'policy',
  SpamNotification: 'policy',
  VirusNotification: 'policy',
  SpamComplaint: 'complaint',
};

function judge(event: Event): ToldEvent['kind'] | null {
  if (event.RecordType === 'SpamComplaint') return 'complaint';
  if (event.RecordType !== 'Bounce') return null;
  const kind = kinds[event.Type ?? ''] ?? null;
  return kind === 'gone' ? (classifyBounce('', saidOf(event)) ?? kind) : kind;
}

function saidOf({ Details, Description }: Event): string {
  return (Details || Description || '').replace(/^\s*smtp\s*;\s*/i, '');
}
