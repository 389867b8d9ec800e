import pg from 'pg';
import { ConfigError } from '../src/config/config.ts';
import { migrateDatabase } from '../src/database/migrate-database.ts';
import { readCluster } from './setup/cluster.ts';

import.meta.jest.setTimeout(300_000);

describe('a database that cannot be used', () => {
  const { superuserUrl, urls } = readCluster();
  const superuser = new pg.Client({ connectionString: superuserUrl });
  const made = 'migrate_refused';
  const owner = 'migrate_without_right';

  beforeAll(async () => {
    await superuser.connect();
    await drop();
    await superuser.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'weak'`);
  });

  afterEach(() => superuser.query(`DROP DATABASE IF EXISTS ${made}`));

  afterAll(async () => {
    await drop();
    await superuser.end();
  });

  const drop = async (): Promise<void> => {
    await superuser.query(`DROP DATABASE IF EXISTS ${made}`);
    await superuser.query(`DROP ROLE IF EXISTS ${owner}`);
  };

  const migrate = async (): Promise<unknown> => {
    const url = Object.assign(new URL(superuserUrl), {
      username: owner,
      password: 'weak',
      pathname: `/${made}`,
    });
    return migrateDatabase(url.toString()).catch((error: unknown) => error);
  };

  it('is refused in a sentence where its owner may not make roles', async () => {
    await superuser.query(`CREATE DATABASE ${made} OWNER ${owner}`);
    const refusal = await migrate();
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).toContain('ALTER ROLE <owner> CREATEROLE');
    const others = new pg.Client({ connectionString: urls.apiAdmin });
    await others.connect();
    await others.end();
  });

  it('is refused in a sentence where it cannot hold every name', async () => {
    await superuser.query(
      `CREATE DATABASE ${made} OWNER ${owner} ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    );
    const refusal = await migrate();
    expect(refusal).toBeInstanceOf(ConfigError);
    expect(String(refusal)).toContain('is in LATIN1');
  });
});
