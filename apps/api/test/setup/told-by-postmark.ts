import { address, type Content, type Shape } from './told-shape.ts';

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

export const toldByPostmark: readonly Shape[] = [
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
