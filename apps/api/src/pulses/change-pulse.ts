import { say } from '@throughline/speech';
import type { ChangePulse } from '@throughline/types';
import { Not, type EntityManager } from 'typeorm';
import { AppError } from '../http/app-error.ts';
import { PulseEntity } from './pulse.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { noPulse } from './schedule-refusals.ts';
import { WaveEntity } from './wave.entity.ts';

/** What was done, in the words of the audit log. */
interface Deed {
  readonly action: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/**
 * Changes what may be changed of a pulse, and tells what was. Holds its row, as a launch does.
 *
 * @throws AppError 409 where thresholds would be lowered, or a wave is live that would be archived.
 */
export async function changePulse(
  db: EntityManager,
  id: string,
  { name, isArchived, ...thresholds }: ChangePulse,
  now: Date,
): Promise<Deed[]> {
  const pulse = await db.findOne(PulseEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (pulse === null) throw noPulse();
  const deeds: Deed[] = [];
  if (thresholds.k !== undefined || thresholds.commentK !== undefined) {
    const { k, commentK } = raise(pulse, thresholds);
    await db.update(PulseEntity, { id }, { k, commentK });
    deeds.push({ action: 'pulse-changed', detail: { k, commentK } });
  }
  if (name !== undefined && name !== pulse.name) {
    await db.update(PulseEntity, { id }, { name });
    deeds.push({ action: 'pulse-renamed', detail: { before: pulse.name, after: name } });
  }
  if (isArchived !== undefined && isArchived !== (pulse.archivedAt !== null)) {
    if (isArchived) await putAway(db, id);
    await db.update(PulseEntity, { id }, { archivedAt: isArchived ? now : null });
    deeds.push({ action: isArchived ? 'pulse-archived' : 'pulse-brought-back', detail: {} });
  }
  return deeds;
}

function raise(
  pulse: PulseEntity,
  { k = pulse.k, commentK = pulse.commentK }: Pick<ChangePulse, 'k' | 'commentK'>,
): { readonly k: number; readonly commentK: number } {
  if (k >= pulse.k && commentK >= pulse.commentK) return { k, commentK };
  throw new AppError('thresholds-frozen', () =>
    say(
      'The smallest groups ({k}, for comments {commentK}) were promised to the people asked. They can be raised for the next wave, never lowered.',
      { k: pulse.k, commentK: pulse.commentK },
    ),
  );
}

async function putAway(db: EntityManager, pulseId: string): Promise<void> {
  const live = await db.findOneBy(WaveEntity, { pulseId, state: Not('closed') });
  if (live !== null) {
    throw new AppError('wave-open', () =>
      say('Wave {number} of this pulse is still open. Close it first.', { number: live.number }),
    );
  }
  await db.update(RecurrenceEntity, { pulseId }, { isPaused: true });
}
