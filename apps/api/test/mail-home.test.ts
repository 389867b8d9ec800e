import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from '../../../infra/local/src/postgres.ts';
import { migrateDatabase } from '../src/database/migrate-database.ts';
import { readCluster } from './setup/cluster.ts';

import.meta.jest.setTimeout(300_000);

const at = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).toString();

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const mayLeave = async (url: string): Promise<boolean | undefined> =>
  (await query<{ may: boolean }>(url, 'SELECT roster.mails_may_leave(now()) AS may'))[0]?.may;

describe('the database that mails leave from', () => {
  const cluster = readCluster();
  const maintain = (sql: string): Promise<unknown> => query(cluster.superuserUrl, sql);
  const first = 'mail_home_first';
  const home = at(cluster.superuserUrl, first);
  const asWorker = at(cluster.urls.workerMail, first);
  const copies = [first, 'mail_home_copy'];

  beforeEach(async () => {
    for (const name of copies) await maintain(`DROP DATABASE IF EXISTS ${name}`);
    await maintain(`CREATE DATABASE ${first} TEMPLATE template_throughline OWNER throughline`);
    expect(await mayLeave(asWorker)).toBe(true);
  });
  afterAll(async () => {
    for (const name of copies) await maintain(`DROP DATABASE IF EXISTS ${name}`);
  });

  it('is the one whose worker asks first, and stays so whatever upkeep does', async () => {
    await query(asWorker, 'SELECT roster.note_mail_sent(now())');
    await query(home, 'VACUUM (FREEZE) roster.mail_home');
    expect(await mayLeave(asWorker)).toBe(true);
    await query(home, 'VACUUM FULL roster.mail_home');
    await query(home, 'REINDEX TABLE roster.mail_home');
    expect(await mayLeave(asWorker)).toBe(true);
    await query(asWorker, 'SELECT roster.note_mail_sent(now())');
    expect(await mayLeave(asWorker)).toBe(true);
  });

  it('is told from a copy beside it', async () => {
    await maintain(`CREATE DATABASE mail_home_copy TEMPLATE ${first}`);
    expect(await mayLeave(at(cluster.urls.workerMail, 'mail_home_copy'))).toBe(false);
    expect(await mayLeave(asWorker)).toBe(true);
  });

  const loads: readonly (readonly [string, string])[] = [
    ['its rows alone', 'DELETE FROM roster.mail_home'],
    ['after all rows were dropped', 'TRUNCATE roster.mail_home'],
  ];
  it.each(loads)('is told from itself after a dump was loaded into it, %s', async (_, empty) => {
    await query(
      home,
      `BEGIN; CREATE TEMPORARY TABLE dumped AS SELECT * FROM roster.mail_home; ${empty};
       INSERT INTO roster.mail_home SELECT * FROM dumped; COMMIT`,
    );
    expect(await mayLeave(asWorker)).toBe(false);
    await query(asWorker, 'SELECT roster.note_mail_sent(now())');
    expect(await mayLeave(asWorker)).toBe(false);
  });

  it('is told from the same data on another server', async () => {
    await query(
      home,
      `UPDATE roster.mail_home SET written_by = pg_current_xact_id(),
         place = regexp_replace(place, '^[0-9]+', '7000000000000000001')`,
    );
    expect(await mayLeave(asWorker)).toBe(false);
  });

  it('is settled once by workers that ask at the same time', async () => {
    await query(home, 'DELETE FROM roster.mail_home');
    const answers = await Promise.all(Array.from({ length: 8 }, () => mayLeave(asWorker)));
    expect(answers).toEqual(Array(8).fill(true));
  });
});

describe('a server that is restarted, and one that is recovered from its log', () => {
  it('sends on after the one and waits after the other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-recovery-'));
    const start = (settings: Readonly<Record<string, string>> = {}): Promise<RunningPostgres> =>
      startPostgres({ folder, settings });
    let server = await start();
    try {
      await query(server.url, `CREATE ROLE throughline LOGIN CREATEROLE PASSWORD 'throughline'`);
      await query(server.url, 'CREATE DATABASE throughline OWNER throughline');
      const owner = Object.assign(new URL(at(server.url, 'throughline')), {
        username: 'throughline',
        password: 'throughline',
      });
      const { workerMail } = await migrateDatabase(owner.toString());
      const asWorker = (): string =>
        Object.assign(new URL(workerMail), { port: String(server.port) }).toString();
      expect(await mayLeave(asWorker())).toBe(true);
      await server.stop();
      server = await start();
      expect(await mayLeave(asWorker())).toBe(true);
      await server.stop();
      await writeFile(join(server.cluster, 'recovery.signal'), '', { mode: 0o666 });
      server = await start({ restore_command: 'false', hot_standby: 'off' });
      expect(await mayLeave(asWorker())).toBe(false);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
