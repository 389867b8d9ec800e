import { plannedAhead } from '@throughline/types';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { findTooSoon, listOccurrences } from './recurrence.ts';
import type { RecurrenceEntity } from './recurrence.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** Fills the plan of a pulse up to its next waves; those that are there stay as they are. */
export async function planAhead(
  db: EntityManager,
  recurrence: RecurrenceEntity,
  now: Date,
): Promise<void> {
  const { pulseId } = recurrence;
  const days = listOccurrences(recurrence, now, plannedAhead);
  await db.query(
    `INSERT INTO roster.occurrence (pulse_id, date, opens_at)
     SELECT $1, * FROM unnest($2::date[], $3::timestamptz[])
     ON CONFLICT (pulse_id, date) DO NOTHING`,
    [pulseId, days.map(({ date }) => date), days.map(({ opensAt }) => opensAt)],
  );
}

/** Waves to come, skipped ones among them, soonest first. */
export async function readComing(
  db: EntityManager,
  pulseId: string,
  now: Date,
): Promise<OccurrenceEntity[]> {
  const open = { pulseId, state: In(['planned', 'skipped'] as const) };
  return db.getRepository(OccurrenceEntity).find({
    where: [
      { ...open, opensAt: MoreThan(now) },
      { pulseId, state: 'planned' },
    ],
    order: { opensAt: 'ASC' },
    take: plannedAhead,
  });
}

/** The first of these openings that would ask the pulse's people again too soon, or null. */
export async function findTooSoonOf(
  db: EntityManager,
  pulseId: string,
  openings: readonly Date[],
): Promise<Date | null> {
  const waves = await db
    .getRepository(WaveEntity)
    .find({ where: { pulseId }, order: { plannedAt: 'ASC' }, select: { plannedAt: true } });
  const planned = [...openings].sort((one, other) => one.getTime() - other.getTime());
  return findTooSoon(
    waves.map(({ plannedAt }) => plannedAt),
    planned,
  );
}
