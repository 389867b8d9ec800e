import { latestOpeningHours } from '@throughline/types';
import type { PgBoss } from 'pg-boss';
import { type DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { queues } from '../jobs/queues.ts';
import { mayLeave } from '../mail/mail-home.ts';
import { launchWave, type LaunchTerms } from './launch-wave.ts';
import { findNextOpening } from './loop-gate.ts';
import { onDay } from './plan-mails.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { planAhead } from './plan-occurrences.ts';
import { readOpenings } from './plan-openings.ts';
import { PulseEntity } from './pulse.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { missedReasons } from './stored-reasons.ts';

export interface PlanContext {
  readonly database: DataSource;
  readonly boss: Pick<PgBoss, 'send'>;
  readonly clock: Clock;
}

/**
 * Launches every planned wave that is due, each in a transaction of its own that holds its pulse,
 * so that however many workers do this at once each wave is launched once. After a time in which
 * none ran, a wave up to 72 hours late is still opened; an older one is missed, and so is one that
 * a later wave of its pulse has overtaken. One whose gate is shut tries again the next working
 * morning. After a restore none is launched, until mails may leave again.
 */
export async function launchDue(context: PlanContext): Promise<void> {
  if (!(await mayLeave(context.database, context.clock.now()))) return;
  const due = await context.database.query<{ id: string; pulseId: string }[]>(
    `SELECT o.id, o.pulse_id AS "pulseId" FROM roster.occurrence o
     JOIN roster.recurrence r ON r.pulse_id = o.pulse_id
     WHERE o.state = 'planned' AND o.opens_at <= $1 AND NOT r.is_paused
     ORDER BY o.opens_at, o.date, o.id`,
    [context.clock.now()],
  );
  for (const { id, pulseId } of due) {
    await context.database.transaction((db) => launchOccurrence(context, db, { id, pulseId }));
  }
}

async function launchOccurrence(
  { boss, clock }: PlanContext,
  db: EntityManager,
  { id, pulseId }: { readonly id: string; readonly pulseId: string },
): Promise<void> {
  await db.findOneOrFail(PulseEntity, {
    where: { id: pulseId },
    lock: { mode: 'pessimistic_write' },
  });
  const now = clock.now();
  const recurrence = await db.findOneByOrFail(RecurrenceEntity, { pulseId });
  const occurrence = await db.findOneBy(OccurrenceEntity, { id, state: 'planned' });
  if (occurrence === null || recurrence.isPaused || occurrence.opensAt > now) return;
  const change = (change: Partial<OccurrenceEntity>) => db.update(OccurrenceEntity, { id }, change);
  const tooLate = await findWhyTooLate(db, occurrence, now);
  if (tooLate !== null) {
    const { reason } = occurrence;
    const kept = reason === missedReasons.unshared ? null : reason;
    await change({ state: 'missed', reason: kept ?? tooLate });
  } else {
    const timing = onDay(recurrence, occurrence);
    const { oneOff, openUnshared } = occurrence;
    const launched = await tryLaunch(db, pulseId, { now, timing, oneOff, openUnshared });
    if (launched instanceof AppError) {
      await change(
        launched.code === 'results-not-shared'
          ? await waitForSharing(db, { recurrence, occurrence, now })
          : { reason: launched.message },
      );
    } else {
      await change({ state: 'launched', waveId: launched.waveId, reason: null });
      await boss.send(queues.openWave, launched, {
        db: { executeSql: async (text, values) => ({ rows: await db.query(text, values) }) },
      });
    }
  }
  await planAhead(db, recurrence, now);
}

/** All that stands in the way of a launch is found before anything of it is written. */
async function tryLaunch(
  db: EntityManager,
  pulseId: string,
  terms: Omit<LaunchTerms, 'askAgain'>,
): Promise<{ readonly waveId: string } | AppError> {
  try {
    return { waveId: (await launchWave(db, pulseId, { ...terms, askAgain: null })).id };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** Lets a wave try again on the next morning that it may be moved to; after the last it is missed. */
async function waitForSharing(
  db: EntityManager,
  {
    recurrence,
    occurrence,
    now,
  }: {
    readonly recurrence: RecurrenceEntity;
    readonly occurrence: OccurrenceEntity;
    readonly now: Date;
  },
): Promise<Partial<OccurrenceEntity>> {
  const openingOf = await readOpenings(db, recurrence.pulseId, recurrence);
  const next = findNextOpening(occurrence, openingOf, now);
  return next === null
    ? { state: 'missed', reason: missedReasons.neverShared }
    : { ...next, isMoved: true, reason: missedReasons.unshared };
}

async function findWhyTooLate(
  db: EntityManager,
  { pulseId, date, opensAt }: OccurrenceEntity,
  now: Date,
): Promise<string | null> {
  const overtaken = await db
    .createQueryBuilder(OccurrenceEntity, 'o')
    .where(`o.pulseId = :pulseId AND o.state IN ('planned', 'launched')`, { pulseId })
    .andWhere('(o.opensAt, o.date) > (:opensAt, :date) AND o.opensAt <= :now', {
      opensAt,
      date,
      now,
    })
    .getExists();
  if (overtaken) return missedReasons.overtaken;
  if (now.getTime() - opensAt.getTime() <= latestOpeningHours * 3_600_000) return null;
  return missedReasons.tooLate;
}
