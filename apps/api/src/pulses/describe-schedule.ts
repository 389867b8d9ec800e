import type { Occurrence, Schedule } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { readComing } from './plan-occurrences.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { describeRecurrence } from './recurrence.ts';

const missedShown = 12;

/** What is planned for a pulse, and what was missed. */
export async function describeSchedule(
  db: EntityManager,
  pulseId: string,
  now: Date,
): Promise<Schedule> {
  const found = await db.findOneBy(RecurrenceEntity, { pulseId });
  if (found === null) {
    return { recurrence: null, words: null, isPaused: false, coming: [], missed: [] };
  }
  const { rule, startsOn, localTime, timeZone, isPaused } = found;
  const missed = await db.find(OccurrenceEntity, {
    where: { pulseId, state: 'missed' },
    order: { opensAt: 'DESC' },
    take: missedShown,
  });
  return {
    recurrence: { rule, startsOn, localTime, timeZone },
    words: describeRecurrence(found),
    isPaused,
    coming: (await readComing(db, pulseId, now)).map(toContract),
    missed: missed.map(toContract),
  };
}

function toContract(occurrence: OccurrenceEntity): Occurrence {
  const { id, date, opensAt, isMoved, state, waveId, reason } = occurrence;
  return { id, date, opensAt: opensAt.toISOString(), isMoved, state, waveId, reason };
}
