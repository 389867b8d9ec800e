import type { Pulse } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { sayMissedReason } from './stored-reasons.ts';

/** The wave that a schedule opens next, be it due already; null where none is planned. */
export async function readNext(db: EntityManager, pulseId: string): Promise<Pulse['next']> {
  const recurrence = await db.findOneBy(RecurrenceEntity, { pulseId });
  if (recurrence === null) return null;
  const next = await db.findOne(OccurrenceEntity, {
    where: { pulseId, state: 'planned' },
    order: { opensAt: 'ASC' },
  });
  if (next === null) return null;
  const { opensAt, reason } = next;
  return {
    opensAt: opensAt.toISOString(),
    isPaused: recurrence.isPaused,
    reason: reason === null ? null : sayMissedReason(reason),
  };
}
