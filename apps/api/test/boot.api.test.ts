import { randomBytes } from 'node:crypto';
import { readWorkerConfig } from '../src/config/config.ts';
import { startWorker } from '../src/worker/start-worker.ts';
import { createPulse, fillDirectory, openWave, setUp } from './setup/organisation.ts';
import { startInstance, type TestInstance } from './setup/test-instance.ts';

describe('a worker that starts', () => {
  let instance: TestInstance;
  const lines: string[] = [];

  beforeAll(async () => {
    instance = await startInstance({
      onLog: (line) => lines.push(line),
      settings: { log_parameter_max_length: '-1' },
    });
    const admin = await setUp(instance);
    await fillDirectory(admin, [8, 8]);
    await openWave(admin, (await createPulse(admin)).id);
    await instance.stopWorker();
  });

  afterAll(() => instance.stop());

  const config = (masterKey: Buffer): Parameters<typeof startWorker>[0] => ({
    publicUrl: instance.publicUrl,
    smtpUrl: instance.sink.url,
    mailFrom: 'Throughline <pulse@example.org>',
    mailConnections: 1,
    returnPath: null,
    bounceImapUrl: null,
    messages: { slack: null, teams: null, sms: null },
    mailProvider: null,
    pace: { perSecond: null, perDomainPerSecond: null },
    dkim: null,
    logLevel: 'silent',
    hasParent: false,
    masterKey,
    database: instance.urls,
  });
  /** Every row of every table that a worker may change, with the transaction that wrote it. */
  const readRows = async (): Promise<unknown> => {
    const tables = await instance.superuser.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('roster', 'ballot', 'result', 'office', 'job') ORDER BY 1`,
    );
    return Promise.all(
      tables.rows.map(async ({ name }) => [
        name,
        (
          await instance.superuser.query(
            `SELECT count(*)::int AS rows, md5(string_agg(t.xmin::text || t::text, '|' ORDER BY t::text)) AS content FROM ${name} t`,
          )
        ).rows[0],
      ]),
    );
  };

  it('refuses another master key by name while a wave is open, and changes no row', async () => {
    const before = await readRows();
    await expect(
      startWorker(config(randomBytes(32)), instance.clock, instance.logger),
    ).rejects.toThrow(/The master key \(MASTER_KEY or MASTER_KEY_FILE\) is not the one/);
    expect(await readRows()).toEqual(before);
  });

  it('refuses to start without a master key, and names it', () => {
    const environment = { DATABASE_URLS_FILE: '/dev/null', PUBLIC_URL: 'http://localhost' };
    expect(() => readWorkerConfig({ ...environment, SMTP_URL: 'smtp://localhost' })).toThrow(
      /MASTER_KEY/,
    );
  });

  it('starts with the right one, and the wave is as it was', async () => {
    const worker = await startWorker(config(instance.masterKey), instance.clock, instance.logger);
    await worker.stop();
    const waves = await instance.superuser.query('SELECT state FROM roster.wave');
    expect(waves.rows).toEqual([{ state: 'open' }]);
  });

  it('warns of a server that would write values into its log', () => {
    expect(lines.join('')).toContain('log_parameter_max_length is not 0');
  });
});
