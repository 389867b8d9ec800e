import type { Recurrence } from '@throughline/types';
import { In, type EntityManager } from 'typeorm';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { listDates } from './plan-occurrences.ts';
import type { OpeningOf } from './plan-openings.ts';

/** What somebody decided about waves to come, under a new rule. */
interface Decisions {
  /** The new rule has a wave of the same date, still to come. */
  readonly kept: OccurrenceEntity[];
  readonly lost: OccurrenceEntity[];
}

/** Which waves that were skipped, moved or given a question a new rule still has. */
export async function readDecisions(
  db: EntityManager,
  pulseId: string,
  {
    recurrence,
    openingOf,
    now,
  }: { readonly recurrence: Recurrence; readonly openingOf: OpeningOf; readonly now: Date },
): Promise<Decisions> {
  const before = await db.find(OccurrenceEntity, {
    where: { pulseId, state: In(['planned', 'skipped'] as const) },
    order: { date: 'ASC' },
  });
  const decided = before.filter(
    ({ state, isMoved, oneOff, openUnshared, opensAt }) =>
      opensAt > now && (state === 'skipped' || isMoved || oneOff !== null || openUnshared !== null),
  );
  const dates = new Set(listDates(recurrence, now));
  const stays = ({ date, opensOn }: OccurrenceEntity): boolean =>
    dates.has(date) && openingOf(opensOn) > now;
  return { kept: decided.filter(stays), lost: decided.filter((one) => !stays(one)) };
}

/** Writes decisions over the waves of the same dates; one whose date has passed comes back with it. */
export async function carryDecisions(
  db: EntityManager,
  kept: readonly OccurrenceEntity[],
  openingOf: OpeningOf,
): Promise<void> {
  for (const { pulseId, date, opensOn, isMoved, oneOff, openUnshared, state } of kept) {
    await db.query(
      `INSERT INTO roster.occurrence AS o (pulse_id, date, opens_on, opens_at, is_moved, one_off, state,
         unshared_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (pulse_id, date) DO UPDATE SET opens_on = excluded.opens_on,
         opens_at = excluded.opens_at, is_moved = excluded.is_moved, one_off = excluded.one_off,
         state = excluded.state, unshared_reason = excluded.unshared_reason
       WHERE o.state = 'planned'`,
      [
        pulseId,
        date,
        opensOn,
        openingOf(opensOn),
        isMoved,
        oneOff === null ? null : JSON.stringify(oneOff),
        state,
        openUnshared,
      ],
    );
  }
}
