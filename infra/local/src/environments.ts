import { join } from 'node:path';

import type { DataFolder } from './data-folder.ts';
import type { Settings } from './settings.ts';

type Environment = Record<string, string>;

export interface Places {
  settings: Settings;
  folder: DataFolder;
  databaseUrl: string;
  databaseUrlsFile: string;
  smtpUrl: string;
  /** Null where mails really leave. */
  mailboxUrl: string | null;
  /** Null on loopback, where only people at this machine can set up. */
  setupCode: string | null;
}

/** The programs of the api, each with what it needs to know and nothing more. */
export function migrateEnvironment(places: Places): Environment {
  return {
    ...shared(places.settings),
    DATABASE_URL: places.databaseUrl,
    DATABASE_URLS_FILE: places.databaseUrlsFile,
  };
}

/** HTTP processes never get the master key. */
export function httpEnvironment(places: Places): Environment {
  const { settings, mailboxUrl, setupCode } = places;
  return {
    ...shared(settings),
    ...passOn(settings, [
      'SUBMITS_PER_SECOND',
      'TRUST_PROXY',
      'MAIL_PER_SECOND',
      'MAIL_PER_DOMAIN_PER_SECOND',
      'MAIL_PROVIDER',
      'MAIL_PROVIDER_KEY',
      'MAIL_PROVIDER_KEY_FILE',
      'MAIL_PROVIDER_TOPIC',
      'MAIL_PROVIDER_LOGIN',
    ]),
    THROUGHLINE_PARENT: '1',
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl,
    DATABASE_URLS_FILE: places.databaseUrlsFile,
    WEB_ROOT: join(settings.root, 'apps', 'web', 'dist'),
    ...(mailboxUrl === null ? {} : { MAILBOX_URL: mailboxUrl }),
    ...(setupCode === null ? {} : { SETUP_CODE: setupCode }),
  };
}

export function workerEnvironment(places: Places): Environment {
  return {
    ...shared(places.settings),
    ...passOn(places.settings, [
      'MAIL_FROM',
      'MAIL_CONNECTIONS',
      'MAIL_RETURN_PATH',
      'MAIL_PROVIDER',
      'BOUNCE_IMAP_URL',
      'MAIL_PER_SECOND',
      'MAIL_PER_DOMAIN_PER_SECOND',
      'DKIM_DOMAIN',
      'DKIM_SELECTOR',
      'DKIM_KEY_FILE',
      'SLACK_BOT_TOKEN',
      'SLACK_BOT_TOKEN_FILE',
      'SLACK_API_URL',
      'TEAMS_WORKFLOW_URL',
      'SMS_URL',
      'SMS_METHOD',
      'SMS_HEADERS',
      'SMS_HEADERS_FILE',
      'SMS_FIELDS',
      'SMS_FORMAT',
    ]),
    ...masterKey(places),
    THROUGHLINE_PARENT: '1',
    PUBLIC_URL: places.settings.publicUrl,
    DATABASE_URLS_FILE: places.databaseUrlsFile,
    SMTP_URL: places.smtpUrl,
  };
}

/**
 * What `throughline doctor` has to know of the worker. A master key that was given in the
 * environment is written nowhere: whoever wants it looked at gives it to the doctor as well.
 */
export function doctorEnvironment(places: Places): Environment {
  const given = Object.entries(workerEnvironment(places));
  return Object.fromEntries(given.filter(([name]) => !ofProcess.has(name)));
}

const ofProcess = new Set([
  'MASTER_KEY',
  'NODE_COMPILE_CACHE',
  'NODE_ENV',
  'PATH',
  'THROUGHLINE_PARENT',
]);

/** The demo is made by the owner's, the api's and the worker's own code in one process. */
export function demoEnvironment(places: Places): Environment {
  return {
    ...workerEnvironment(places),
    ...passOn(places.settings, ['DEMO_PASSWORD']),
    DATABASE_URL: places.databaseUrl,
  };
}

function shared(settings: Settings): Environment {
  return {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(settings.root, 'node_modules', '.cache', 'throughline', 'code'),
    ...passOn(settings, ['PATH', 'LOG_LEVEL', 'NODE_EXTRA_CA_CERTS']),
  };
}

function masterKey({ settings, folder }: Places): Environment {
  const chosen = passOn(settings, ['MASTER_KEY', 'MASTER_KEY_FILE']);
  return Object.keys(chosen).length > 0 ? chosen : { MASTER_KEY_FILE: folder.masterKey };
}

function passOn({ environment }: Settings, names: readonly string[]): Environment {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value] as const];
    }),
  );
}
