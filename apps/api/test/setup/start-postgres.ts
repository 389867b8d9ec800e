import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type RunningPostgres } from '../../../../infra/local/src/postgres.ts';
import { migrateDatabase } from '../../src/database/migrate-database.ts';
import { clusterVariable, type TestCluster } from './cluster.ts';

/**
 * One Postgres for all api tests, with a migrated database that each test file copies. It is an
 * embedded one, or the server of TEST_DATABASE_URL (a superuser's address), which needs
 * `wal_level = logical`.
 */
export default async function start(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  const given = process.env['TEST_DATABASE_URL'];
  const { url: superuserUrl, logFile } =
    given === undefined ? await startEmbedded(folder) : { url: given, logFile: null };
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query('DROP DATABASE IF EXISTS template_throughline');
  const known = await superuser.query(`SELECT FROM pg_roles WHERE rolname = 'throughline'`);
  const verb = known.rowCount === 0 ? 'CREATE' : 'ALTER';
  await superuser.query(`${verb} ROLE throughline LOGIN CREATEROLE PASSWORD 'throughline'`);
  await superuser.query('CREATE DATABASE template_throughline OWNER throughline');
  await superuser.end();

  const ownerUrl = new URL(superuserUrl);
  ownerUrl.username = 'throughline';
  ownerUrl.password = 'throughline';
  ownerUrl.pathname = '/template_throughline';
  const urls = await migrateDatabase(ownerUrl.toString());
  const cluster: TestCluster = {
    superuserUrl,
    ownerUrl: ownerUrl.toString(),
    urls,
    folder,
    logFile,
  };
  process.env[clusterVariable] = JSON.stringify(cluster);
}

async function startEmbedded(folder: string): Promise<RunningPostgres> {
  const server = await startPostgres({
    folder,
    settings: { fsync: 'off', wal_level: 'logical', max_connections: '200', max_wal_senders: '4' },
  });
  Object.assign(globalThis, { throughlineTestServer: server });
  return server;
}
