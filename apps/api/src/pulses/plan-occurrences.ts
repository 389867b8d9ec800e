import { plannedAhead, type Recurrence } from '@throughline/types';
import { In, MoreThan, type DataSource, type EntityManager } from 'typeorm';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { readOpenings, type OpeningOf } from './plan-openings.ts';
import { PulseEntity } from './pulse.entity.ts';
import { findTooSoon, listOccurrences, type PlannedDay } from './recurrence.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** A day begins a day before it does in UTC, and its wave may open a week of holidays later. */
const furthestBehindDays = 14;

/** Fills the plan of a pulse up to its next waves; those that are there stay as they are. */
export async function planAhead(
  db: EntityManager,
  recurrence: RecurrenceEntity,
  now: Date,
): Promise<void> {
  const { pulseId } = recurrence;
  const openingOf = await readOpenings(db, pulseId, recurrence);
  const days = listPlanned(recurrence, now, openingOf);
  await db.query(
    `INSERT INTO roster.occurrence (pulse_id, date, opens_on, opens_at)
     SELECT $1, date, date, opens_at FROM unnest($2::date[], $3::timestamptz[]) AS d (date, opens_at)
     ON CONFLICT (pulse_id, date) DO NOTHING`,
    [pulseId, days.map(({ date }) => date), days.map(({ opensAt }) => opensAt)],
  );
  await reckonOpenings(db, { pulseId, now, openingOf });
}

/** The days of a rule that a plan may hold: those to come, and those from which a wave may be moved. */
export function listDates(recurrence: Recurrence, now: Date): string[] {
  const since = new Date(now.getTime() - furthestBehindDays * 86_400_000);
  return listOccurrences(recurrence, since, plannedAhead + furthestBehindDays).map(
    ({ date }) => date,
  );
}

/** The next days of a rule whose waves have yet to open, each with when it would. */
export function listPlanned(recurrence: Recurrence, now: Date, openingOf: OpeningOf): PlannedDay[] {
  const since = new Date(now.getTime() - furthestBehindDays * 86_400_000);
  return listOccurrences(recurrence, since, plannedAhead + furthestBehindDays)
    .map(({ date }) => ({ date, opensAt: openingOf(date) }))
    .filter(({ opensAt }) => opensAt > now)
    .slice(0, plannedAhead);
}

/**
 * Reckons anew when planned waves open: people may have come in another zone, or a holiday been
 * named.
 */
export async function replan(database: DataSource, now: Date): Promise<void> {
  const soon = await database.query<{ pulseId: string }[]>(
    `SELECT DISTINCT o.pulse_id AS "pulseId" FROM roster.occurrence o
     JOIN roster.recurrence r ON r.pulse_id = o.pulse_id
     WHERE o.state IN ('planned', 'skipped') AND o.opens_at > $1
     ORDER BY 1`,
    [now],
  );
  for (const { pulseId } of soon) {
    await database.transaction(async (db) => {
      await db.findOneOrFail(PulseEntity, {
        where: { id: pulseId },
        lock: { mode: 'pessimistic_write' },
      });
      const recurrence = await db.findOneByOrFail(RecurrenceEntity, { pulseId });
      const openingOf = await readOpenings(db, pulseId, recurrence);
      await reckonOpenings(db, { pulseId, now, openingOf });
    });
  }
}

/** What was due already stays as it was: a wave is opened late rather than planned again. */
async function reckonOpenings(
  db: EntityManager,
  { pulseId, now, openingOf }: { pulseId: string; now: Date; openingOf: OpeningOf },
): Promise<void> {
  const states = In(['planned', 'skipped'] as const);
  const planned = await db.findBy(OccurrenceEntity, {
    pulseId,
    state: states,
    opensAt: MoreThan(now),
  });
  for (const { id, opensOn, opensAt } of planned) {
    const anew = openingOf(opensOn);
    if (anew.getTime() !== opensAt.getTime()) {
      await db.update(OccurrenceEntity, { id }, { opensAt: anew });
    }
  }
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
