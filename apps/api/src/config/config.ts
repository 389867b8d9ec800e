import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  mailVariables,
  paceVariables,
  readMailConfig,
  readPace,
  type MailConfig,
  type PaceLimits,
} from './mail-config.ts';
import { messageVariables, readMessageConfig, type MessageConfig } from './message-config.ts';
import { providerVariables, readMailProvider, type MailProvider } from './mail-provider.ts';

/** Addresses of the five runtime roles; written by `migrate`, read by api and worker. */
export const databaseUrlsSchema = z.object({
  apiPublic: z.url(),
  apiAdmin: z.url(),
  workerMail: z.url(),
  workerClose: z.url(),
  workerStudy: z.url(),
});
export type DatabaseUrls = z.infer<typeof databaseUrlsSchema>;
export type KnownDatabaseUrls = { readonly [Role in keyof DatabaseUrls]?: string | undefined };

const port = z.coerce.number().int().min(1).max(65_535);
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info');
/** A sentence of our own for what is set wrongly; what is not set at all is missing. */
const says =
  (sentence: string) =>
  ({ input }: { readonly input?: unknown }): string | undefined =>
    input === undefined ? undefined : sentence;

/** Everything is served from the root, so an address below it could not be reached. */
const publicUrl = z
  .url({ protocol: /^https?$/, error: says('is not an address such as https://pulse.example.org') })
  .refine((url) => /^https?:\/\/[^/?#@]+\/*$/.test(url), {
    error: 'must be an address without a path, such as https://pulse.example.org',
    abort: true,
  })
  .transform((url) => url.replace(/\/+$/, ''));
const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: says('is not an address such as postgresql://user:password@host/name'),
});
const smtpUrl = z
  .url({
    protocol: /^smtps?$/,
    error: says('is not an address such as smtp://host:587 or smtps://host'),
  })
  .refine((url) => !/%(?![0-9a-f]{2})/i.test(url), {
    error: 'has a % that must be written as %25',
  });
/** Without an address in it mails would leave without a sender, and be taken for spam. */
const sender = z
  .string()
  .regex(
    /^(?:[^<>@\s]+@[^<>@\s]+|[^<>]*<[^<>@\s]+@[^<>@\s]+>)$/,
    'is not a sender such as Pulse <pulse@example.org>',
  );

const httpSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: publicUrl.default('http://localhost:3000'),
  WEB_ROOT: z
    .string()
    .min(1)
    .transform((folder) => resolve(folder)),
  MAILBOX_URL: z.url().optional(),
  SETUP_CODE: z.string().min(8).optional(),
  SUBMITS_PER_SECOND: z.coerce.number().positive().default(100),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  ...paceVariables,
  ...providerVariables,
  LOG_LEVEL: logLevel,
  THROUGHLINE_PARENT: z.string().optional(),
});

export const workerSchema = z.object({
  PUBLIC_URL: publicUrl.default('http://localhost:3000'),
  SMTP_URL: smtpUrl,
  MAIL_FROM: sender.default('Throughline <pulse@localhost>'),
  MAIL_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(5),
  ...mailVariables,
  ...messageVariables,
  LOG_LEVEL: logLevel,
  THROUGHLINE_PARENT: z.string().optional(),
});

export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly webRoot: string;
  readonly mailboxUrl: string | null;
  readonly setupCode: string | null;
  readonly submitsPerSecond: number;
  /** That of a worker, which is set alike: for what is planned only. */
  readonly pace: PaceLimits;
  /** Who tells of returned mails; null where nobody does. */
  readonly mailProvider: MailProvider | null;
  readonly trustProxy: boolean;
  readonly logLevel: string;
  readonly hasParent: boolean;
  readonly database: Pick<DatabaseUrls, 'apiPublic' | 'apiAdmin'>;
}

export interface WorkerConfig extends MailConfig {
  readonly messages: MessageConfig;
  readonly publicUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly mailConnections: number;
  readonly logLevel: string;
  readonly hasParent: boolean;
  readonly masterKey: Buffer;
  readonly database: Pick<DatabaseUrls, 'workerMail' | 'workerClose' | 'workerStudy'>;
}

/** A setting that is missing or wrong: the process must not start, and the sentence says why. */
export class ConfigError extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readHttpConfig(environment: Environment = process.env): HttpConfig {
  const values = parse(httpSchema, environment);
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    webRoot: values.WEB_ROOT,
    mailboxUrl: values.MAILBOX_URL ?? null,
    setupCode: values.SETUP_CODE ?? null,
    submitsPerSecond: values.SUBMITS_PER_SECOND,
    pace: readPace(values),
    mailProvider: readMailProvider(values, readText, fail),
    trustProxy: values.TRUST_PROXY === 'true',
    logLevel: values.LOG_LEVEL,
    hasParent: values.THROUGHLINE_PARENT !== undefined,
    database: readDatabaseUrls(environment),
  };
}

export function readWorkerConfig(environment: Environment = process.env): WorkerConfig {
  const values = parse(workerSchema, environment);
  return {
    publicUrl: values.PUBLIC_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailConnections: values.MAIL_CONNECTIONS,
    ...readMailConfig(values, readText, fail),
    messages: readMessageConfig(values, readText, fail),
    logLevel: values.LOG_LEVEL,
    hasParent: values.THROUGHLINE_PARENT !== undefined,
    masterKey: readMasterKey(environment),
    database: readDatabaseUrls(environment),
  };
}

export function readMigrateConfig(environment: Environment = process.env): {
  databaseUrl: string;
  databaseUrlsFile: string | null;
} {
  const values = parse(
    z.object({ DATABASE_URL: databaseUrl, DATABASE_URLS_FILE: z.string().min(1).optional() }),
    environment,
  );
  return { databaseUrl: values.DATABASE_URL, databaseUrlsFile: values.DATABASE_URLS_FILE ?? null };
}

/** What filling an empty instance with the demo organisation needs. */
export function readDemoConfig(environment: Environment = process.env): {
  readonly masterKey: Buffer;
  readonly database: DatabaseUrls;
  readonly demoPassword: string | null;
} {
  const { DEMO_PASSWORD } = parse(
    z.object({ DEMO_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional() }),
    environment,
  );
  return {
    masterKey: readMasterKey(environment),
    database: readDatabaseUrls(environment),
    demoPassword: DEMO_PASSWORD ?? null,
  };
}

export function readMasterKey(environment: Environment): Buffer {
  const file = environment['MASTER_KEY_FILE'];
  const text =
    environment['MASTER_KEY'] ??
    (file === undefined ? undefined : readText('MASTER_KEY_FILE', file));
  if (text === undefined) {
    throw new ConfigError(
      'MASTER_KEY or MASTER_KEY_FILE is not set: without the master key no open wave can be read or closed.',
    );
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) {
    throw new ConfigError(
      'The master key (MASTER_KEY or MASTER_KEY_FILE) must be 32 bytes in base64.',
    );
  }
  return key;
}

export function readDatabaseUrls(environment: Environment): DatabaseUrls {
  const file = environment['DATABASE_URLS_FILE'];
  const single = Object.entries({
    apiPublic: environment['API_PUBLIC_DATABASE_URL'],
    apiAdmin: environment['API_ADMIN_DATABASE_URL'],
    workerMail: environment['WORKER_MAIL_DATABASE_URL'],
    workerClose: environment['WORKER_CLOSE_DATABASE_URL'],
    workerStudy: environment['WORKER_STUDY_DATABASE_URL'],
  }).filter(([, url]) => url !== undefined);
  const stored = file === undefined ? {} : readStoredUrls(file);
  const merged = { ...stored, ...Object.fromEntries(single) };
  const parsed = databaseUrlsSchema.safeParse(merged);
  if (!parsed.success) {
    throw new ConfigError(
      'The addresses of the database roles are missing: run `throughline migrate`, then set DATABASE_URLS_FILE to the file it wrote.',
    );
  }
  return parsed.data;
}

function readStoredUrls(file: string): Readonly<Record<string, string>> {
  const text = readText('DATABASE_URLS_FILE', file);
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    return fail(
      `DATABASE_URLS_FILE names ${file}, which is not what \`throughline migrate\` writes.`,
    );
  }
}

export function fail(sentence: string): never {
  throw new ConfigError(sentence);
}

export function readText(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`${variable} names ${file}, which cannot be read.`);
  }
}

export function parse<Schema extends z.ZodType>(
  schema: Schema,
  environment: Environment,
  lead = 'The environment is not right. ',
): z.output<Schema> {
  const parsed = schema.safeParse(environment, {
    error: ({ input }) => (input === undefined ? 'is missing' : undefined),
  });
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new ConfigError(`${lead}${sentences.join('; ')}.`);
}
