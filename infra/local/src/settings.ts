import { hostname } from 'node:os';
import { join, resolve } from 'node:path';

import { StartError } from './start-error.ts';

/** What the person who starts may choose, from the command line and the environment. */
export interface Settings {
  /** The repository. */
  root: string;
  isDemo: boolean;
  dataFolder: string;
  host: string;
  port: number;
  publicUrl: string;
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Null: the mail catcher. */
  smtpUrl: string | null;
  smtpCatcherPort: number | null;
  showsTimings: boolean;
  /** Settings of the api and the worker that pass through as they are. */
  environment: Readonly<Record<string, string | undefined>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(
  root: string,
  args: readonly string[],
  environment: Environment,
): Settings {
  const isDemo = args.includes('--demo');
  const unknown = args.find((arg) => arg !== '--demo');
  if (unknown !== undefined) throw new StartError(`There is no option ${unknown}; --demo is one.`);
  const host = environment['HOST'] || '127.0.0.1';
  const port = readPort('PORT', environment['PORT']) ?? 3000;
  const folder =
    environment['THROUGHLINE_DATA_DIR'] || (isDemo ? '.throughline-demo' : '.throughline');
  return {
    root,
    isDemo,
    // A folder named by a person is meant from where they stand, ours from the repository.
    dataFolder: environment['THROUGHLINE_DATA_DIR'] ? resolve(folder) : join(root, folder),
    host,
    port,
    publicUrl:
      readUrl('PUBLIC_URL', environment)?.replace(/\/+$/, '') ??
      `http://${publicHost(host)}:${port}`,
    databaseUrl: readUrl('DATABASE_URL', environment),
    smtpUrl: readUrl('SMTP_URL', environment),
    smtpCatcherPort: readPort('SMTP_CATCHER_PORT', environment['SMTP_CATCHER_PORT']),
    showsTimings: environment['THROUGHLINE_TIMINGS'] === '1',
    environment,
  };
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Where this machine itself reaches what listens on the host. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function publicHost(host: string): string {
  if (isLoopback(host)) return 'localhost';
  return host === '0.0.0.0' || host === '::' ? hostname() : reachableHost(host);
}

const addresses = {
  DATABASE_URL: {
    shape: /^postgres(ql)?:\/\//i,
    example: 'postgresql://user:password@host/name',
  },
  SMTP_URL: { shape: /^smtps?:\/\//i, example: 'smtp://host:587' },
  // Everything is served from the root, so an address below it could not be reached.
  PUBLIC_URL: { shape: /^https?:\/\/[^/?#@]+\/*$/i, example: 'https://pulse.example.org' },
} as const;

function readUrl(name: keyof typeof addresses, environment: Environment): string | null {
  const text = environment[name];
  if (text === undefined || text === '') return null;
  const { shape, example } = addresses[name];
  if (URL.canParse(text) && shape.test(text)) return text;
  // Not shown: it may hold a password.
  throw new StartError(`${name} is not an address such as ${example}.`);
}

function readPort(name: string, text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new StartError(`${name} is ${text}, which is not a port.`);
  return port;
}
