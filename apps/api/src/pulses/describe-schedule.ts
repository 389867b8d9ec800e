import type { DayOff, Occurrence, Schedule } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { findMostTurns } from './audience.ts';
import { describeGate, findUnshared } from './loop-gate.ts';
import { nameDaysOff } from './name-days-off.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { readComing } from './plan-occurrences.ts';
import { readPlaces } from './plan-openings.ts';
import { PulseEntity } from './pulse.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { describeRecurrence } from './recurrence.ts';
import { sayMissedReason, sayWaitReason } from './stored-reasons.ts';

const missedShown = 12;

/** What is planned for a pulse, and what was missed. */
export async function describeSchedule(
  db: EntityManager,
  pulseId: string,
  now: Date,
): Promise<Schedule> {
  const found = await db.findOneBy(RecurrenceEntity, { pulseId });
  const pulse = await db.findOneByOrFail(PulseEntity, { id: pulseId });
  const mostTurns = await findMostTurns(db, pulse, now);
  if (found === null) {
    const none = { recurrence: null, words: null, isPaused: false, coming: [], missed: [] };
    return { ...none, turns: 1, mostTurns };
  }
  const { turns, rule, startsOn, localTime, timeZone, isLocal, isPaused } = found;
  const missed = await db.find(OccurrenceEntity, {
    where: { pulseId, state: 'missed' },
    order: { opensAt: 'DESC' },
    take: missedShown,
  });
  const coming = await readComing(db, pulseId, now);
  const places = await readPlaces(db, pulse);
  const daysOff = await nameDaysOff(
    db,
    [...coming, ...missed].map(({ opensOn }) => opensOn),
    places.flatMap(({ country }) => country ?? []),
  );
  const next = coming.find(({ state }) => state === 'planned');
  const gate = next && describeGate(next, await findUnshared(db, pulseId), now);
  return {
    recurrence: { rule, startsOn, localTime, timeZone, isLocal },
    words: describeRecurrence(found),
    turns,
    mostTurns,
    isPaused,
    coming: coming.map((one) => ({
      ...toContract(one, daysOff),
      reason: sayWaitReason(one.reason),
      gate: one === next ? (gate ?? null) : null,
    })),
    missed: missed.map((one) => toContract(one, daysOff)),
  };
}

function toContract(
  occurrence: OccurrenceEntity,
  daysOff: ReadonlyMap<string, DayOff[]>,
): Occurrence {
  const { opensAt, id, date, opensOn, isMoved, oneOff, state, waveId, reason, openUnshared } =
    occurrence;
  return {
    id,
    date,
    opensOn,
    opensAt: opensAt.toISOString(),
    daysOff: daysOff.get(opensOn) ?? [],
    isMoved,
    oneOff,
    state,
    waveId,
    reason: reason === null ? null : sayMissedReason(reason),
    gate: null,
    openUnshared,
  };
}
