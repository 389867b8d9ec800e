import type { WaveMonitor } from '@throughline/types';
import type { MailProvider } from '../src/config/mail-provider.ts';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import type { ToldBody } from '../src/mail-events/told-event.ts';
import { noteMailEvents } from '../src/worker/work-mail-events.ts';
import type { Client } from './setup/client.ts';
import { senders } from './setup/mail-providers.ts';
import { tell } from './setup/tell.ts';
import { createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { toldEvents } from './setup/told-events.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

/** A wave whose mails have been sent, and what became of them. */
async function sendWave(provider: MailProvider): Promise<{
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly context: OpenContext;
  readonly deliveries: readonly string[];
  readonly waveId: string;
}> {
  const instance = await startInstance({ worker: false, mailProvider: provider });
  const admin = await setUp(instance);
  const context = openContext(instance, { mailProvider: provider.name });
  await fillDirectory(admin, [20]);
  const pulse = await createPulse(admin);
  const opened = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`));
  const waveId = opened.body.id;
  await openWave(context, waveId);
  await deliverMail(context, waveId);
  const rows = await instance.superuser.query<{ id: string }>('SELECT id FROM roster.delivery');
  return { instance, admin, context, waveId, deliveries: rows.rows.map(({ id }) => id) };
}

describe.each(['ses', 'sendgrid', 'mailgun', 'postmark'] as const)('what %s tells', (name) => {
  const sender = senders[name]();
  let sent: Awaited<ReturnType<typeof sendWave>>;

  beforeAll(async () => {
    sent = await sendWave(sender.provider);
  });
  afterAll(async () => {
    await sent.context.end();
    await sent.instance.stop();
  });

  const shape = (kind: string, place: number): unknown =>
    toldEvents[name].find((one) => one[1] === kind)?.[2](sent.deliveries[place] ?? '');
  const say = (content: unknown): ToldBody => sender.send(content, sent.instance.clock.now());
  const query = async (sql: string): Promise<unknown[]> =>
    (await sent.instance.superuser.query<Record<string, unknown>>(sql)).rows;
  const suppressed = (): Promise<unknown[]> =>
    query('SELECT reason, count(*)::int AS people FROM roster.suppression GROUP BY 1 ORDER BY 1');
  const mails = async (): Promise<WaveMonitor['mails']> =>
    (await expectOk(sent.admin.get<WaveMonitor>(`/api/waves/${sent.waveId}`))).body.mails;
  const stored = (): Promise<unknown[]> =>
    query('SELECT kind, detail, addresses, message_ids FROM roster.mail_event ORDER BY told_at');

  it('gives an address up that does not exist', async () => {
    const body = say(shape('gone', 0));
    expect(await tell(sent.instance, name, body)).toEqual({ status: 200, body: { taken: 1 } });
    expect(await mails()).toMatchObject({ sent: 20, bounced: 0 });
    await noteMailEvents(sent.context);
    expect(await mails()).toMatchObject({ sent: 19, bounced: 1, pause: null });
    expect(await suppressed()).toEqual([{ reason: 'bounced', people: 1 }]);
  });

  it('changes nothing when it is told again, nor keeps what it said', async () => {
    const body = say(shape('gone', 1));
    await tell(sent.instance, name, body);
    await tell(sent.instance, name, body);
    await noteMailEvents(sent.context);
    await query('DELETE FROM roster.suppression');
    expect((await tell(sent.instance, name, body)).status).toBe(200);
    await noteMailEvents(sent.context);
    expect(await suppressed()).toEqual([]);
    expect(await mails()).toMatchObject({ sent: 18, bounced: 2 });
    const emptied = { kind: 'other', detail: '', addresses: [], message_ids: [] };
    expect(await stored()).toEqual([emptied, emptied]);
  });

  it('counts a full mailbox, and gives nobody up for one', async () => {
    await tell(sent.instance, name, say(shape('soft', 2)));
    await noteMailEvents(sent.context);
    expect(await suppressed()).toEqual([]);
    expect(await query('SELECT count(*)::int AS n FROM roster.soft_bounce')).toEqual([{ n: 1 }]);
    expect(await mails()).toMatchObject({ sent: 17, bounced: 3 });
  });

  it('sends no more to whoever complained', async () => {
    await tell(sent.instance, name, say(shape('complaint', 3)));
    await noteMailEvents(sent.context);
    expect(await suppressed()).toEqual([{ reason: 'unsubscribed', people: 1 }]);
  });

  it('is not taken where somebody else says so, and then nothing is stored', async () => {
    const before = await stored();
    const body = say(shape('gone', 4));
    const forgeries: readonly ToldBody[] = [
      { ...body, headers: {}, text: body.text.replace(/"(Signature|signature)":"./g, '"$1":"!') },
      { ...body, headers: {}, text: JSON.stringify(shape('gone', 4)) },
    ];
    for (const forged of forgeries) {
      const reply = await tell(sent.instance, name, forged);
      expect([reply.status, (reply.body as { code: string }).code]).toEqual([
        401,
        'wrong-credentials',
      ]);
    }
    expect(await stored()).toEqual(before);
    await noteMailEvents(sent.context);
    expect(await mails()).toMatchObject({ sent: 17, bounced: 3, pause: null });
  });

  it('says nothing of automatic answers, delays and mails of others', async () => {
    const silent = toldEvents[name].filter((one) => one[1] === null || one[1] === 'other');
    expect(silent.length).toBeGreaterThan(1);
    for (const [, , content] of silent) {
      await tell(sent.instance, name, say(content(sent.deliveries[5] ?? '')));
    }
    const foreign = toldEvents[name][0]?.[2]('3f1c0a52-0000-4000-8000-2f4a5f6b7c8d');
    await tell(sent.instance, name, say(foreign));
    await tell(sent.instance, name, say(toldEvents[name][0]?.[2]('of-another-program')));
    await noteMailEvents(sent.context);
    expect(await query('SELECT FROM roster.mail_event WHERE noted_at IS NULL')).toEqual([]);
    expect(await suppressed()).toEqual([{ reason: 'unsubscribed', people: 1 }]);
    expect(await mails()).toMatchObject({ sent: 17, bounced: 3, pause: null });
  });

  it('waits while it is not noted that the mail was sent', async () => {
    const id = sent.deliveries[6] ?? '';
    const put = (state: string): Promise<unknown> =>
      query(`UPDATE roster.delivery SET state = '${state}' WHERE id = '${id}'`);
    await put('sending');
    await tell(sent.instance, name, say(shape('gone', 6)));
    await noteMailEvents(sent.context);
    expect(await suppressed()).toHaveLength(1);
    await put('sent');
    await noteMailEvents(sent.context);
    expect(await suppressed()).toHaveLength(2);
  });

  it('pauses the wave where mails come back as unwanted', async () => {
    await tell(sent.instance, name, say(shape('policy', 7)));
    await noteMailEvents(sent.context);
    expect((await mails()).pause?.reason).toContain('A mail came back as unwanted');
  });

  it('is forgotten, hash and all, after two weeks', async () => {
    expect((await stored()).length).toBeGreaterThan(5);
    sent.instance.clock.advance(24 * 15);
    await noteMailEvents(sent.context);
    expect(await stored()).toEqual([]);
  });

  it('comes by what the mail carried', async () => {
    const carried = {
      ses: [],
      sendgrid: ['x-smtpapi'],
      mailgun: [],
      postmark: ['x-pm-metadata-delivery', 'x-pm-keepid'],
    }[name];
    const [mail] = sent.instance.sink.mails;
    const raw = (mail?.raw ?? '').toLowerCase();
    const known = ['x-smtpapi', 'x-pm-metadata-delivery', 'x-pm-keepid'];
    expect(known.filter((header) => raw.includes(`\r\n${header}:`))).toEqual(carried);
  });
});
