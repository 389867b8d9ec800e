import type { ToldEvent } from '../../src/mail-events/told-event.ts';

type Content = Readonly<Record<string, unknown>>;
/** Shapes from the documentation of each provider, about the mail of one delivery. */
type Shape = readonly [
  name: string,
  kind: ToldEvent['kind'] | null,
  content: (id: string) => unknown,
];

const address = 'ada@example.net';

function sesMail(id: string): Content {
  return {
    timestamp: '2026-11-02T09:00:00.000Z',
    messageId: '00000138111222aa-33322211-cccc-cccc-cccc-ddddaaaa0680-000000',
    source: 'pulse@example.org',
    sourceArn: 'arn:aws:ses:eu-central-1:123456789012:identity/example.org',
    sourceIp: '127.0.3.0',
    sendingAccountId: '123456789012',
    destination: [address],
    headersTruncated: false,
    headers: [
      { name: 'From', value: 'Pulse <pulse@example.org>' },
      { name: 'To', value: `Ada <${address}>` },
      { name: 'Message-ID', value: `<${id}@example.org>` },
    ],
    commonHeaders: {
      from: ['Pulse <pulse@example.org>'],
      to: [`Ada <${address}>`],
      messageId: `<${id}@example.org>`,
      subject: 'How we treat each other',
    },
  };
}

function sesBounce(
  id: string,
  bounceType: string,
  bounceSubType: string,
  recipient: Content = {},
): Content {
  return {
    notificationType: 'Bounce',
    bounce: {
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, ...recipient }],
      timestamp: '2026-11-02T09:00:04.000Z',
      feedbackId: '00000138111222aa-33322211-cccc-cccc-cccc-ddddaaaa068a-000000',
      remoteMtaIp: '127.0.2.0',
      reportingMTA: 'dsn; a8-70.smtp-out.amazonses.com',
    },
    mail: sesMail(id),
  };
}

const failed = (status: string, diagnosticCode: string): Content => ({
  action: 'failed',
  status,
  diagnosticCode,
});

const sesComplaint = (id: string, complaintFeedbackType: string): Content => ({
  eventType: 'Complaint',
  complaint: {
    userAgent: 'ExampleCorp Feedback Loop (V0.01)',
    complainedRecipients: [{ emailAddress: address }],
    complaintFeedbackType,
    complaintSubType: null,
    arrivalDate: '2026-11-02T09:00:03.000Z',
    timestamp: '2026-11-02T09:00:04.000Z',
    feedbackId: '000001378603177f-18c07c78-fa81-4a58-9dd1-fedc3cb8f49a-000000',
  },
  mail: sesMail(id),
});

const ses: readonly Shape[] = [
  [
    'an address that does not exist',
    'gone',
    (id) =>
      sesBounce(
        id,
        'Permanent',
        'General',
        failed('5.1.1', `smtp; 550 5.1.1 <${address}>... User unknown`),
      ),
  ],
  ['a permanent bounce without a report', 'gone', (id) => sesBounce(id, 'Permanent', 'NoEmail')],
  [
    'refused for what we are',
    'policy',
    (id) =>
      sesBounce(id, 'Permanent', 'General', failed('5.7.1', 'smtp; 550 5.7.1 Message blocked')),
  ],
  [
    'a full mailbox',
    'soft',
    (id) =>
      sesBounce(id, 'Transient', 'MailboxFull', failed('4.2.2', 'smtp; 452 4.2.2 over quota')),
  ],
  ['a full mailbox without a report', 'soft', (id) => sesBounce(id, 'Transient', 'MailboxFull')],
  [
    'a passing trouble that says the address is unknown',
    'soft',
    (id) => sesBounce(id, 'Transient', 'General', failed('5.1.1', 'smtp; 550 5.1.1 try again')),
  ],
  ['refused content', 'policy', (id) => sesBounce(id, 'Transient', 'ContentRejected')],
  ['somebody on holiday', null, (id) => sesBounce(id, 'Transient', 'General')],
  ['what Amazon cannot tell', null, (id) => sesBounce(id, 'Undetermined', 'Undetermined')],
  ['a complaint', 'complaint', (id) => sesComplaint(id, 'abuse')],
  ['a complaint taken back', null, (id) => sesComplaint(id, 'not-spam')],
  ['a delay', null, (id) => ({ eventType: 'DeliveryDelay', mail: sesMail(id), deliveryDelay: {} })],
  ['an arrival', null, (id) => ({ notificationType: 'Delivery', mail: sesMail(id), delivery: {} })],
];

const sendGridEvent = (id: string, change: Content): Content => ({
  email: address,
  timestamp: 1_762_074_000,
  'smtp-id': `<${id}@example.org>`,
  delivery: id,
  sg_event_id: `sg-event-of-${JSON.stringify(change).length}-${id}`,
  sg_message_id: '14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0',
  ...change,
});

const sendgrid: readonly Shape[] = [
  [
    'an address that does not exist',
    'gone',
    (id) => [
      sendGridEvent(id, {
        event: 'bounce',
        type: 'bounce',
        status: '5.1.1',
        reason: `550 5.1.1 <${address}>: user unknown`,
        bounce_classification: 'Invalid Address',
        tls: 1,
      }),
    ],
  ],
  [
    'refused for what we are',
    'policy',
    (id) => [
      sendGridEvent(id, {
        event: 'bounce',
        type: 'blocked',
        status: '5.7.1',
        reason: '554 5.7.1 Service unavailable; Client host blocked using bl.spamcop.net',
      }),
    ],
  ],
  [
    'a full mailbox',
    'soft',
    (id) => [
      sendGridEvent(id, {
        event: 'bounce',
        type: 'bounce',
        status: '5.2.2',
        reason: '552 5.2.2 mailbox full',
      }),
    ],
  ],
  [
    'a block that says the address is unknown',
    'soft',
    (id) => [sendGridEvent(id, { event: 'bounce', type: 'blocked', status: '5.1.1', reason: '' })],
  ],
  [
    'not sent, since it bounced before',
    'gone',
    (id) => [sendGridEvent(id, { event: 'dropped', reason: 'Bounced Address', status: '5.0.0' })],
  ],
  [
    'not sent, since its reader complained before',
    'complaint',
    (id) => [sendGridEvent(id, { event: 'dropped', reason: 'Spam Reporting Address' })],
  ],
  [
    'not sent, for its content',
    'policy',
    (id) => [sendGridEvent(id, { event: 'dropped', reason: 'Spam Content (if enabled)' })],
  ],
  ['a complaint', 'complaint', (id) => [sendGridEvent(id, { event: 'spamreport' })]],
  ['a wish for no more', 'complaint', (id) => [sendGridEvent(id, { event: 'unsubscribe' })]],
  [
    'a delay',
    null,
    (id) => [sendGridEvent(id, { event: 'deferred', response: '400 try again', attempt: '5' })],
  ],
  ['an arrival', null, (id) => [sendGridEvent(id, { event: 'delivered', response: '250 OK' })]],
];

const mailgunEvent = (id: string, change: Content): Content => ({
  id: 'G9Bn5sl1TC6nu79C8C0bwg',
  timestamp: 1_762_074_000.521,
  'log-level': 'error',
  recipient: address,
  'recipient-domain': 'example.net',
  tags: [],
  campaigns: [],
  'user-variables': {},
  flags: { 'is-routed': false, 'is-authenticated': true, 'is-test-mode': false },
  envelope: { transport: 'smtp', sender: 'pulse@example.org', targets: address },
  message: {
    headers: { to: address, 'message-id': `${id}@example.org`, from: 'pulse@example.org' },
    attachments: [],
    size: 111,
  },
  ...change,
});

const mailgunFailure = (id: string, reason: string, status: Content): Content =>
  mailgunEvent(id, {
    event: 'failed',
    severity: 'permanent',
    reason,
    'delivery-status': { 'attempt-no': 1, 'session-seconds': 0, ...status },
  });

const mailgun: readonly Shape[] = [
  [
    'an address that does not exist',
    'gone',
    (id) =>
      mailgunFailure(id, 'bounce', {
        code: 550,
        message: `5.1.1 <${address}>: Recipient address rejected: User unknown`,
        description: '',
      }),
  ],
  [
    'not sent, since it bounced before',
    'gone',
    (id) =>
      mailgunFailure(id, 'suppress-bounce', {
        code: 605,
        message: '',
        description: 'Not delivering to previously bounced address',
      }),
  ],
  [
    'not sent, since its reader complained before',
    'complaint',
    (id) => mailgunFailure(id, 'suppress-complaint', { code: 607, message: '' }),
  ],
  [
    'refused for what we are',
    'policy',
    (id) =>
      mailgunFailure(id, 'generic', {
        code: 550,
        message: '5.7.1 message refused',
        description: '',
      }),
  ],
  [
    'a full mailbox',
    'soft',
    (id) =>
      mailgunFailure(id, 'bounce', { code: 552, 'enhanced-code': '5.2.2', message: 'over quota' }),
  ],
  [
    'given up after many tries',
    'soft',
    (id) => mailgunFailure(id, 'old', { code: 602, message: 'Too old', description: '' }),
  ],
  [
    'given up since nobody answered',
    'soft',
    (id) => mailgunFailure(id, 'generic', { code: 498, message: 'No MX for example.net' }),
  ],
  ['a complaint', 'complaint', (id) => mailgunEvent(id, { event: 'complained' })],
  ['a wish for no more', 'complaint', (id) => mailgunEvent(id, { event: 'unsubscribed' })],
  [
    'a delay',
    'other',
    (id) =>
      mailgunEvent(id, {
        event: 'failed',
        severity: 'temporary',
        reason: 'generic',
        'delivery-status': { code: 421, message: '4.7.0 try again' },
      }),
  ],
  [
    'an arrival',
    'other',
    (id) => mailgunEvent(id, { event: 'delivered', 'delivery-status': { code: 250 } }),
  ],
];

const postmarkEvent = (id: string, Type: string, change: Content = {}): Content => ({
  RecordType: Type === 'SpamComplaint' ? 'SpamComplaint' : 'Bounce',
  MessageStream: 'outbound',
  ID: 692_560_173,
  Type,
  TypeCode: 1,
  Name: Type,
  Tag: '',
  MessageID: `aebd3b4c-${id.slice(9)}`,
  Metadata: { Delivery: id },
  ServerID: 23,
  Description: 'Described here.',
  Details: '',
  Email: address,
  From: 'pulse@example.org',
  BouncedAt: '2026-11-02T09:00:00.0000000Z',
  DumpAvailable: true,
  Inactive: true,
  CanActivate: true,
  Subject: 'How we treat each other',
  ...change,
});

const postmark: readonly Shape[] = [
  [
    'an address that does not exist',
    'gone',
    (id) =>
      postmarkEvent(id, 'HardBounce', {
        Details: `smtp;550 5.1.1 The email account that you tried to reach (${address}) does not exist.`,
      }),
  ],
  ['a hard bounce without words', 'gone', (id) => postmarkEvent(id, 'HardBounce')],
  [
    'a hard bounce for what we are',
    'policy',
    (id) => postmarkEvent(id, 'HardBounce', { Details: 'smtp;550 5.7.1 refused by policy' }),
  ],
  ['refused for what we are', 'policy', (id) => postmarkEvent(id, 'Blocked')],
  ['taken for spam', 'policy', (id) => postmarkEvent(id, 'SpamNotification')],
  [
    'a full mailbox',
    'soft',
    (id) => postmarkEvent(id, 'SoftBounce', { Details: 'smtp;452 4.2.2 over quota' }),
  ],
  ['a complaint', 'complaint', (id) => postmarkEvent(id, 'SpamComplaint')],
  ['somebody on holiday', null, (id) => postmarkEvent(id, 'AutoResponder')],
  ['a question whether we are human', null, (id) => postmarkEvent(id, 'ChallengeVerification')],
  ['a delay', null, (id) => postmarkEvent(id, 'Transient')],
  ['what Postmark cannot tell', null, (id) => postmarkEvent(id, 'Unknown')],
  ['an arrival', null, (id) => ({ ...postmarkEvent(id, 'Delivery'), RecordType: 'Delivery' })],
];

export const toldEvents = { ses, sendgrid, mailgun, postmark };
