import type { AuditLog, SendPlan, WaveMonitor, WithoutEmail } from '@throughline/types';
import { deliverMail } from '../src/invitations/deliver-mail.ts';
import { openWave as openByHand } from '../src/invitations/open-wave.ts';
import { makeCodeSheet } from '../src/code-sheets/make-code-sheet.ts';
import { waitFor, Client } from './setup/client.ts';
import {
  addWithoutEmail,
  askSheet,
  fetchSheet,
  findUnit,
  readCodes,
  waitForSheet,
} from './setup/code-sheets.ts';
import {
  addAccount,
  answerAs,
  answerWith,
  closeWave,
  createPulse,
  expectOk,
  fillDirectory,
  openWave,
  readLink,
  sameAnswer,
  setUp,
} from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

describe('codes on paper for people without an address', () => {
  let instance: TestInstance;
  let admin: Client;
  let wave: WaveMonitor;
  let shop1: string;
  let shop2: string;
  let company: string;

  beforeAll(async () => {
    instance = await startInstance();
    admin = await setUp(instance);
    await fillDirectory(admin, [6, 6]);
    await addWithoutEmail(admin, 'shop-1', 5);
    await addWithoutEmail(admin, 'shop-2', 2);
    [shop1, shop2, company] = (await Promise.all(
      ['shop-1', 'shop-2', 'company'].map((key) => findUnit(admin, key)),
    )) as [string, string, string];
    wave = await openWave(admin, (await createPulse(admin)).id);
  });
  afterAll(() => instance.stop());

  it('invites everybody and mails those who have an address', async () => {
    expect(wave).toMatchObject({ invited: 19, withoutEmail: 7 });
    expect(wave.mails).toMatchObject({ sent: 12, isFinished: true });
    expect(instance.sink.mails).toHaveLength(12);
    const { body } = await admin.get<WithoutEmail>(`/api/waves/${wave.id}/without-email`);
    expect(body.k).toBe(5);
    expect(body.units.map(({ name, depth, people }) => [name, depth, people])).toEqual([
      ['Example Ltd', 0, 7],
      ['Shop 1', 1, 5],
      ['Shop 2', 1, 2],
    ]);
  });

  it('puts one unit on a sheet: its page, how to answer, the promise, who gets a slip', async () => {
    const asked = (await expectOk(askSheet(admin, wave.id, shop1))).body;
    expect(asked.codes).toBe(5);
    const html = await fetchSheet(admin, asked);
    expect(new Set(readCodes(html)).size).toBe(5);
    expect(html).toContain('How we treat each other');
    expect(html).toContain('nobody here, administrators included, can see single answers');
    expect(html).toContain(`localhost:3000/s/${wave.id.slice(0, 8)}<`);
    for (let i = 1; i <= 5; i += 1) expect(html).toContain(`Nomail shop-1 ${i}`);
    expect(html).not.toMatch(/Nomail shop-2|Person 1\/1/);
    const log = (await admin.get<AuditLog>('/api/audit')).body;
    expect(log.entries[0]).toMatchObject({ action: 'codes-printed', by: 'Ada Admin' });
    expect(log.entries[0]?.subject).toMatch(/wave 1, Shop 1, codes: 5$/);
  });

  it('has no name on a slip, and none of the codes that were mailed', async () => {
    const html = await fetchSheet(admin, (await askSheet(admin, wave.id, company)).body);
    const slips = html.match(/<ul class="slips">[^]*?<\/ul>/g) ?? [];
    expect(slips.join('')).not.toContain('Nomail');
    const codes = readCodes(slips.join('')).map((code) => code.replaceAll('-', ''));
    expect(codes).toHaveLength(7);
    const mailed = instance.sink.mails.map(({ to }) => readLink(instance, to).code);
    expect(codes.filter((code) => mailed.includes(code))).toEqual([]);
  });

  it('loads nothing from anywhere, and runs nothing', async () => {
    const asked = (await askSheet(admin, wave.id, shop1)).body;
    await waitForSheet(admin, asked.id);
    const reply = await admin.post(`/api/code-sheets/${asked.id}/page`, { key: asked.key });
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.text).not.toMatch(/<script|\bsrc=|<link|@import|url\(/i);
  });

  it('is given once, to whoever asked and holds its key', async () => {
    const { client: second } = await addAccount(instance, admin, 'admin');
    const { client: executive } = await addAccount(instance, admin, 'executive');
    const asked = (await askSheet(admin, wave.id, shop1)).body;
    await waitForSheet(admin, asked.id);
    const path = `/api/code-sheets/${asked.id}`;
    const own = { key: asked.key };
    expect((await askSheet(executive, wave.id, shop1)).status).toBe(403);
    expect((await second.get(path)).status).toBe(404);
    expect((await second.post(`${path}/page`, own)).status).toBe(404);
    expect((await admin.post(`${path}/page`, { key: 'A'.repeat(43) })).status).toBe(403);
    const first = await admin.post(`${path}/page`, own);
    expect([first.status, readCodes(first.text).length]).toEqual([200, 5]);
    const again = await admin.post(`${path}/page`, own);
    expect([again.status, readCodes(again.text)]).toEqual([404, []]);
    const left = await instance.superuser.query('SELECT FROM office.code_sheet WHERE id = $1', [
      asked.id,
    ]);
    expect(left.rowCount).toBe(0);
  });

  it('is not given after ten minutes, and is deleted then', async () => {
    const asked = (await askSheet(admin, wave.id, shop1)).body;
    await waitForSheet(admin, asked.id);
    await instance.superuser.query(
      `UPDATE office.code_sheet SET asked_at = asked_at - interval '10 minutes' WHERE id = $1`,
      [asked.id],
    );
    const path = `/api/code-sheets/${asked.id}/page`;
    expect((await admin.post(path, { key: asked.key })).status).toBe(404);
    const context = openContext(instance);
    await makeCodeSheet(context, asked.id);
    await context.end();
    const left = await instance.superuser.query('SELECT FROM office.code_sheet');
    expect(left.rowCount).toBe(0);
  });

  it('holds k codes or more, of a unit that was asked, in a language that there is', async () => {
    const refused = await askSheet(admin, wave.id, shop2);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('2 people have no address in this unit and below.');
    expect((await askSheet(admin, wave.id, wave.id)).status).toBe(409);
    const path = `/api/waves/${wave.id}/code-sheets`;
    expect((await admin.post(path, { unitId: shop1, language: 'xx' })).status).toBe(400);
  });

  it('never holds the code of somebody who was mailed, whatever became of the address', async () => {
    const taken = 'p1-1,,Person 1/1,shop-1,en-GB,Europe/London';
    const given = 'p1-1,p1-1@example.org,Person 1/1,shop-1,en-GB,Europe/London';
    const change = (row: string): Promise<unknown> =>
      expectOk(
        admin.post('/api/people/import', `key,email,name,unit_key,locale,time_zone\n${row}\n`),
      );
    await change(taken);
    const asked = (await askSheet(admin, wave.id, shop1)).body;
    const html = await fetchSheet(admin, asked);
    await change(given);
    expect(asked.codes).toBe(5);
    expect(html).not.toContain('Person 1/1');
  });

  it('leads from the short address to the page, in the language of the browser', async () => {
    const short = `/s/${wave.id.slice(0, 8)}`;
    const reply = await new Client(instance).send('GET', short, undefined, {
      'accept-language': 'de-CH,de;q=0.9',
    });
    expect([reply.status, reply.headers.get('location')]).toEqual([302, `/s/${wave.id}/nine/de`]);
    expect(reply.headers.get('set-cookie')).toBeNull();
    for (const unknown of [`${short}-9`, '/s/00000000', '/s/x'])
      expect((await new Client(instance).get(unknown)).status).toBe(404);
  });

  it('takes the answers of everybody with a code, and counts them like the others', async () => {
    const html = await fetchSheet(admin, (await askSheet(admin, wave.id, company)).body);
    const path = `/s/${wave.id}/nine/en`;
    for (const code of readCodes(html))
      expect((await answerWith(instance, { path, code }, sameAnswer('5'))).status).toBe(200);
    for (const { to } of instance.sink.mails)
      expect((await answerAs(instance, to, sameAnswer('1'))).status).toBe(200);
    await expectOk(admin.post(`/api/waves/${wave.id}/readings`));
    const read = await waitFor(
      async () => (await admin.get<WaveMonitor>(`/api/waves/${wave.id}`)).body,
      (monitor) => !monitor.readingPending,
    );
    // Of 19 people nothing is told while they can answer.
    expect(read.participation).toMatchObject({ overall: null, units: [] });
    const closed = await closeWave(admin, wave.id);
    expect(closed.closed).toMatchObject({ invited: 19, answered: '15-19' });
    expect((await askSheet(admin, wave.id, company)).status).toBe(409);
  });
});

describe('an address that was taken out after the launch', () => {
  it('is not mailed any more; whoever got one meanwhile is reminded only', async () => {
    const instance = await startInstance({ worker: false });
    const context = openContext(instance);
    try {
      const admin = await setUp(instance);
      await fillDirectory(admin, [12]);
      await addWithoutEmail(admin, 'shop-1', 5);
      const pulse = await createPulse(admin);
      const path = `/api/pulses/${pulse.id}`;
      const plan = (await expectOk(admin.get<SendPlan>(`${path}/plan`))).body;
      expect(plan).toMatchObject({ people: 17, withoutEmail: 5 });
      // Who gets no mail is none of those who are mailed at some time.
      expect(plan.timeZones.reduce((sum, { people }) => sum + people, 0)).toBe(12);
      expect([0, 12]).toContain(plan.mailedAtOnce);
      const { id } = (await expectOk(admin.post<WaveMonitor>(`${path}/waves`))).body;
      await openByHand(context, id);
      const row = 'p1-3,,Person 1/3,shop-1,en-GB,Europe/London';
      const header = 'key,email,name,unit_key,locale,time_zone';
      await expectOk(admin.post('/api/people/import', `${header}\n${row}\n`));
      await deliverMail(context, id);
      expect(instance.sink.mails).toHaveLength(11);
      const monitor = (await admin.get<WaveMonitor>(`/api/waves/${id}`)).body;
      expect(monitor.mails).toMatchObject({ sent: 11, failed: 1, isFinished: true });
      expect(monitor.failures).toEqual([
        { email: 'Person 1/3', state: 'failed', reason: 'there is no address any more' },
      ]);
      expect((await admin.post(`/api/waves/${id}/mails/tries`)).status).toBe(409);
      expect(monitor.withoutEmail).toBe(5);
    } finally {
      await context.end();
      await instance.stop();
    }
  });
});
