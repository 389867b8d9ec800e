import type { TrialMail } from '@throughline/types';
import { DataSource } from 'typeorm';
import { entities } from '../src/entities.ts';
import { sendTrial } from '../src/worker/send-trial.ts';
import type { Client } from './setup/client.ts';
import { addAccount, createPulse, expectOk, fillDirectory, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';
import { openContext } from './setup/worker-context.ts';

describe('a mail to oneself', () => {
  let instance: TestInstance;
  let database: DataSource;
  let admin: Client;
  let path: string;

  beforeAll(async () => {
    instance = await startInstance({ worker: false });
    admin = await setUp(instance);
    await fillDirectory(admin, [12]);
    path = `/api/pulses/${(await createPulse(admin)).id}/trial-mails`;
    database = await new DataSource({
      type: 'postgres',
      url: instance.urls.workerMail,
      entities,
      poolSize: 1,
    }).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await instance.stop();
  });

  const ask = async (): Promise<TrialMail> =>
    (await expectOk(admin.post<TrialMail>(path, { kind: 'reminder', language: 'de' }))).body;
  const read = async (id: string): Promise<TrialMail> =>
    (await expectOk(admin.get<TrialMail>(`/api/trial-mails/${id}`))).body;
  const send = async (id: string, change: { smtpUrl?: string } = {}): Promise<void> => {
    const context = openContext(instance, change);
    await sendTrial(context, database.manager, id);
    await context.end();
  };

  it('goes to whoever asked, once, with a code that opens nothing', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'waiting', reason: null, kind: 'reminder' });
    const jobs = await instance.superuser.query(
      `SELECT data FROM job.job WHERE name = 'send-trial'`,
    );
    expect(jobs.rows).toEqual([{ data: { trialId: asked.id } }]);
    await send(asked.id);
    await send(asked.id);
    expect(instance.sink.mails.map(({ to }) => to)).toEqual([asked.to]);
    const [html = ''] = instance.sink.find(asked.to);
    expect(html).toContain('EXAM-PLEX-XXXX-XXXX-XXXX');
    expect(html).toContain('lang="de"');
    expect(await read(asked.id)).toMatchObject({ state: 'sent', reason: null });
    expect((await admin.get('/api/audit')).text).toContain('trial-mail-sent');
  });

  it('says why it was not taken', async () => {
    const { id } = await ask();
    await send(id, { smtpUrl: 'smtp://127.0.0.1:9' });
    expect(await read(id)).toMatchObject({
      state: 'refused',
      reason: 'the mail server could not be reached',
    });
  });

  it('is for administrators, in a language that there is, and nobody else’s to read', async () => {
    const { client: second } = await addAccount(instance, admin, 'admin');
    const { client: executive } = await addAccount(instance, admin, 'executive');
    const { id } = await ask();
    expect((await second.get(`/api/trial-mails/${id}`)).status).toBe(404);
    expect((await executive.post(path, { kind: 'reminder', language: 'de' })).status).toBe(403);
    expect((await admin.post(path, { kind: 'reminder', language: 'xx' })).status).toBe(400);
    expect((await admin.post(path, { kind: 'close', language: 'de' })).status).toBe(400);
  });

  it('is sent thirty times an hour at most', async () => {
    const asked = await instance.superuser.query('SELECT 1 FROM office.trial_mail');
    for (let left = 30 - asked.rows.length; left > 0; left -= 1) await ask();
    expect((await admin.post(path, { kind: 'reminder', language: 'de' })).status).toBe(429);
  });
});
