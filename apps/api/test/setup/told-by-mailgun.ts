import { address, type Content, type Shape } from './told-shape.ts';

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

export const toldByMailgun: readonly Shape[] = [
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
