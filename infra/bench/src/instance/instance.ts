import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startDatabase, type Database } from './database.ts';
import {
  hearOutput,
  killProgram,
  startProgram,
  stopProgram,
  webRoot,
  type Environment,
  type OutputListener,
} from './program.ts';
import { findFreePort } from '../../../local/src/index.ts';

export interface InstanceOptions {
  /** Of the database server. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Hears everything that api and worker write, at their most talkative. */
  readonly onOutput?: OutputListener;
}

/** The product as it runs for others: a database, the api as a process, a worker when wanted. */
export class Instance {
  readonly database: Database;
  readonly masterKey = randomBytes(32);
  readonly port: number;
  private readonly onOutput: OutputListener | null;
  private api: ChildProcess | null = null;
  private worker: ChildProcess | null = null;

  private constructor(database: Database, port: number, onOutput: OutputListener | null) {
    this.database = database;
    this.port = port;
    this.onOutput = onOutput;
  }

  static async start(options: InstanceOptions = {}): Promise<Instance> {
    const database = await startDatabase(options.settings);
    const instance = new Instance(database, await findFreePort(), options.onOutput ?? null);
    try {
      await instance.startApi();
      return instance;
    } catch (error) {
      await instance.stop();
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the api and waits until it can serve. */
  async startApi(): Promise<void> {
    this.api = startProgram('main', {
      PORT: String(this.port),
      PUBLIC_URL: this.url,
      WEB_ROOT: webRoot,
      DATABASE_URLS_FILE: this.database.urlsFile,
      SUBMITS_PER_SECOND: '1000000',
      ...this.verbosity,
    });
    this.listen(this.api);
    await this.waitUntilReady(120);
  }

  async killApi(): Promise<void> {
    if (this.api !== null) await killProgram(this.api);
  }

  /** Memory of the api in MB, as the system counts it: now, and the most since it began. */
  apiMegabytes(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.api?.pid}/status`, 'utf8');
    const read = (name: string): number => {
      const [, kilobytes = ''] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
      return Math.round(Number(kilobytes) / 1_024);
    };
    return { now: read('VmRSS'), peak: read('VmHWM') };
  }

  /** Processor time of the api and of the database, with what it had started and ended, in seconds. */
  processorSeconds(): { readonly api: number; readonly database: number } {
    const database = this.database.pid();
    const children = readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && readTimes(Number(name))?.parent === database,
    );
    return {
      api: readTimes(this.api?.pid ?? 0)?.own ?? 0,
      database: children.reduce(
        (sum, name) => sum + (readTimes(Number(name))?.own ?? 0),
        readTimes(database)?.withEnded ?? 0,
      ),
    };
  }

  /** Whether the process that was started last still runs. */
  get apiRuns(): boolean {
    return this.api !== null && this.api.exitCode === null && this.api.signalCode === null;
  }

  /** Without a server given, mails have nowhere to go: the codes they would carry are derived instead. */
  startWorker(environment: Environment = {}): ChildProcess {
    this.worker = startProgram('worker', {
      PUBLIC_URL: this.url,
      DATABASE_URLS_FILE: this.database.urlsFile,
      MASTER_KEY: this.masterKey.toString('base64'),
      SMTP_URL: 'smtp://127.0.0.1:9',
      ...this.verbosity,
      ...environment,
    });
    this.listen(this.worker);
    return this.worker;
  }

  private get verbosity(): Readonly<Record<string, string>> {
    return this.onOutput === null ? {} : { LOG_LEVEL: 'debug' };
  }

  private listen(child: ChildProcess): void {
    if (this.onOutput !== null) hearOutput(child, this.onOutput);
  }

  async stopWorker(): Promise<void> {
    if (this.worker !== null) await stopProgram(this.worker);
    this.worker = null;
  }

  async killWorker(): Promise<void> {
    if (this.worker !== null) await killProgram(this.worker);
    this.worker = null;
  }

  async waitUntilReady(seconds: number): Promise<void> {
    const deadline = Date.now() + seconds * 1_000;
    while (!(await this.isReady())) {
      if (!this.apiRuns) throw new Error('the api ended while it was starting');
      if (Date.now() > deadline) throw new Error(`the api is not ready after ${seconds} s`);
      await sleep(20);
    }
  }

  private async isReady(): Promise<boolean> {
    try {
      const reply = await fetch(`${this.url}/api/health/ready`);
      await reply.text();
      return reply.ok;
    } catch {
      return false;
    }
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    if (this.api !== null) await stopProgram(this.api);
    await this.database.stop();
  }
}

/** Clock ticks in which the system counts processor time. */
const ticksPerSecond = 100;

interface Times {
  readonly parent: number;
  readonly own: number;
  /** With that of processes which it started and which ended. */
  readonly withEnded: number;
}

function readTimes(pid: number): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    const own = (user + system) / ticksPerSecond;
    return { parent, own, withEnded: own + (endedUser + endedSystem) / ticksPerSecond };
  } catch {
    return null;
  }
}
