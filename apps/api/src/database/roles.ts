import { randomBytes } from 'node:crypto';
import pg from 'pg';
import {
  ConfigError,
  databaseUrlsSchema,
  type DatabaseUrls,
  type KnownDatabaseUrls,
} from '../config/config.ts';

/** Runtime roles by the name under which their address is kept. None owns anything. */
const roleNames: Readonly<Record<keyof DatabaseUrls, string>> = {
  apiPublic: 'throughline_api_public',
  apiAdmin: 'throughline_api_admin',
  workerMail: 'throughline_worker_mail',
  workerClose: 'throughline_worker_close',
  workerStudy: 'throughline_worker_study',
};

/**
 * Makes the runtime roles where they are missing and returns an address for each. Addresses that
 * still work are kept, so that running processes are not cut off.
 */
export async function provisionRoles(
  ownerUrl: string,
  known: KnownDatabaseUrls,
): Promise<DatabaseUrls> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const urls: Record<string, string> = {};
    for (const [key, role] of Object.entries(roleNames)) {
      const existing = Object.entries(known).find(([name]) => name === key)?.[1];
      urls[key] =
        existing !== undefined && isSameDatabase(existing, ownerUrl) && (await canConnect(existing))
          ? existing
          : await makeRole(owner, ownerUrl, role);
    }
    return databaseUrlsSchema.parse(urls);
  } finally {
    await owner.end();
  }
}

async function makeRole(owner: pg.Client, ownerUrl: string, role: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const exists = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  // What a role may be (no superuser, no owner of roles or databases) is the default of CREATE ROLE.
  await owner
    .query(
      exists.rowCount === 0
        ? `CREATE ROLE ${role} LOGIN NOINHERIT PASSWORD '${password}'`
        : `ALTER ROLE ${role} PASSWORD '${password}'`,
    )
    .catch(refuseWithoutRight);
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}

function refuseWithoutRight(error: unknown): never {
  const isRefused = error instanceof pg.DatabaseError && error.code === '42501';
  if (!isRefused) throw error;
  throw new ConfigError(
    'The owner of DATABASE_URL may not make or change the roles that the instance runs as. Let a superuser give it the right: ALTER ROLE <owner> CREATEROLE. Roles that another owner made have to be dropped, or given to this one.',
    { cause: error },
  );
}

/** Addresses kept from another database must not be taken for this one's. */
function isSameDatabase(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  return a.host === b.host && a.pathname === b.pathname;
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
