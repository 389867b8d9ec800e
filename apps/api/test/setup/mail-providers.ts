import {
  createHmac,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  sign,
  type KeyObject,
} from 'node:crypto';
import type { MailProvider } from '../../src/config/mail-provider.ts';
import type { ToldBody } from '../../src/mail-events/told-event.ts';
import { makeSigner } from './certificate.ts';

type Content = Readonly<Record<string, unknown>>;

/** A mail provider as this instance knows it, and as it sends. */
export interface Sender {
  readonly provider: MailProvider;
  /** What it sends of events of its own shape; `at` is when it signed. */
  send(content: unknown, at: Date): ToldBody;
}

const topic = 'arn:aws:sns:eu-central-1:123456789012:returned-mails';

function makeBody(content: unknown, headers: Readonly<Record<string, string>> = {}): ToldBody {
  const text = JSON.stringify(content);
  return { text, content: JSON.parse(text) as unknown, headers };
}

let sent = 0;

/** Fields of SNS around a message, signed. */
export function wrapForSns(
  key: KeyObject,
  at: Date,
  {
    version = '2',
    ...change
  }: Readonly<Record<string, string>> & { readonly version?: string | undefined },
): Content {
  sent += 1;
  const fields: Record<string, string> = {
    Type: 'Notification',
    MessageId: `22b80b92-fdea-4c2c-8f9d-${String(sent).padStart(12, '0')}`,
    TopicArn: topic,
    Message: 'Successfully validated SNS topic for Amazon SES event publishing.',
    Timestamp: at.toISOString(),
    ...change,
  };
  const isNote = fields['Type'] === 'Notification';
  const signed = isNote
    ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
    : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
  const text = signed
    .filter((name) => fields[name] !== undefined)
    .map((name) => `${name}\n${fields[name]}\n`)
    .join('');
  return {
    ...fields,
    SignatureVersion: version,
    Signature: sign(version === '1' ? 'sha1' : 'sha256', Buffer.from(text), key).toString('base64'),
    SigningCertURL: 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123.pem',
    UnsubscribeURL: 'https://sns.eu-central-1.amazonaws.com/?Action=Unsubscribe',
  };
}

export function openSes(
  made: ReturnType<typeof makeSigner> = makeSigner(),
): Sender & { readonly key: KeyObject } {
  return {
    key: made.key,
    provider: { name: 'ses', certificates: [made.certificate], topic },
    send: (content, at) => makeBody(wrapForSns(made.key, at, { Message: JSON.stringify(content) })),
  };
}

export function openSendGrid(): Sender {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    provider: { name: 'sendgrid', publicKey },
    send: (content, at) => {
      const body = makeBody(content);
      const timestamp = String(Math.floor(at.getTime() / 1_000));
      return {
        ...body,
        headers: {
          'x-twilio-email-event-webhook-timestamp': timestamp,
          'x-twilio-email-event-webhook-signature': sign(
            'sha256',
            Buffer.from(timestamp + body.text),
            privateKey,
          ).toString('base64'),
        },
      };
    },
  };
}

export function openMailgun(): Sender {
  const signingKey = randomBytes(16).toString('hex');
  return {
    provider: { name: 'mailgun', signingKey },
    send: (content, at) => {
      sent += 1;
      const timestamp = String(Math.floor(at.getTime() / 1_000));
      const token = `a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f${String(sent).padStart(4, '0')}`;
      const signature = createHmac('sha256', signingKey)
        .update(timestamp + token)
        .digest('hex');
      return makeBody({ signature: { timestamp, token, signature }, 'event-data': content });
    },
  };
}

export function openPostmark(): Sender {
  const [login, secret] = [`postmark:${randomUUID()}`, randomUUID()];
  return {
    provider: { name: 'postmark', login, secret },
    send: (content) =>
      makeBody(content, {
        authorization: `Basic ${Buffer.from(login).toString('base64')}`,
        'x-webhook-secret': secret,
      }),
  };
}

export const senders: Readonly<Record<MailProvider['name'], () => Sender>> = {
  ses: openSes,
  sendgrid: openSendGrid,
  mailgun: openMailgun,
  postmark: openPostmark,
};
