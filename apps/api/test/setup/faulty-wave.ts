import type { WaveMails, WaveMonitor } from '@throughline/types';
import { deliverMail } from '../../src/invitations/deliver-mail.ts';
import { openWave } from '../../src/invitations/open-wave.ts';
import type { Client } from './client.ts';
import { adminPassword, createPulse, expectOk, fillDirectory, setUp } from './organisation.ts';
import { RoughServer, type Roughness } from './rough-server.ts';
import { advanceToWork, startInstance, type TestInstance } from './test-instance.ts';
import { openContext, type OpenContext } from './worker-context.ts';

export const connections = 5;
export const people = 400;

export interface FaultyWave {
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly server: RoughServer;
  readonly context: OpenContext;
  readonly id: string;
  deliver(): Promise<void>;
  /** Moves the clock on, and sends what is due then. */
  deliverAfter(minutes: number): Promise<void>;
  /** Moves the clock to the hours of work of a day on which people are reminded. */
  advanceToReminders(): Promise<void>;
  monitor(): Promise<WaveMonitor>;
  mails(): Promise<WaveMails>;
  countSuppressed(): Promise<number>;
}

type Change = Parameters<typeof openContext>[1];

/** An open wave of 400 people none of whose mails is sent yet, before a server that misbehaves. */
export async function withWave(
  roughness: Roughness,
  change: Change,
  run: (wave: FaultyWave) => Promise<void>,
): Promise<void> {
  const instance = await startInstance({ worker: false });
  const server = await RoughServer.start(roughness);
  const context = openContext(instance, { smtpUrl: server.url, ...change });
  try {
    const admin = await setUp(instance);
    await fillDirectory(
      admin,
      Array.from({ length: people / 20 }, () => 20),
    );
    const pulse = await createPulse(admin);
    const { id } = (await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`))).body;
    await openWave(context, id);
    const monitor = async (): Promise<WaveMonitor> =>
      (await expectOk(admin.get<WaveMonitor>(`/api/waves/${id}`))).body;
    const deliver = (): Promise<void> => deliverMail(context, id);
    const signInAgain = async (): Promise<void> => {
      await expectOk(
        admin.post('/api/session', { email: 'ada@example.org', password: adminPassword }),
      );
    };
    await run({
      instance,
      admin,
      server,
      context,
      id,
      deliver,
      deliverAfter: async (minutes) => {
        instance.clock.advance(minutes / 60);
        await signInAgain();
        await deliver();
      },
      advanceToReminders: async () => {
        advanceToWork(instance.clock, 5);
        await signInAgain();
      },
      monitor,
      mails: async () => (await monitor()).mails,
      countSuppressed: async () =>
        (await instance.superuser.query('SELECT FROM roster.suppression')).rowCount ?? 0,
    });
  } finally {
    await context.end();
    await instance.stop();
    await server.stop();
  }
}

/** The number in an address such as p3-17@example.org, counted through all units. */
export function numberOf(address: string): number {
  const [, shop = '0', place = '0'] = /^p(\d+)-(\d+)@/.exec(address) ?? [];
  return (Number(shop) - 1) * 20 + Number(place) - 1;
}
