import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';

import type { Cleanup } from './cleanup.ts';
import type { DataFolder } from './data-folder.ts';
import { chooseServerAccount, openToServer } from './postgres-account.ts';
import { type RunningPostgres, startPostgres } from './postgres.ts';
import { keepSecret } from './secrets.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';

export interface Database {
  /** The owner's address: for migrations, never for serving. */
  url: string;
  /** Where the migration keeps the addresses of the runtime roles. */
  urlsFile: string;
  /** Whether it was there before this start, with its owner. */
  isKnown: boolean;
  /** Null where the database is somebody else's. */
  server: RunningPostgres | null;
}

const NAME = 'throughline';

/** The database that was asked for, or the embedded one with its owner and its database made. */
export async function openDatabase(
  settings: Settings,
  folder: DataFolder,
  cleanup: Cleanup,
  say: (line: string) => void,
): Promise<Database> {
  if (settings.databaseUrl !== null) {
    await expectAnswer(settings.databaseUrl);
    return {
      url: settings.databaseUrl,
      urlsFile: fileFor(settings.databaseUrl, folder),
      isKnown: false,
      server: null,
    };
  }
  openToServer(folder.path, chooseServerAccount(join(folder.postgres, 'cluster')));
  const givingUp = new AbortController();
  const { signal } = givingUp;
  const starting = startPostgres({ folder: folder.postgres, onLog: say, signal });
  cleanup.add(2, async () => {
    givingUp.abort();
    await (await starting).stop();
  });
  const server = await starting;
  const url = ownerUrl(server, folder);
  const isKnown = (await tryToConnect(url)) === null;
  if (!isKnown) await makeOwner(server, new URL(url).password);
  return { url, urlsFile: join(folder.path, 'database-urls.json'), isKnown, server };
}

/** Addresses of one database must not be taken for those of another that is chosen later. */
function fileFor(databaseUrl: string, folder: DataFolder): string {
  const { host, pathname } = new URL(databaseUrl);
  const mark = createHash('sha256')
    .update(host + pathname)
    .digest('hex')
    .slice(0, 12);
  return join(folder.path, `database-urls-${mark}.json`);
}

function ownerUrl(server: RunningPostgres, folder: DataFolder): string {
  const url = new URL(server.url);
  url.username = NAME;
  url.password = keepSecret(folder.ownerPassword, 24, 'base64url');
  url.pathname = NAME;
  return url.href;
}

async function makeOwner(server: RunningPostgres, password: string): Promise<void> {
  const superuser = new Client({ connectionString: server.url });
  await superuser.connect();
  try {
    const role = await superuser.query('select from pg_roles where rolname = $1', [NAME]);
    await superuser.query(
      `${role.rowCount === 0 ? 'create' : 'alter'} role ${NAME} login createrole nosuperuser password '${password}'`,
    );
    const database = await superuser.query('select from pg_database where datname = $1', [NAME]);
    if (database.rowCount === 0) await superuser.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await superuser.end();
  }
}

async function expectAnswer(url: string): Promise<void> {
  const failure = await tryToConnect(url);
  if (failure !== null) throw new StartError(`The database of DATABASE_URL says no: ${failure}`);
}

/** Null when it works, else why not. */
async function tryToConnect(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
