import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { pino } from 'pino';
import { Clock } from '../../src/config/clock.ts';
import type { DatabaseUrls } from '../../src/config/config.ts';
import type { PaceLimits } from '../../src/config/mail-config.ts';
import type { MailProvider } from '../../src/config/mail-provider.ts';
import { loggerOptions, type Logger } from '../../src/config/logger.ts';
import { createApp } from '../../src/create-app.ts';
import { startWorker, type RunningWorker } from '../../src/worker/start-worker.ts';
import { readCluster } from './cluster.ts';
import { MailSink } from './mail-sink.ts';

// Tests wait for a real database and real jobs, on machines that do other things meanwhile.
import.meta.jest.setTimeout(300_000);

/** A clock that stands where a test puts it, and otherwise runs with the machine's. */
export class TestClock extends Clock {
  private offset = 0;

  override now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advance(hours: number): void {
    this.offset += hours * 3_600_000;
  }
}

export interface TestInstance {
  readonly url: string;
  readonly publicUrl: string;
  readonly database: string;
  readonly urls: DatabaseUrls;
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly sink: MailSink;
  readonly masterKey: Buffer;
  readonly logger: Logger;
  /** Superuser on this instance's database, to look at what was really stored. */
  readonly superuser: pg.Pool;
  stopWorker(): Promise<void>;
  startWorker(): Promise<void>;
  stop(): Promise<void>;
}

export interface InstanceOptions {
  /** False for HTTP alone. */
  readonly worker?: boolean;
  readonly publicUrl?: string;
  readonly setupCode?: string;
  readonly submitsPerSecond?: number;
  readonly mailboxUrl?: string;
  /** How fast mails leave, as the api is told. */
  readonly pace?: PaceLimits;
  /** Who tells the api of returned mails. */
  readonly mailProvider?: MailProvider;
  /** Hears every line that the worker logs, from level debug on. */
  readonly onLog?: (line: string) => void;
  /** Server settings of this instance's database, such as `log_min_duration_statement`. */
  readonly settings?: Readonly<Record<string, string>>;
}

let made = 0;

/** A whole instance on a database of its own: HTTP, worker, and a server that takes mails. */
export async function startInstance(options: InstanceOptions = {}): Promise<TestInstance> {
  const cluster = readCluster();
  const database = await createDatabase(options.settings ?? {});
  const at = (url: string): string =>
    Object.assign(new URL(url), { pathname: `/${database}` }).toString();
  const urls: DatabaseUrls = {
    apiPublic: at(cluster.urls.apiPublic),
    apiAdmin: at(cluster.urls.apiAdmin),
    workerMail: at(cluster.urls.workerMail),
    workerClose: at(cluster.urls.workerClose),
    workerStudy: at(cluster.urls.workerStudy),
  };
  const clock = new TestClock();
  const sink = await MailSink.start();
  const masterKey = randomBytes(32);
  const publicUrl = options.publicUrl ?? 'http://localhost:3000';
  const logger = createTestLogger(options.onLog);
  const app = await createApp(
    {
      host: '127.0.0.1',
      port: 3000,
      publicUrl,
      webRoot: new URL('./web-root', import.meta.url).pathname,
      mailboxUrl: options.mailboxUrl ?? null,
      setupCode: options.setupCode ?? null,
      submitsPerSecond: options.submitsPerSecond ?? 10_000,
      pace: options.pace ?? { perSecond: null, perDomainPerSecond: null },
      mailProvider: options.mailProvider ?? null,
      trustProxy: false,
      logLevel: 'silent',
      hasParent: false,
      database: urls,
    },
    clock,
  );
  await app.listen(0, '127.0.0.1');
  const superuser = new pg.Pool({ connectionString: at(cluster.superuserUrl), max: 4 });
  superuser.on('error', () => undefined);
  let worker: RunningWorker | null = null;
  const instance: TestInstance = {
    url: await app.getUrl(),
    publicUrl,
    database,
    urls,
    app,
    clock,
    sink,
    masterKey,
    logger,
    superuser,
    startWorker: async () => {
      worker = await startWorker(
        {
          publicUrl,
          smtpUrl: sink.url,
          mailFrom: 'Throughline <pulse@example.org>',
          mailConnections: 5,
          returnPath: null,
          bounceImapUrl: null,
          messages: { slack: null, teams: null, sms: null },
          mailProvider: null,
          pace: { perSecond: null, perDomainPerSecond: null },
          dkim: null,
          logLevel: 'silent',
          hasParent: false,
          masterKey,
          database: urls,
        },
        clock,
        logger,
      );
    },
    stopWorker: async () => {
      await worker?.stop();
      worker = null;
    },
    stop: async () => {
      await instance.stopWorker();
      await app.close();
      await superuser.end();
      await sink.stop();
    },
  };
  if (options.worker !== false) await instance.startWorker();
  return instance;
}

async function createDatabase(settings: Readonly<Record<string, string>>): Promise<string> {
  made += 1;
  const worker = process.env['JEST_WORKER_ID'] ?? '1';
  const name = `test_${worker}_${made}_${randomBytes(3).toString('hex')}`;
  const superuser = new pg.Client({ connectionString: readCluster().superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${name} TEMPLATE template_throughline OWNER throughline`);
  for (const [setting, value] of Object.entries(settings)) {
    await superuser.query(`ALTER DATABASE ${name} SET ${setting} = '${value}'`);
  }
  await superuser.end();
  return name;
}

function createTestLogger(onLog: InstanceOptions['onLog']): Logger {
  if (onLog === undefined) return pino({ ...loggerOptions, level: 'silent' });
  return pino({ ...loggerOptions, level: 'debug' }, { write: onLog });
}

/** Puts the clock to 10:00 UTC of a day of work, at least some days ahead and at most three more. */
export function advanceToWork(clock: TestClock, days: number): void {
  const now = clock.now().getTime();
  const at = new Date(now + days * 86_400_000);
  if (at.getUTCHours() >= 10) at.setUTCDate(at.getUTCDate() + 1);
  at.setUTCHours(10, 0, 0, 0);
  while ([0, 6].includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() + 1);
  clock.advance((at.getTime() - now) / 3_600_000);
}
