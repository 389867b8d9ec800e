import { DataSource } from 'typeorm';
import { entities } from '../entities.ts';
import { Jobs } from '../jobs/jobs.ts';
import { queues } from '../jobs/queues.ts';
import { launchWave } from '../pulses/launch-wave.ts';
import { PulseEntity } from '../pulses/pulse.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { demoWaves } from './seed-demo.ts';

/** Launches the wave that a newcomer can answer at once; the worker opens it and sends its mails. */
export async function openCurrentWave(adminUrl: string, now: Date): Promise<void> {
  const database = await new DataSource({ type: 'postgres', url: adminUrl, entities }).initialize();
  const jobs = new Jobs(adminUrl);
  try {
    const waves = await database.getRepository(WaveEntity).countBy({});
    if (waves > demoWaves) return;
    const pulse = await database
      .getRepository(PulseEntity)
      .findOneOrFail({ where: {}, order: { createdAt: 'ASC' } });
    await jobs.onModuleInit();
    await database.transaction(async (db) => {
      const terms = { now, timing: null, askAgain: null, openUnshared: null };
      const wave = await launchWave(db, pulse.id, terms);
      await jobs.enqueue(db, queues.openWave, { waveId: wave.id });
    });
  } finally {
    await jobs.onModuleDestroy();
    await database.destroy();
  }
}
