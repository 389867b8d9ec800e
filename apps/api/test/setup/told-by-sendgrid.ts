import { address, type Content, type Shape } from './told-shape.ts';

const sendGridEvent = (id: string, change: Content): Content => ({
  email: address,
  timestamp: 1_762_074_000,
  'smtp-id': `<${id}@example.org>`,
  delivery: id,
  sg_event_id: `sg-event-of-${JSON.stringify(change).length}-${id}`,
  sg_message_id: '14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0',
  ...change,
});

export const toldBySendGrid: readonly Shape[] = [
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
