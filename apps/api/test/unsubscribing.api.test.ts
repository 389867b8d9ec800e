import type { WaveMonitor } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave } from '../src/invitations/open-wave.ts';
import { remindWave } from '../src/invitations/remind-wave.ts';
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
import { readMail } from './setup/read-mail.ts';
import { recordChanges } from './setup/record-changes.ts';
import { advanceToWork, startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext, type OpenContext } from './setup/worker-context.ts';

const locales = [
  'en-GB',
  'de-DE',
  'fr-FR',
  'es-ES',
  'nl-NL',
  'pt-PT',
  'pl-PL',
  'ar-EG',
  'sv-SE',
  'en-US',
];
const addressOf = (place: number): string => `p${place}@example.org`;

describe('a person who wants no mails', () => {
  let instance: TestInstance;
  let admin: Client;
  let context: OpenContext;
  let waveId: string;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    context = openContext(instance);
    await expectOk(admin.post('/api/units/import', 'key,name,parent_key\ncompany,Example Ltd,\n'));
    const rows = locales.map(
      (locale, place) => `${place},${addressOf(place)},Person ${place},company,${locale},UTC`,
    );
    await expectOk(
      admin.post(
        '/api/people/import',
        `key,email,name,unit_key,locale,time_zone\n${rows.join('\n')}\n`,
      ),
    );
    const pulse = await createPulse(admin);
    waveId = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body.id;
    await openWave(context, waveId);
    await deliverMail(context, waveId);
  });

  afterAll(async () => {
    await context.end();
    await instance.stop();
  });

  const pathFor = (place: number): string => {
    const mail = instance.sink.mails.find(({ to }) => to === addressOf(place));
    const { headers } = readMail(mail ?? { to: '', recipients: [], raw: '' });
    const url = /^<(.+)>$/.exec(headers.get('list-unsubscribe')?.[0] ?? '')?.[1] ?? '';
    return new URL(url).pathname;
  };
  const post = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${instance.url}${path}`, { method: 'POST', redirect: 'manual', ...init });
  const countSuppressed = async (): Promise<number> =>
    (await instance.superuser.query('SELECT FROM roster.suppression')).rowCount ?? 0;

  it('is mailed in the language of the survey page, from the right in Arabic', () => {
    const mails = instance.sink.mails.map(readMail);
    const of = (place: number): (typeof mails)[number] | undefined =>
      mails.find(({ address }) => address === addressOf(place));
    expect(of(1)?.text).toContain('Jetzt antworten:');
    expect(of(7)?.html).toMatch(/<html lang="ar" dir="rtl"/);
    expect(of(7)?.text).toContain('/ar#t=');
    expect(of(8)?.text).toContain('Answer now:');
    for (const { html, text, raw } of mails) {
      expect(html).not.toContain('{{');
      expect(text).not.toMatch(/\{\w+\}/);
      expect(Buffer.byteLength(raw)).toBeLessThan(100_000);
    }
  });

  it('is not taken for one by whatever opens every link of a mail', async () => {
    const mails = instance.sink.mails.map(readMail);
    const urls = mails.flatMap(({ text, html }) =>
      [...`${text} ${html}`.matchAll(/http:\/\/localhost:3000(\/[^\s"<>#]+)/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    const changes = await recordChanges(instance.superuser, async () => {
      for (const path of new Set(urls)) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          for (const agent of ['scanner', 'Mozilla/5.0', '']) {
            const headers = { 'user-agent': agent, purpose: 'prefetch', 'sec-purpose': 'prefetch' };
            const reply = await fetch(`${instance.url}${path}`, { method, headers });
            expect([method, path, reply.status < 500]).toEqual([method, path, true]);
            expect(reply.headers.get('set-cookie')).toBeNull();
            await reply.arrayBuffer();
          }
        }
      }
    });
    expect(changes).toEqual({});
    expect((await answerAs(instance, addressOf(0), sameAnswer('4'))).status).toBe(200);
  });

  it('says so in one step, in either form a mail program sends, as often as it does', async () => {
    const form = new FormData();
    form.append('List-Unsubscribe', 'One-Click');
    const bodies = [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), form, undefined];
    for (const body of bodies) {
      const reply = await post(pathFor(1), body === undefined ? {} : { body });
      expect(reply.status).toBe(200);
      expect(reply.headers.get('location')).toBeNull();
      expect(reply.headers.get('set-cookie')).toBeNull();
      expect(await reply.text()).toContain('Sie bekommen keine Mails zu Befragungen mehr');
      expect(await countSuppressed()).toBe(1);
    }
  });

  it('is not mailed again because mails to the address are let go again', async () => {
    const reasonOf = `SELECT reason FROM roster.suppression
      WHERE address = sha256(convert_to('${addressOf(6)}', 'UTF8'))`;
    await instance.superuser.query(
      `INSERT INTO roster.suppression (address, reason, detail, since)
       VALUES (sha256(convert_to('${addressOf(6)}', 'UTF8')), 'bounced', '550 5.1.1', now())`,
    );
    expect((await post(pathFor(6))).status).toBe(200);
    expect((await instance.superuser.query(reasonOf)).rows).toEqual([{ reason: 'unsubscribed' }]);
    const back = new URLSearchParams({ choice: 'resume' });
    expect((await post(pathFor(6), { body: back })).status).toBe(200);
    expect((await instance.superuser.query(reasonOf)).rows).toEqual([]);
  });

  it('is asked on a page that changes nothing, and can come back there', async () => {
    const path = pathFor(2);
    let page = '';
    const changes = await recordChanges(instance.superuser, async () => {
      page = await (await fetch(`${instance.url}${path}`)).text();
    });
    expect(changes).toEqual({});
    expect(page).toContain('<html lang="fr"');
    expect(page).toContain(`<form method="post" action="${path}">`);
    const send = (choice: string): Promise<Response> =>
      post(path, { body: new URLSearchParams({ choice }) });
    expect((await send('stop')).status).toBe(200);
    expect(await countSuppressed()).toBe(2);
    expect(await (await send('resume')).text()).toContain('Vous recevrez de nouveau des messages');
    expect(await countSuppressed()).toBe(1);
  });

  it('is not known by the code of a survey, nor a survey by this link', async () => {
    const { code } = readLink(instance, addressOf(3));
    expect((await post(`/u/en/${code}`)).status).toBe(404);
    expect((await post(`/u/en/${'x'.repeat(43)}`)).status).toBe(404);
    expect((await fetch(`${instance.url}/u/en/${code}`)).status).toBe(200);
    expect(await countSuppressed()).toBe(1);
    const token = pathFor(3).split('/').at(-1) ?? '';
    const { path } = readLink(instance, addressOf(3));
    const [, , wave, variant, language] = path.split('/');
    const answers = sameAnswer('3');
    const reply = await admin.post('/api/responses', {
      wave,
      variant,
      language,
      nonce: 'x',
      code: token,
      answers,
    });
    expect(reply.status).toBeGreaterThanOrEqual(400);
  });

  it('gets no reminder, and stands in no list, only in a count', async () => {
    const before = instance.sink.mails.length;
    advanceToWork(instance.clock, 5);
    admin = await signIn(instance, 'ada@example.org');
    await remindWave(context, waveId, 1);
    await deliverMail(context, waveId);
    const reminded = instance.sink.mails.slice(before).map(({ to }) => to);
    expect(reminded.sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map(addressOf));
    const next = await expectOk(admin.get<WaveMonitor>(`/api/waves/${waveId}`));
    expect(next.body.failures).toEqual([]);
    await instance.superuser.query(
      `UPDATE roster.delivery SET state = 'queued' WHERE kind = 'invitation'`,
    );
    await deliverMail(context, waveId);
    const { mails, failures } = (await admin.get<WaveMonitor>(`/api/waves/${waveId}`)).body;
    expect(mails).toMatchObject({ sent: locales.length - 1, withheld: 0, isFinished: true });
    expect(failures).toEqual([]);
    expect((await admin.post(`/api/waves/${waveId}/mails/tries`)).status).toBe(409);
  });
});
