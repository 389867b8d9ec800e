import fc from 'fast-check';
import type { SendPlan, WaveMonitor } from '@throughline/types';
import { confidentialityPromise } from '@throughline/survey-page';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
import type { OutgoingMail } from '../src/mail/mail-writer.ts';
import { MailTransport } from '../src/mail/transport.ts';
import { closeWave as runClose } from '../src/scores/close-wave.ts';
import type { Client } from './setup/client.ts';
import {
  answerAs,
  createPulse,
  expectOk,
  readLink,
  sameAnswer,
  setUp,
  signIn,
} from './setup/organisation.ts';
import { readMail, type ReadMail } from './setup/read-mail.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const names: readonly string[] = [
  'Plain Person',
  '"Anna" <other@example.org>',
  "O'Neill, Zoë",
  'Back\\slash; Semi',
  'Ünïcödé 漢字 😀',
  '=?utf-8?q?encoded?=',
  'x'.repeat(200),
  'a@example.org, b@example.org',
  '>\t<'.replace('\t', ' '),
  'Last',
];
const openTransport = (smtpUrl: string): MailTransport =>
  new MailTransport({
    smtpUrl,
    from: 'Throughline <pulse@example.org>',
    connections: 2,
    dkim: null,
  });
const blank: Pick<OutgoingMail, 'returnPath' | 'headers' | 'logo'> = {
  returnPath: null,
  headers: {},
  logo: null,
};
const addressOf = (place: number): string => `p${place}@example.org`;

describe('mails of a wave', () => {
  let instance: TestInstance;
  let admin: Client;
  let context: OpenContext;
  let waveId: string;
  let pulseId: string;
  let invitations: readonly ReadMail[];

  beforeAll(async () => {
    instance = await startInstance({
      worker: false,
      pace: { perSecond: 2, perDomainPerSecond: null },
    });
    admin = await setUp(instance);
    context = openContext(instance);
    await expectOk(admin.post('/api/units/import', 'key,name,parent_key\ncompany,Example Ltd,\n'));
    const rows = names.map(
      (name, place) =>
        `${place},${addressOf(place)},"${name.replaceAll('"', '""')}",company,en-GB,UTC`,
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${rows.join('\n')}\n`,
      ),
    );
    const pulse = await createPulse(admin, { name: 'Autumn “pulse” & more' });
    pulseId = pulse.id;
    const opened = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`));
    waveId = opened.body.id;
    await openWave(context, waveId);
    instance.sink.refusals.set(addressOf(1), '451 4.7.1 greylisted, try again');
    instance.sink.refusals.set(addressOf(2), '550 5.1.1 no such person');
    await deliverMail(context, waveId);
    invitations = instance.sink.mails.map(readMail);
  });

  afterAll(async () => {
    await context.end();
    await instance.stop();
  });

  const deliveries = async (): Promise<Readonly<Record<string, string>>> => {
    const found = await instance.superuser.query<{ key: string; kind: string; state: string }>(
      `SELECT p.key, d.kind, d.state FROM roster.delivery d JOIN roster.invitation i ON i.id = d.invitation_id
       JOIN roster.person p ON p.id = i.person_id ORDER BY p.key::int, d.kind`,
    );
    return Object.fromEntries(found.rows.map((row) => [`${row.key} ${row.kind}`, row.state]));
  };
  const countMails = (place: number): number =>
    instance.sink.mails.filter((mail) => mail.to === addressOf(place)).length;

  it('go to one person each, whatever people are called', () => {
    expect(instance.sink.mails.slice(0, 8).map((mail) => mail.recipients)).toEqual(
      invitations.slice(0, 8).map((mail) => [mail.address]),
    );
    expect(invitations.map((mail) => mail.address).sort()).toEqual(
      names
        .map((_, place) => addressOf(place))
        .filter((_, place) => ![1, 2].includes(place))
        .sort(),
    );
    for (const { headers } of invitations) {
      expect(headers.get('to')).toHaveLength(1);
      expect([...headers.keys()]).not.toEqual(expect.arrayContaining(['bcc']));
      expect(headers.has('cc')).toBe(false);
    }
  });

  it('carry the same link and the same promise as text and as HTML', () => {
    const promise = confidentialityPromise({ k: 5, commentK: 10 }, 'en');
    for (const { text, html } of invitations) {
      const link = /http:\/\/localhost:3000\/s\/\S+#t=[A-Z2-7]{20}/.exec(text)?.[0] ?? 'none';
      expect(html).toContain(`href="${link}"`);
      for (const sentence of promise) {
        expect(text).toContain(sentence);
        expect(html).toContain(sentence);
      }
      expect(html).toMatch(/<html[^>]* lang="en"/);
    }
  });

  it('name the code in the fragment and in words, never where a server could log it', () => {
    const codes = new Set<string>();
    for (const { text, html, raw } of invitations) {
      const code = /#t=([A-Z2-7]{20})/.exec(text)?.[1] ?? 'none';
      codes.add(code);
      const addresses = [...`${text} ${html}`.matchAll(/https?:\/\/[^\s"<>]+/g)].map(
        (match) => match[0],
      );
      const own = addresses.filter((address) => address.startsWith('http://localhost:3000/s/'));
      expect(own.length).toBeGreaterThanOrEqual(4);
      for (const address of addresses) expect(address.split('#')[0]).not.toContain(code);
      expect(new Set(own.map((address) => address.split('#')[0])).size).toBe(1);
      expect(text).toContain(code.match(/.{4}/g)?.join('-'));
      expect(raw.split('\r\n\r\n')[0]).not.toContain(code);
    }
    expect(codes.size).toBe(invitations.length);
  });

  it('load nothing from anywhere and weigh little', () => {
    for (const { html, raw } of invitations) {
      expect(html).not.toMatch(
        /<img|<script|<link|<iframe|url\(|@import|@font-face|\ssrc=|background=/i,
      );
      const elsewhere = [...html.matchAll(/(?:href|action|data)="([^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !/^http:\/\/localhost:3000\/[su]\//.test(address));
      expect(elsewhere).toEqual([]);
      expect(Buffer.byteLength(raw)).toBeLessThanOrEqual(100_000);
    }
  });

  it('say that a machine wrote them, under an id of the own domain', async () => {
    const ids = await instance.superuser.query<{ id: string }>('SELECT id FROM roster.delivery');
    const known = new Set(ids.rows.map((row) => `<${row.id}@example.org>`));
    for (const { headers } of invitations) {
      expect(headers.get('auto-submitted')).toEqual(['auto-generated']);
      expect(headers.get('x-auto-response-suppress')).toEqual(['All']);
      expect(known.has(headers.get('message-id')?.[0] ?? '')).toBe(true);
      expect(headers.get('from')).toEqual(['Throughline <pulse@example.org>']);
    }
    expect(new Set(invitations.map(({ headers }) => headers.get('message-id')?.[0])).size).toBe(8);
  });

  it('offer to unsubscribe in one step, by a link that is not the one of the survey', () => {
    for (const { headers, text, html } of invitations) {
      const url = /http:\/\/localhost:3000\/u\/en\/[\w-]{43}/.exec(text)?.[0] ?? 'none';
      expect(html).toContain(`href="${url}"`);
      expect(headers.get('list-unsubscribe')).toEqual([`<${url}>`]);
      expect(headers.get('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
      expect(headers.get('list-id')).toEqual(['<pulse.example.org>']);
      expect(headers.get('content-language')).toEqual(['en']);
    }
  });

  it('are tried again after a passing refusal, and not after a final one, whose reason is shown', async () => {
    expect(await deliveries()).toMatchObject({
      '0 invitation': 'sent',
      '1 invitation': 'deferred',
      '2 invitation': 'bounced',
    });
    const monitor = (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
    expect(monitor.mails).toMatchObject({
      sent: 8,
      deferred: 1,
      bounced: 1,
      queued: 0,
      sending: 0,
    });
    expect(monitor.failures).toEqual([
      { email: addressOf(1), state: 'deferred', reason: '451 4.7.1 greylisted, try again' },
      { email: addressOf(2), state: 'bounced', reason: '550 5.1.1 no such person' },
    ]);
    const plan = (await admin.get<SendPlan>(`/api/pulses/${pulseId}/plan?askAgain=told`)).body;
    expect(plan).toMatchObject({ people: 10, bounced: 1, sendingSeconds: 4.5 });
    expect(context.jobs.at(-1)).toMatchObject({ queue: 'deliver-mail', data: { waveId } });
    instance.sink.refusals.clear();
    await deliverMail(context, waveId);
    expect(countMails(1)).toBe(0);
    instance.clock.advance(2 / 60);
    await deliverMail(context, waveId);
    expect([countMails(0), countMails(1), countMails(2)]).toEqual([1, 1, 0]);
    expect(await deliveries()).toMatchObject({ '1 invitation': 'sent', '2 invitation': 'bounced' });
  });

  it('are sent once more, under the same id, when a worker died while sending', async () => {
    const lose = (): Promise<unknown> =>
      instance.superuser.query(
        `UPDATE roster.delivery d SET state = 'sending', lease_until = now() - interval '1 second', fence = fence + 1
         FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
         WHERE i.id = d.invitation_id AND p.key = '3'`,
      );
    await lose();
    instance.clock.advance(2 / 60);
    await deliverMail(context, waveId);
    const copies = instance.sink.mails.filter((mail) => mail.to === addressOf(3)).map(readMail);
    expect(copies).toHaveLength(2);
    expect(new Set(copies.map(({ headers }) => headers.get('message-id')?.[0])).size).toBe(1);
    expect(await deliveries()).toMatchObject({ '3 invitation': 'sent' });
    await instance.superuser.query(
      `UPDATE roster.delivery d SET state = 'in_doubt', doubts = 1
       FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
       WHERE i.id = d.invitation_id AND p.key = '3'`,
    );
    // Listed while it waits to be sent once more, as it is counted.
    const monitor = (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
    expect(monitor.mails.inDoubt).toBe(1);
    expect(monitor.failures).toContainEqual(
      expect.objectContaining({ email: addressOf(3), state: 'in-doubt' }),
    );
    await lose();
    instance.clock.advance(2 / 60);
    await deliverMail(context, waveId);
    expect(countMails(3)).toBe(2);
    expect(await deliveries()).toMatchObject({ '3 invitation': 'in_doubt' });
  });

  it('remind exactly those invited who have not answered, and leave no trace after the close', async () => {
    for (const place of [0, 4, 5, 6, 7]) {
      expect((await answerAs(instance, addressOf(place), sameAnswer('4'))).status).toBe(200);
    }
    const before = instance.sink.mails.length;
    await remindWave(context, waveId, 1);
    expect(Object.keys(await deliveries()).filter((name) => name.includes('reminder'))).toEqual([]);
    advanceToWork(instance.clock, 5);
    await remindWave(context, waveId, 1);
    await remindWave(context, waveId, 1);
    const states = await deliveries();
    const reminded = Object.keys(states).filter((name) => name.endsWith('reminder-1'));
    expect(reminded).toEqual([1, 2, 3, 8, 9].map((place) => `${place} reminder-1`));
    // An administrator puts in another address, which must not get the code.
    await instance.superuser.query(
      `UPDATE roster.person SET email = 'elsewhere@example.org' WHERE key = '8'`,
    );
    await deliverMail(context, waveId);
    const mails = instance.sink.mails.slice(before).map(readMail);
    expect(mails.map((mail) => mail.address).sort()).toEqual([1, 3, 9].map(addressOf));
    expect(await deliveries()).toMatchObject({
      '2 reminder-1': 'bounced',
      '8 reminder-1': 'failed',
    });
    for (const { headers, text, address } of mails) {
      expect(headers.get('subject')?.[0]).toMatch(/reminder|=\?/i);
      expect(text).toContain(`#t=${readLink(instance, address).code}`);
    }
    admin = await signIn(instance, 'ada@example.org');
    const monitor = await admin.get<WaveMonitor>(`/api/waves/${waveId}`);
    const { isFinished, pause, halt, ...counts } = monitor.body.mails;
    expect({ isFinished, pause, halt }).toEqual({ isFinished: true, pause: null, halt: null });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(names.length);
    await instance.superuser.query(`UPDATE roster.wave SET state = 'closing' WHERE id = $1`, [
      waveId,
    ]);
    await runClose(context, waveId);
    expect(Object.keys(await deliveries()).filter((name) => !name.endsWith('invitation'))).toEqual(
      [],
    );
    // How the invitations ended says nothing of who answered, and stays.
    const { mails: ended, failures } = (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
    expect([ended, failures]).toEqual([monitor.body.mails, monitor.body.failures]);
    await remindWave(context, waveId, 2);
    await deliverMail(context, waveId);
    expect(Object.keys(await deliveries())).toHaveLength(names.length);
    expect(instance.sink.mails).toHaveLength(before + 3);
  });

  it('reach one recipient whatever stands in a name or a subject', async () => {
    const transport = openTransport(instance.sink.url);
    const hostile = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '\r\nRCPT TO:<evil@example.org>',
        'a\r\nBcc: evil@example.org',
        '"<evil@example.org>',
        ', evil@example.org',
        '\u0000',
        '\r\n.\r\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, subject) => {
        const place = instance.sink.mails.length;
        const to = { name, address: 'right@example.org' };
        const sent = await transport.send({
          ...blank,
          messageId: '<1@example.org>',
          to,
          subject,
          text: 'text',
          html: '<p>html</p>',
        });
        const mail = instance.sink.mails[place];
        const headers = readMail(mail ?? { to: '', recipients: [], raw: '' }).headers;
        return (
          sent.outcome === 'sent' &&
          mail?.recipients.join() === 'right@example.org' &&
          !headers.has('bcc') &&
          headers.get('to')?.length === 1
        );
      }),
      { numRuns: 200 },
    );
    transport.close();
  });

  it('wait where no server answers', async () => {
    const transport = openTransport('smtp://127.0.0.1:9');
    const mail = {
      ...blank,
      subject: 's',
      text: 't',
      html: '<p>h</p>',
      to: { name: 'C', address: addressOf(0) },
    };
    const result = await transport.send({ messageId: '<3@example.org>', ...mail });
    expect(result).toEqual({
      outcome: 'unavailable',
      reason: 'the mail server could not be reached',
    });
    transport.close();
  });

  it('are handed over at most once where the connection breaks after the last byte', async () => {
    instance.sink.cutAfterData.add('cut@example.org');
    const transport = openTransport(instance.sink.url);
    const mail = {
      ...blank,
      subject: 's',
      text: 't',
      html: '<p>h</p>',
      to: { name: 'C', address: 'cut@example.org' },
    };
    const result = await transport.send({ messageId: '<2@example.org>', ...mail });
    expect(result.outcome).toBe('unknown');
    expect(instance.sink.mails.filter((one) => one.to === 'cut@example.org')).toHaveLength(1);
    transport.close();
  });
});
