import { verify } from 'node:crypto';
import { z } from 'zod';
import type { MailProvider } from '../config/mail-provider.ts';
import { classifyBounce } from '../mail/classify-bounce.ts';
import { isFresh, makeEvent, type Told, type ToldBody, type ToldEvent } from './told-event.ts';

type Ses = Extract<MailProvider, { readonly name: 'ses' }>;

/** What Amazon SNS wraps around a message. */
const envelopeSchema = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string().min(1),
  TopicArn: z.string(),
  Message: z.string(),
  Timestamp: z.iso.datetime(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  Subject: z.string().nullish(),
  SubscribeURL: z.string().optional(),
  Token: z.string().optional(),
});
type Envelope = z.infer<typeof envelopeSchema>;

const noteSchema = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  mail: z.object({
    source: z.string().optional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
  }),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(
        z.object({ status: z.string().optional(), diagnosticCode: z.string().optional() }),
      ),
    })
    .optional(),
  complaint: z.object({ complaintFeedbackType: z.string().nullish() }).optional(),
});
type Note = z.infer<typeof noteSchema>;
type Bounce = NonNullable<Note['bounce']>;

/** Signed by Amazon SNS for the topic that was named, and not long ago. */
export function isFromSes({ content }: ToldBody, ses: Ses, now: Date): boolean {
  const envelope = envelopeSchema.safeParse(content).data;
  if (envelope === undefined || envelope.TopicArn !== ses.topic) return false;
  if (!isFresh(Date.parse(envelope.Timestamp), now)) return false;
  const hash = envelope.SignatureVersion === '1' ? 'sha1' : 'sha256';
  const signed = Buffer.from(writeSigned(envelope));
  const signature = Buffer.from(envelope.Signature, 'base64');
  return ses.certificates.some(
    (one) =>
      one.validFromDate <= now &&
      now <= one.validToDate &&
      verify(hash, signed, one.publicKey, signature),
  );
}

/** The fields that the signature is over, in the order of their names. */
function writeSigned(envelope: Envelope): string {
  const names =
    envelope.Type === 'Notification'
      ? (['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'] as const)
      : ([
          'Message',
          'MessageId',
          'SubscribeURL',
          'Timestamp',
          'Token',
          'TopicArn',
          'Type',
        ] as const);
  return names
    .map((name) => [name, envelope[name]] as const)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}\n${value}\n`)
    .join('');
}

/** Only there is a subscription confirmed, whatever a message says. */
const amazonUrl = /^https:\/\/sns\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/\?/;

export function readSes(content: unknown): Told {
  const envelope = envelopeSchema.parse(content);
  if (envelope.Type === 'Notification') return { events: readNote(envelope), confirmUrl: null };
  const url = envelope.SubscribeURL ?? '';
  const isAsked = envelope.Type === 'SubscriptionConfirmation' && amazonUrl.test(url);
  return { events: [], confirmUrl: isAsked ? url : null };
}

function readNote({ Message, MessageId }: Envelope): ToldEvent[] {
  const note = noteSchema.safeParse(parseJson(Message)).data;
  if (note === undefined) return [];
  const judged = judge(note);
  if (judged === null) return [];
  const { source, headers = [], commonHeaders } = note.mail;
  return [
    makeEvent({
      id: MessageId,
      ...judged,
      addresses: [source],
      messageIds: [
        commonHeaders?.messageId,
        ...headers
          .filter(({ name }) => name.toLowerCase() === 'message-id')
          .map(({ value }) => value),
      ],
    }),
  ];
}

/** The first message of a topic is a plain sentence. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Judged = Pick<ToldEvent, 'kind'> & { readonly said: string };

function judge({ notificationType, eventType, bounce, complaint }: Note): Judged | null {
  const type = eventType ?? notificationType;
  if (type === 'Complaint' && complaint !== undefined) {
    const isOfReader = !/^(?:not-spam|auth-failure|virus)$/.test(
      complaint.complaintFeedbackType ?? '',
    );
    return isOfReader ? { kind: 'complaint', said: '' } : null;
  }
  return type === 'Bounce' && bounce !== undefined ? judgeBounce(bounce) : null;
}

function judgeBounce({ bounceType, bounceSubType, bouncedRecipients }: Bounce): Judged | null {
  const { status = '', diagnosticCode = '' } = bouncedRecipients[0] ?? {};
  const server = diagnosticCode.replace(/^\s*[\w-]+\s*;\s*/, '');
  const said = server === '' ? `${bounceType} ${bounceSubType ?? ''} ${status}` : server;
  const read = classifyBounce(status, server);
  if (bounceType === 'Permanent') return { kind: read ?? 'gone', said };
  if (/^(?:Content|Attachment)Rejected$/.test(bounceSubType ?? '')) return { kind: 'policy', said };
  // Answers of somebody on holiday come like this as well, and then without a code.
  if (read === null) {
    return /^(?:MailboxFull|MessageTooLarge)$/.test(bounceSubType ?? '')
      ? { kind: 'soft', said }
      : null;
  }
  return { kind: read === 'gone' ? 'soft' : read, said };
}
