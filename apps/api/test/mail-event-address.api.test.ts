import type { MailEventSource } from '@throughline/types';
import type { Client } from './setup/client.ts';
import { openSes, senders, wrapForSns } from './setup/mail-providers.ts';
import { expectOk, setUp } from './setup/organisation.ts';
import { tell, type Answer } from './setup/tell.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { toldEvents } from './setup/told-events.ts';

describe('the address for a mail provider', () => {
  const ses = openSes();
  let instance: TestInstance;
  let admin: Client;

  beforeAll(async () => {
    instance = await startInstance({ worker: false, mailProvider: ses.provider });
    admin = await setUp(instance);
  });
  afterAll(() => instance.stop());

  const source = async (): Promise<MailEventSource> =>
    (await expectOk(admin.get<MailEventSource>('/api/mail-events'))).body;

  it('answers another provider like any address where nothing is', async () => {
    const postmark = senders.postmark();
    const body = postmark.send(toldEvents.postmark[0]?.[2]('x'), instance.clock.now());
    const reply = await tell(instance, 'postmark', body);
    const unknown = await fetch(`${instance.url}/api/nothing-here`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body.text,
    });
    expect([reply.status, reply.body]).toEqual([unknown.status, await unknown.json()]);
    expect(reply.status).toBe(404);
  });

  it('shows what Amazon asks to have confirmed, until the topic tells something', async () => {
    const url = 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=23';
    expect(await source()).toEqual({
      provider: 'ses',
      address: 'http://localhost:3000/api/mail-events/ses',
      keyEndsAt: '2049-01-01T00:00:00.000Z',
      confirmation: null,
    });
    const send = async (change: Record<string, string>): Promise<number> => {
      const text = JSON.stringify(wrapForSns(ses.key, instance.clock.now(), change));
      const headers = { 'x-amz-sns-message-type': change['Type'] ?? 'Notification' };
      const body = { text, content: null, headers };
      return (await tell(instance, 'ses', body, 'text/plain; charset=UTF-8')).status;
    };
    const Type = 'SubscriptionConfirmation';
    const asks = { Type, Message: 'Confirm.', Token: '23', SubscribeURL: url };
    const TopicArn = 'arn:aws:sns:eu-central-1:999999999999:another';
    expect(await send({ ...asks, TopicArn })).toBe(401);
    expect((await source()).confirmation).toBeNull();
    expect(await send(asks)).toBe(200);
    expect(await send(asks)).toBe(200);
    expect((await source()).confirmation?.url).toBe(url);
    expect(await send({})).toBe(200);
    expect((await source()).confirmation).toBeNull();
  });

  it('takes no more than a provider sends at once', async () => {
    const body = {
      text: JSON.stringify({ text: 'x'.repeat(1_100_000) }),
      content: null,
      headers: {},
    };
    expect((await tell(instance, 'ses', body)).status).toBe(413);
  });
});

describe('a signature of Mailgun, which is not over the event', () => {
  const sender = senders.mailgun();
  let instance: TestInstance;

  beforeAll(async () => {
    instance = await startInstance({ worker: false, mailProvider: sender.provider });
  });
  afterAll(() => instance.stop());

  it('counts once, even where it came with an event of no interest', async () => {
    const id = '7f2f4a1e-3b8c-4f0a-9d59-0d3a5f6b7c8d';
    const [bounce, arrival] = [toldEvents.mailgun[0], toldEvents.mailgun.at(-1)];
    const heard = sender.send(arrival?.[2](id), instance.clock.now());
    expect((await tell(instance, 'mailgun', heard)).status).toBe(200);
    const forged = { ...(heard.content as object), 'event-data': bounce?.[2](id) };
    const body = { ...heard, text: JSON.stringify(forged) };
    expect((await tell(instance, 'mailgun', body)).status).toBe(200);
    const { rows } = await instance.superuser.query(
      'SELECT kind, message_ids FROM roster.mail_event',
    );
    expect(rows).toEqual([{ kind: 'other', message_ids: [] }]);
  });
});

describe('without a mail provider', () => {
  let instance: TestInstance;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
  });
  afterAll(() => instance.stop());

  const post = async (path: string, body?: string): Promise<Answer> => {
    const response = await fetch(`${instance.url}${path}`, {
      method: 'POST',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body }),
    });
    return { status: response.status, body: await response.json() };
  };

  it('there is nothing at its address, whatever is sent', async () => {
    for (const body of ['{}', '[]', undefined]) {
      const unknown = await post('/api/nothing-here', body);
      expect(unknown.status).toBe(404);
      for (const name of ['ses', 'sendgrid', 'mailgun', 'postmark', 'other']) {
        expect(await post(`/api/mail-events/${name}`, body)).toEqual(unknown);
      }
    }
  });

  it('administrators are told that nobody tells', async () => {
    const admin = await setUp(instance);
    const { body } = await expectOk(admin.get<MailEventSource>('/api/mail-events'));
    expect(body).toEqual({
      provider: null,
      address: null,
      keyEndsAt: null,
      confirmation: null,
    });
  });
});
