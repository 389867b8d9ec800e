import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  pulseSchema,
  waveMonitorSchema,
  type CreatePulse,
  type Pulse,
  type WaveMonitor,
} from '@throughline/types';
import type { Instance } from './instance.ts';

/** The administrator's browser: keeps the session's cookie and says where requests come from. */
export class Admin {
  private readonly url: string;
  private readonly cookie: string;

  private constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /** Makes the organisation and its first administrator. */
  static async setUp(instance: Instance): Promise<Admin> {
    const reply = await send(instance.url, null, '/api/setup', {
      organisationName: 'Example Ltd',
      timeZone: 'Europe/London',
      name: 'Ada Admin',
      email: 'ada@example.org',
      password: 'correct horse battery',
    });
    if (reply.cookie === null) throw new Error('no session was started');
    return new Admin(instance.url, reply.cookie);
  }

  /** Posts JSON, or a string as CSV. */
  async post(path: string, body: unknown = {}): Promise<unknown> {
    return (await send(this.url, this.cookie, path, body)).body;
  }

  /** Sends a file as it is. */
  async sendBytes(path: string, content: Buffer): Promise<unknown> {
    return (await send(this.url, this.cookie, path, content)).body;
  }

  async createPulse(change: Partial<CreatePulse>): Promise<Pulse> {
    const wanted: CreatePulse = {
      name: 'How we treat each other',
      form: 'nine',
      questionnaireId: null,
      commentQuestion: null,
      unitIds: [],
      excludedUnitIds: [],
      attributes: [],
      windowDays: 10,
      k: 5,
      commentK: 10,
      ...change,
    };
    return pulseSchema.parse(await this.post('/api/pulses', wanted));
  }

  /** Opens a wave, whatever was asked or shared before. */
  async launchWave(pulseId: string): Promise<WaveMonitor> {
    const reason = 'Waves of a measurement follow each other at once.';
    const wanted = { askAgain: reason, openUnshared: reason };
    return waveMonitorSchema.parse(await this.post(`/api/pulses/${pulseId}/waves`, wanted));
  }

  async waitForWave(id: string, state: WaveMonitor['state'], seconds: number): Promise<void> {
    const deadline = Date.now() + seconds * 1_000;
    for (;;) {
      const reply = await send(this.url, this.cookie, `/api/waves/${id}`, undefined);
      if (waveMonitorSchema.parse(reply.body).state === state) return;
      if (Date.now() > deadline) throw new Error(`the wave is not ${state} after ${seconds} s`);
      await sleep(100);
    }
  }
}

interface Reply {
  readonly cookie: string | null;
  readonly body: unknown;
}

/** On a connection of its own: between two requests this process may compute longer than the api waits. */
function send(url: string, cookie: string | null, path: string, body: unknown): Promise<Reply> {
  const isFile = Buffer.isBuffer(body);
  const type = isFile
    ? 'application/octet-stream'
    : typeof body === 'string'
      ? 'text/csv'
      : 'application/json';
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}${path}`,
      {
        agent: false,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          origin: url,
          ...(body === undefined ? {} : { 'content-type': type }),
          ...(cookie === null ? {} : { cookie }),
        },
      },
      (reply) => {
        readReply(path, reply).then(resolve, reject);
      },
    );
    sent.on('error', reject);
    sent.end(
      isFile || typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
    );
  });
}

async function readReply(path: string, reply: IncomingMessage): Promise<Reply> {
  const received = await text(reply);
  const status = reply.statusCode ?? 0;
  if (status >= 300) throw new Error(`${path}: ${status} ${received}`);
  const [cookie] = reply.headers['set-cookie'] ?? [];
  return { cookie: cookie?.split(';')[0] ?? null, body: JSON.parse(received) };
}
