import { address, type Content, type Shape } from './told-shape.ts';

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

export const toldBySes: readonly Shape[] = [
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
