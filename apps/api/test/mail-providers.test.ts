import type { MailProvider } from '../src/config/mail-provider.ts';
import { readTold } from '../src/mail-events/providers.ts';
import type { Told, ToldBody } from '../src/mail-events/told-event.ts';
import { makeSigner } from './setup/certificate.ts';
import { openSes, senders, wrapForSns } from './setup/mail-providers.ts';
import { toldEvents } from './setup/told-events.ts';

const names = ['ses', 'sendgrid', 'mailgun', 'postmark'] as const;
const timed = names.filter((name) => name !== 'postmark');
const now = new Date('2026-11-02T12:00:00Z');
const at = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const id = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';

/** The first shape of every provider is a bounce of an address that does not exist. */
const bounceOf = (name: MailProvider['name'], about = id): unknown =>
  toldEvents[name][0]?.[2](about);
const parse = (text: string): unknown => JSON.parse(text) as unknown;

describe.each(names)('what %s tells', (name) => {
  const sender = senders[name]();
  const { provider } = sender;
  const read = (body: ToldBody, when = now): Told | null => readTold(body, provider, when);

  it.each(toldEvents[name])('is understood: %s (%s)', (_, kind, content) => {
    const told = read(sender.send(content(id), now));
    expect(told?.events.map((event) => event.kind)).toEqual(kind === null ? [] : [kind]);
  });

  it('names the mail, and nobody', () => {
    for (const [shape, kind, content] of toldEvents[name]) {
      for (const event of read(sender.send(content(id), now))?.events ?? []) {
        const isNamed = event.messageIds.some((one) => one.startsWith(id));
        expect([shape, isNamed]).toEqual([shape, kind !== 'other']);
        expect(JSON.stringify(event)).not.toContain('ada@');
      }
    }
    const [bounce] = read(sender.send(bounceOf(name), now))?.events ?? [];
    expect(bounce?.detail).toMatch(/5\.1\.1/);
  });

  it('is known again by the same id', () => {
    const body = sender.send(bounceOf(name), now);
    expect(read(body)?.events[0]?.id).toBe(read({ ...body }, at(1))?.events[0]?.id);
    const complaint = toldEvents[name].find((one) => one[1] === 'complaint');
    const other = sender.send(complaint?.[2](id), now);
    expect(read(other)?.events[0]?.id).not.toBe(read(body)?.events[0]?.id);
  });

  it('is nothing where another provider sent it, or the same with another key', () => {
    for (const other of names.filter((one) => one !== name)) {
      expect(read(senders[other]().send(bounceOf(other), now))).toBeNull();
    }
    expect(read(senders[name]().send(bounceOf(name), now))).toBeNull();
    for (const body of ['', '{}', '[]', 'null', '"x"']) {
      const content = body === '' ? undefined : parse(body);
      expect(read({ text: body, content, headers: {} })).toBeNull();
    }
  });
});

describe('a body that was tampered with', () => {
  it.each(['ses', 'sendgrid'] as const)('is not taken from %s', (name) => {
    const sender = senders[name]();
    const body = sender.send(bounceOf(name), now);
    const text = body.text.replace(id, '00000000-3b8c-4f0a-9d59-0d3a5f6b7c8d');
    expect(text).not.toBe(body.text);
    const changed = { ...body, text, content: parse(text) };
    expect(readTold(changed, sender.provider, now)).toBeNull();
  });

  it('is taken from Mailgun once, since only time and token are signed', () => {
    const sender = senders.mailgun();
    const body = sender.send(toldEvents.mailgun.at(-1)?.[2](id), now);
    const silent = readTold(body, sender.provider, now)?.events[0];
    const forged = { ...(body.content as object), 'event-data': bounceOf('mailgun') };
    const loud = readTold({ ...body, content: forged }, sender.provider, now)?.events[0];
    expect([silent?.kind, loud?.kind]).toEqual(['other', 'gone']);
    expect(loud?.id).toBe(silent?.id);
    for (const change of [{ token: 'another-token-of-theirs' }, { timestamp: '1762084801' }]) {
      const content = body.content as { readonly signature: object };
      const signature = { ...content.signature, ...change };
      const changed = { ...body, content: { ...content, signature } };
      expect(readTold(changed, sender.provider, now)).toBeNull();
    }
  });

  it('is not taken from Postmark without both the login and the secret', () => {
    const sender = senders.postmark();
    const body = sender.send(bounceOf('postmark'), now);
    const wrong: readonly Readonly<Record<string, string>>[] = [
      { 'x-webhook-secret': 'another' },
      { 'x-webhook-secret': '' },
      { authorization: '' },
      { authorization: `Basic ${Buffer.from('postmark:another').toString('base64')}` },
    ];
    for (const change of wrong) {
      const headers = { ...body.headers, ...change };
      expect(readTold({ ...body, headers }, sender.provider, now)).toBeNull();
    }
  });
});

describe.each(timed)('the time at which %s signed', (name) => {
  it('may be as long ago as it tries again, and not ahead', () => {
    const sender = senders[name]();
    const isTaken = (signedAt: Date): boolean =>
      readTold(sender.send(bounceOf(name), signedAt), sender.provider, now) !== null;
    expect([at(-23.9), at(-1), at(0.05)].map(isTaken)).toEqual([true, true, true]);
    expect([at(-24.1), at(-24 * 300), at(0.2)].map(isTaken)).toEqual([false, false, false]);
  });
});

describe('Amazon SNS', () => {
  const ses = openSes();
  const read = (content: unknown, provider: MailProvider = ses.provider): Told | null =>
    readTold({ text: JSON.stringify(content), content, headers: {} }, provider, now);
  const confirmation = {
    Type: 'SubscriptionConfirmation',
    Message: 'You have chosen to subscribe to the topic.',
    Token: '2336412f37',
    SubscribeURL: 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=2336',
  };

  it.each(['1', '2'])('signs in version %s', (version) => {
    const Message = JSON.stringify(bounceOf('ses'));
    const told = read(wrapForSns(ses.key, now, { version, Message, Subject: 'A bounce' }));
    expect(told?.events[0]?.kind).toBe('gone');
    const swapped = {
      ...wrapForSns(ses.key, now, { version, Message }),
      SignatureVersion: version === '1' ? '2' : '1',
    };
    expect(read(swapped)).toBeNull();
  });

  it('says first in plain words that the topic works', () => {
    expect(read(wrapForSns(ses.key, now, {}))).toEqual({ events: [], confirmUrl: null });
  });

  it('tells only of the topic that was named: others sign with the same certificate', () => {
    const TopicArn = 'arn:aws:sns:eu-central-1:999999999999:returned-mails';
    expect(read(wrapForSns(ses.key, now, { TopicArn }))).toBeNull();
    expect(read(wrapForSns(ses.key, now, { ...confirmation, TopicArn }))).toBeNull();
  });

  it('asks for a confirmation, which leads to Amazon or nowhere', () => {
    expect(read(wrapForSns(ses.key, now, confirmation))?.confirmUrl).toBe(
      confirmation.SubscribeURL,
    );
    for (const SubscribeURL of [
      'https://sns.eu-central-1.amazonaws.com.evil.example/?Action=ConfirmSubscription',
      'http://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription',
      'javascript:alert(1)',
    ]) {
      const told = read(wrapForSns(ses.key, now, { ...confirmation, SubscribeURL }));
      expect(told).toEqual({ events: [], confirmUrl: null });
    }
    const changed = {
      ...wrapForSns(ses.key, now, confirmation),
      SubscribeURL: 'https://sns.eu-central-1.amazonaws.com/?Action=Other',
    };
    expect(read(changed)).toBeNull();
  });

  it('is believed by any certificate that was given, while it is valid', () => {
    const [old, next] = [makeSigner(at(-9_000), at(-1)), makeSigner(at(1), at(9_000))];
    const Message = JSON.stringify(bounceOf('ses'));
    const topic = ses.provider.name === 'ses' ? ses.provider.topic : '';
    const certificates = [old.certificate, next.certificate];
    const provider: MailProvider = { name: 'ses', certificates, topic };
    expect(read(wrapForSns(old.key, now, { Message }), provider)).toBeNull();
    expect(read(wrapForSns(next.key, now, { Message }), provider)).toBeNull();
    const then = at(2);
    const content = wrapForSns(next.key, then, { Message });
    expect(readTold({ text: '', content, headers: {} }, provider, then)?.events).toHaveLength(1);
  });

  it('hands back the address that a mail comes back to, where its headers are left out', () => {
    const source = `bounce+${'0a'.repeat(24)}@example.org`;
    const shape = bounceOf('ses') as { readonly mail: object };
    const { headers, commonHeaders, ...mail } = shape.mail as Record<string, unknown>;
    expect([headers, commonHeaders]).not.toContain(undefined);
    const Message = JSON.stringify({ ...shape, mail: { ...mail, source } });
    const [event] = read(wrapForSns(ses.key, now, { Message }))?.events ?? [];
    expect(event).toMatchObject({ addresses: [source], messageIds: [] });
  });
});
