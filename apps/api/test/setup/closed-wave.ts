import type { WaveMonitor } from '@throughline/types';
import { deliverMail } from '../../src/invitations/deliver-mail.ts';
import { openWave } from '../../src/invitations/open-wave.ts';
import { closeWave } from '../../src/scores/close-wave.ts';
import type { Client } from './client.ts';
import {
  adminPassword,
  answerAs,
  createPulse,
  expectOk,
  nineItems,
  sameAnswer,
  setUp,
} from './organisation.ts';
import { advanceToWork, startInstance, type TestInstance } from './test-instance.ts';
import { openContext, type OpenContext } from './worker-context.ts';

/** Units with people, and what these read and where. The last is too small to be shown. */
export const shops = [
  { key: 'shop-1', people: 12, locale: 'en-GB', timeZone: 'Europe/London' },
  { key: 'shop-2', people: 14, locale: 'de-DE', timeZone: 'Europe/Berlin' },
  { key: 'shop-3', people: 3, locale: 'ar-EG', timeZone: 'Africa/Cairo' },
] as const;

export interface ClosedWave {
  readonly instance: TestInstance;
  readonly admin: Client;
  readonly context: OpenContext;
  readonly pulseId: string;
  readonly waveId: string;
  readonly unitIds: ReadonlyMap<string, string>;
  /** Signs the administrator in again, after the clock was moved. */
  signInAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** A wave of 29 people that has closed, and whose results are published; it is 10:00 UTC of a day of work. */
export async function startClosedWave(): Promise<ClosedWave> {
  const instance = await startInstance({ worker: false });
  const admin = await setUp(instance);
  const context = openContext(instance);
  await expectOk(
    admin.post(
      '/api/units/import',
      `key,name,parent_key\ncompany,Example Ltd,\n${shops.map(({ key }) => `${key},${key.replace('shop-', 'Shop ')},company`).join('\n')}\n`,
    ),
  );
  const rows = shops.flatMap(({ key, people, locale, timeZone }) =>
    Array.from(
      { length: people },
      (_, place) =>
        `${key}-${place},${key}-${place}@example.org,Person ${key} ${place},${key},${locale},${timeZone}`,
    ),
  );
  await expectOk(
    admin.post(
      '/api/people/import',
      `key,email,name,unit_key,locale,time_zone\n${rows.join('\n')}\n`,
    ),
  );
  const pulse = await createPulse(admin);
  const opened = await expectOk(admin.post<WaveMonitor>(`/api/pulses/${pulse.id}/waves`));
  const waveId = opened.body.id;
  await openWave(context, waveId);
  await deliverMail(context, waveId);
  for (const [shop, { key, people }] of shops.entries()) {
    for (let place = 0; place < people; place += 1) {
      const answers = { ...sameAnswer(String(3 + ((place + shop) % 3))), [nineItems[3]]: '5' };
      await expectOk(answerAs(instance, `${key}-${place}@example.org`, answers));
    }
  }
  await expectOk(admin.post(`/api/waves/${waveId}/close`));
  await closeWave(context, waveId);
  instance.sink.mails.length = 0;
  const signInAgain = async (): Promise<void> => {
    await expectOk(
      admin.post('/api/session', { email: 'ada@example.org', password: adminPassword }),
    );
  };
  advanceToWork(instance.clock, 1);
  await signInAgain();
  const units = await instance.superuser.query<{ key: string; id: string }>(
    'SELECT key, id FROM roster.unit',
  );
  return {
    instance,
    admin,
    context,
    pulseId: pulse.id,
    waveId,
    unitIds: new Map(units.rows.map(({ key, id }) => [key, id])),
    signInAgain,
    stop: async () => {
      await context.end();
      await instance.stop();
    },
  };
}
