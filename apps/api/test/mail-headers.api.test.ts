import { generateKeyPairSync } from 'node:crypto';
import type { WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import type { DeliveryContext } from '../src/invitations/delivery-context.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { MailTransport } from '../src/mail/transport.ts';
import { checkSignature } from './setup/check-signature.ts';
import type { ReceivedMail } from './setup/mail-sink.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { readMail } from './setup/read-mail.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

const people = 10;
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What differs from mail to mail, by what it is. */
const varying: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID'],
  [/p1-\d+@/g, 'PERSON@'],
  [/Person 1\/\d+/g, 'NAME'],
  [/\/u\/en\/[\w-]{43}/g, '/u/en/TOKEN'],
  [/boundary="[^"]+"/g, 'boundary=B'],
];

function headersOf(mail: ReceivedMail): Readonly<Record<string, string>> {
  const headers = [...readMail(mail).headers].map(([name, values]) => {
    const value = varying.reduce((text, [what, word]) => text.replace(what, word), values.join());
    return [name, value];
  });
  return Object.fromEntries(headers);
}

const golden = {
  from: 'Throughline <pulse@example.org>',
  to: '"NAME" <PERSON@example.org>',
  'message-id': '<ID@example.org>',
  'auto-submitted': 'auto-generated',
  'x-auto-response-suppress': 'All',
  'content-language': 'en',
  'content-type': 'multipart/alternative; boundary=B',
  'list-id': '<pulse.example.org>',
  'list-unsubscribe': '<http://localhost:3000/u/en/TOKEN>',
  'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  'mime-version': '1.0',
  date: expect.any(String),
  subject: expect.any(String),
  'dkim-signature': expect.stringContaining('d=example.org; q=dns/txt; s=s1;'),
};

/** Sends each kind of mail of a wave, signed; returns them in the order of their kinds. */
async function sendEveryKind(
  instance: TestInstance,
  context: DeliveryContext,
): Promise<readonly (readonly ReceivedMail[])[]> {
  const admin = await setUp(instance);
  await fillDirectory(admin, [people]);
  const { id } = await createPulse(admin, { windowDays: 21 });
  const wave = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${id}/waves`))).body.id;
  await openWave(context, wave);
  await deliverMail(context, wave);
  for (const round of [1, 2] as const) {
    advanceToWork(instance.clock, 6);
    await remindWave(context, wave, round);
    await deliverMail(context, wave);
  }
  const { mails } = instance.sink;
  return [0, 1, 2].map((kind) => mails.slice(kind * people, (kind + 1) * people));
}

describe('the head of each kind of mail', () => {
  let instance: TestInstance;
  let kinds: readonly (readonly ReceivedMail[])[];

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    const context = openContext(instance);
    const transport = new MailTransport({
      smtpUrl: instance.sink.url,
      from: 'Throughline <pulse@example.org>',
      connections: 5,
      dkim: {
        domain: 'example.org',
        selector: 's1',
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
    });
    kinds = await sendEveryKind(instance, { ...context, transport });
    transport.close();
    await context.end();
  });
  afterAll(() => instance.stop());

  it('holds these headers, each once, and no other', () => {
    for (const mails of kinds) {
      expect(mails).toHaveLength(people);
      for (const mail of mails) {
        expect(headersOf(mail)).toEqual(golden);
        expect([...readMail(mail).headers.values()].every((values) => values.length === 1)).toBe(
          true,
        );
      }
    }
  });

  it('differs in its subject from kind to kind, and not from person to person', () => {
    const subjects = kinds.map((mails) => new Set(mails.map((mail) => headersOf(mail)['subject'])));
    expect(subjects.map(({ size }) => size)).toEqual([1, 1, 1]);
    const [invitation, first] = subjects.map((subject) => [...subject][0]);
    expect(invitation).not.toBe(first);
  });

  it('is signed as a whole, with what unsubscribes', () => {
    for (const { raw } of kinds.flat()) {
      const { isRight, signed } = checkSignature(raw, publicKey);
      expect(isRight).toBe(true);
      expect(signed).toEqual(
        expect.arrayContaining([
          'from',
          'to',
          'subject',
          'list-unsubscribe',
          'list-unsubscribe-post',
        ]),
      );
      const forged = raw.replace('<http://localhost:3000/u/', '<http://evil.example/u/');
      expect(forged).not.toBe(raw);
      expect(checkSignature(forged, publicKey).isRight).toBe(false);
      expect(checkSignature(raw.replace('</html>', '</HTML>'), publicKey).isRight).toBe(false);
    }
  });
});
