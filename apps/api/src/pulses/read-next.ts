import type { Pulse } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { describeGate, findUnshared } from './loop-gate.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { sayWaitReason } from './stored-reasons.ts';

/** The wave that a schedule opens next, be it due already; null where none is planned. */
export async function readNext(
  db: EntityManager,
  pulseId: string,
  now: Date,
): Promise<Pulse['next']> {
  const recurrence = await db.findOneBy(RecurrenceEntity, { pulseId });
  if (recurrence === null) return null;
  const next = await db.findOne(OccurrenceEntity, {
    where: { pulseId, state: 'planned' },
    order: { opensAt: 'ASC' },
  });
  if (next === null) return null;
  return {
    opensAt: next.opensAt.toISOString(),
    isPaused: recurrence.isPaused,
    reason: sayWaitReason(next.reason),
    gate: describeGate(next, await findUnshared(db, pulseId), now),
  };
}
