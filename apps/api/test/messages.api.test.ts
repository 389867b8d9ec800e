import { confidentialityPromise } from '@throughline/survey-page';
import type { WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import { createSenders } from '../src/messages/create-senders.ts';
import type { MessageSenders } from '../src/messages/message-sender.ts';
import type { Client } from './setup/client.ts';
import { startMessageService, type MessageService } from './setup/message-service.ts';
import {
  adminPassword,
  answerWith,
  createPulse,
  expectOk,
  fillDirectory,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const header = 'key,email,name,unit_key,locale,time_zone,reach';
const people = [
  's1,s1@example.org,Slack One,shop-1,de,Europe/London,slack:U0000001',
  's2,,Slack Two,shop-1,en,Europe/London,slack:U0000002',
  't1,t1@example.org,Teams One,shop-1,en,Europe/London,teams:t1@example.org',
  'm1,,Sms One,shop-1,en,Europe/London,sms:+4930123456',
  'm2,,Sms Two,shop-1,en,Europe/London,sms:+4930123457',
  'm3,,Sms Three,shop-1,en,Europe/London,sms:+4930123458',
];

describe('direct messages', () => {
  let service: MessageService;
  let instance: TestInstance;
  let admin: Client;
  let id: string;
  const contexts: OpenContext[] = [];

  beforeEach(async () => {
    service = await startMessageService({ status: 200, body: '{"ok":true}' });
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [8]);
    await expectOk(admin.post('/api/people/import', `${header}\n${people.join('\n')}\n`));
    const pulse = await createPulse(admin);
    const plan = await admin.get(`/api/pulses/${pulse.id}/plan`);
    expect(plan.body).toMatchObject({ people: 14, withoutEmail: 0 });
    id = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body.id;
    await openWave(open(), id);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.end()));
    await instance.stop();
    await service.stop();
  });

  const open = (senders: MessageSenders = new Map()): OpenContext => {
    const context = openContext(instance, { senders });
    contexts.push(context);
    return context;
  };
  const all = (): MessageSenders =>
    createSenders({
      slack: { url: service.url, token: 'xoxb' },
      teams: { url: `${service.url}/teams` },
      sms: {
        url: `${service.url}/sms`,
        method: 'POST',
        headers: {},
        fields: { to: '{to}', text: '{text}' },
        format: 'json',
      },
    });
  const monitor = async (): Promise<WaveMonitor> =>
    (await admin.get<WaveMonitor>(`/api/waves/${id}`)).body;
  const readWays = async (): Promise<unknown> =>
    (
      await instance.superuser.query(
        `SELECT p.key, d.kind, d.way, d.state FROM roster.delivery d
         JOIN roster.invitation i ON i.id = d.invitation_id JOIN roster.person p ON p.id = i.person_id
         WHERE p.reach IS NOT NULL ORDER BY d.kind, p.key`,
      )
    ).rows.map(({ key, kind, way, state }) => `${key} ${kind} ${way} ${state}`);
  const bodyTo = (to: string): string =>
    service.requests.map(({ body }) => body).find((body) => body.includes(`"${to}"`)) ?? '';

  it('go to one person each, instead of a mail, with a link that takes an answer', async () => {
    await deliverMail(open(all()), id);
    expect(await readWays()).toEqual([
      'm1 invitation sms sent',
      'm2 invitation sms sent',
      'm3 invitation sms sent',
      's1 invitation slack sent',
      's2 invitation slack sent',
      't1 invitation teams sent',
    ]);
    expect((await monitor()).mails).toMatchObject({ sent: 14, isFinished: true });
    expect(service.requests).toHaveLength(6);
    expect(instance.sink.mails.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 8 }, (_, i) => `p1-${i + 1}@example.org`),
    );
    const [promise = ''] = confidentialityPromise({ k: 5, commentK: 10 }, 'de');
    expect(bodyTo('U0000001')).toContain(promise);
    const { text } = JSON.parse(bodyTo('+4930123456')) as { text: string };
    expect(text).toMatch(
      /^Example Ltd: How we treat each other: about 90 seconds of your time\nhttp/,
    );
    const found = /http:\/\/localhost:3000(\/s\/[^#]+)#t=([A-Z2-7]{20})$/.exec(text);
    const link = { path: found?.[1] ?? '', code: found?.[2] ?? '' };
    expect((await answerWith(instance, link, sameAnswer('5'))).status).toBe(200);
  });

  it('are off by default: a mail where there is an address, and a failure to try again where not', async () => {
    await deliverMail(open(), id);
    expect(await readWays()).toEqual([
      'm1 invitation sms failed',
      'm2 invitation sms failed',
      'm3 invitation sms failed',
      's1 invitation mail sent',
      's2 invitation slack failed',
      't1 invitation mail sent',
    ]);
    expect((await monitor()).failures).toEqual(
      ['slack:U0000002', 'sms:+4930123456', 'sms:+4930123457', 'sms:+4930123458'].map((email) => ({
        email,
        state: 'failed',
        reason: 'messages in this way are not set up',
      })),
    );
    await expectOk(admin.post(`/api/waves/${id}/mails/tries`));
    await deliverMail(open(all()), id);
    expect((await monitor()).mails).toMatchObject({ sent: 14, failed: 0 });
    expect(service.requests).toHaveLength(4);
  });

  it('are put off, fail or stay in doubt as mails do, and stop no mail', async () => {
    service.answer = { status: 503, body: '' };
    const context = open(all());
    await deliverMail(context, id);
    instance.clock.advance(2 / 60);
    await deliverMail(context, id);
    expect(service.requests).toHaveLength(12);
    expect((await monitor()).mails).toMatchObject({ sent: 8, deferred: 6, halt: null });
    service.answer = 'cut';
    instance.clock.advance(6 / 60);
    await deliverMail(context, id);
    expect((await monitor()).mails).toMatchObject({ sent: 8, inDoubt: 6 });
    service.answer = { status: 400, body: '' };
    instance.clock.advance(16 / 60);
    await deliverMail(context, id);
    expect((await monitor()).mails).toMatchObject({ sent: 8, failed: 6, inDoubt: 0 });
    expect(service.requests).toHaveLength(24);
  });

  it('remind in the same way, one row each', async () => {
    const context = open(all());
    await deliverMail(context, id);
    advanceToWork(instance.clock, 5);
    const again = { email: 'ada@example.org', password: adminPassword };
    await expectOk(admin.post('/api/session', again));
    const before = service.requests.length;
    await remindWave(context, id, 1);
    await deliverMail(context, id);
    const ways = (await readWays()) as string[];
    const reminders = ways.filter((row) => row.includes('reminder'));
    expect(reminders).toContain('s1 reminder-1 mail over');
    expect(reminders.every((row) => row.endsWith(' reminder-1 mail over'))).toBe(true);
    expect(service.requests.length - before).toBe(6);
  });

  it('go to nobody’s channel, and to no two people at once', async () => {
    const refuse = async (row: string, reason: RegExp): Promise<void> => {
      const reply = await admin.post('/api/people/import', `${header}\n${row}\n`);
      expect([reply.status, reply.text]).toEqual([422, expect.stringMatching(reason)]);
    };
    const start = 'x1,,X One,shop-1,en,Europe/London';
    for (const reach of ['slack:C0000001', 'slack:#general', 'sms:030123', 'fax:+4930123456'])
      await refuse(`${start},${reach}`, /is not a person such as/);
    await refuse(`${start},slack:U0000001`, /belongs to the person with key 's1'/);
  });
});
