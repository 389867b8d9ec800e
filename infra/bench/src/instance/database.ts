import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseUrlsSchema, type DatabaseUrls } from '../../../../apps/api/src/config/config.ts';
import { startPostgres, type RunningPostgres } from '../../../local/src/index.ts';
import { runProgram } from './program.ts';

const name = 'throughline';

/** A PostgreSQL of its own in a temporary folder, with the server's default settings or others. */
export interface Database {
  readonly folder: string;
  /** The superuser on the instance's database: for looking at what was really stored. */
  readonly superuserUrl: string;
  readonly version: string;
  /** Addresses of the runtime roles, and the file from which the api reads them. */
  readonly urls: DatabaseUrls;
  readonly urlsFile: string;
  /** What the server itself writes down. */
  readonly logFile: string;
  pid(): number;
  /** Starts the server again after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startDatabase(
  settings: Readonly<Record<string, string>> = {},
): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const start = (): Promise<RunningPostgres> =>
    startPostgres({ folder: join(folder, 'postgres'), settings });
  let server = await start();
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const urlsFile = join(folder, 'database-urls.json');
    await runProgram('migrate', {
      DATABASE_URL: await makeOwner(server.url),
      DATABASE_URLS_FILE: urlsFile,
    });
    return {
      folder,
      superuserUrl: withParts(server.url, { pathname: name }),
      version: server.version,
      urls: databaseUrlsSchema.parse(JSON.parse(readFileSync(urlsFile, 'utf8'))),
      urlsFile,
      logFile: server.logFile,
      pid: () => server.pid,
      restart: async () => {
        server = await start();
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeOwner(superuserUrl: string): Promise<string> {
  const superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD '${name}'`);
  await superuser.query(`CREATE DATABASE ${name} OWNER ${name}`);
  await superuser.end();
  return withParts(superuserUrl, { username: name, password: name, pathname: name });
}

function withParts(
  url: string,
  parts: Readonly<Partial<Record<'username' | 'password' | 'pathname', string>>>,
): string {
  return Object.assign(new URL(url), parts).toString();
}
