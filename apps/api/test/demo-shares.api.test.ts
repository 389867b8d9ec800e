import type { SendPlan, WaveShare } from '@throughline/types';
import { DataSource } from 'typeorm';
import { shareWave } from '../src/demo/share-wave.ts';
import { entities } from '../src/entities.ts';
import { startClosedWave, type ClosedWave } from './setup/closed-wave.ts';
import { expectOk } from './setup/organisation.ts';

describe('a past wave of the demo', () => {
  let here: ClosedWave;
  let database: DataSource;

  beforeAll(async () => {
    here = await startClosedWave();
    const { apiAdmin: url } = here.instance.urls;
    database = await new DataSource({ type: 'postgres', url, entities }).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await here.stop();
  });

  it('is shared once, whoever starts the demo again, and mails nobody', async () => {
    const { admin, pulseId, waveId, instance } = here;
    const openedAt = new Date('2026-02-10T09:00:00Z');
    for (const number of [1, 1]) await shareWave(database, { pulseId, number, openedAt });
    const { share } = (await expectOk(admin.get<WaveShare>(`/api/waves/${waveId}/share`))).body;
    expect(share).toMatchObject({
      sharedAt: '2026-03-06T09:00:00.000Z',
      sharedBy: 'Ada Admin',
      texts: [{ language: 'en', said: expect.stringContaining('is highest') as string }],
      mails: { queued: 0, sent: 0 },
    });
    const plan = await expectOk(admin.get<SendPlan>(`/api/pulses/${pulseId}/plan`));
    expect(plan.body.unshared).toBeNull();
    expect(instance.sink.mails).toEqual([]);
  });
});
