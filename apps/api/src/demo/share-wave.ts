import { proposeSaid } from '@throughline/survey-page';
import type { DataSource } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { shareDays } from '../shares/plan-share.ts';
import { readSharedResults } from '../shares/read-shared-results.ts';

/** What came of one wave after another. */
const decisions = [
  'Each region picks two promises between teams and reviews them every month.',
  'Every branch gets fifteen minutes with each person every two weeks, without a task on the agenda.',
  'Managers give the real reason for each decision that affects a team within two working days.',
  'Anyone may settle a complaint of up to 100 pounds on the spot, without asking first.',
];

const day = 86_400_000;

/**
 * Says of a past wave what people said and what was decided, ten days after it closed. Nobody is
 * mailed now.
 */
export async function shareWave(
  database: DataSource,
  {
    pulseId,
    number,
    openedAt,
  }: { readonly pulseId: string; readonly number: number; readonly openedAt: Date },
): Promise<void> {
  const db = database.manager;
  const { id: waveId } = await db.findOneByOrFail(WaveEntity, { pulseId, number });
  const { id: by } = await db.findOneByOrFail(AccountEntity, { role: 'admin' });
  const told = { texts: [], defaultLanguage: 'en' };
  const { whole } = await readSharedResults(db, { waveId, unitId: null }, told);
  const decided = decisions[(number - 1) % decisions.length];
  const texts = [{ language: 'en', said: proposeSaid(whole, 'en'), decided }];
  const sharedAt = new Date(openedAt.getTime() + 24 * day);
  await db.query(
    `INSERT INTO roster.share (wave_id, texts, default_language, shared_at, shared_by, until)
     VALUES ($1, $2, 'en', $3, $4, $5) ON CONFLICT (wave_id) DO NOTHING`,
    [waveId, JSON.stringify(texts), sharedAt, by, new Date(sharedAt.getTime() + shareDays * day)],
  );
}
