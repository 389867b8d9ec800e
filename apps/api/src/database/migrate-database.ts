import pg from 'pg';
import { DataSource } from 'typeorm';
import { ConfigError, type DatabaseUrls, type KnownDatabaseUrls } from '../config/config.ts';
import { grantJobs, installJobs } from '../jobs/install-jobs.ts';
import { migrations } from './migrations/index.ts';
import { provisionRoles } from './roles.ts';

/** Serialises migrations of processes that start at the same moment. */
const migrationLock = 7_203_411;

/**
 * Brings a database up to date: runtime roles, tables, job queues and grants. Safe to run again,
 * and by several processes at once.
 */
export async function migrateDatabase(
  ownerUrl: string,
  known: KnownDatabaseUrls = {},
): Promise<DatabaseUrls> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await refuseOtherEncoding(lock);
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const urls = await provisionRoles(ownerUrl, known);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      migrationsTableName: 'migration',
    });
    await source.initialize();
    try {
      await source.runMigrations({ transaction: 'all' });
    } finally {
      await source.destroy();
    }
    await installJobs(ownerUrl);
    await grantJobs(lock);
    return urls;
  } finally {
    await lock.end();
  }
}

/** Names and comments come in every script; another encoding could not hold them. */
async function refuseOtherEncoding(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>(
    "SELECT current_setting('server_encoding') AS encoding",
  );
  const encoding = rows[0]?.encoding ?? '';
  if (encoding === 'UTF8') return;
  throw new ConfigError(
    `The database of DATABASE_URL is in ${encoding}, which cannot hold every name. Make one with ENCODING 'UTF8'.`,
  );
}
