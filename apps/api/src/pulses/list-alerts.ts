import { say, sayCount } from '@throughline/speech';
import type { Alert } from '@throughline/types';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { readHalt } from './mail-halt.queries.ts';
import { findFailed } from './mail-tries.queries.ts';
import { PulseEntity } from './pulse.entity.ts';
import { readNext } from './read-next.ts';
import { sayPauseReason } from './stored-reasons.ts';
import { WaveEntity } from './wave.entity.ts';

/** All that keeps pulses from asking people and waits for an administrator, the weightiest first. */
export async function listAlerts(db: EntityManager, now: Date): Promise<Alert[]> {
  const pulses = await db.find(PulseEntity, {
    where: { archivedAt: IsNull() },
    order: { createdAt: 'ASC' },
  });
  const names = new Map((await db.find(PulseEntity)).map(({ id, name }) => [id, name]));
  const waves = await db.find(WaveEntity, {
    where: [{ state: In(['opening', 'open'] as const) }, { mailPausedAt: Not(IsNull()) }],
    order: { plannedAt: 'ASC' },
  });
  return [
    ...(await checkHalt(db, now)),
    ...(await Promise.all(waves.map((wave) => checkWave(db, wave, names)))).flat(),
    ...(await Promise.all(pulses.map((pulse) => checkNext(db, pulse, now)))).flat(),
  ];
}

async function checkHalt(db: EntityManager, now: Date): Promise<Alert[]> {
  const halt = await readHalt(db, now);
  if (halt === null) return [];
  const sentence =
    halt.cause === 'server'
      ? say('The mail server takes no mails: {reason}', { reason: halt.reason })
      : say(
          'No mails leave: the database was restored or moved. An administrator has to let them go.',
        );
  const about = { subject: say('All mails'), pulseId: null, waveId: null };
  return [{ cause: 'mails-halted', sentence, ...about }];
}

async function checkWave(
  db: EntityManager,
  { id, pulseId, number, mailPauseReason }: WaveEntity,
  names: ReadonlyMap<string, string>,
): Promise<Alert[]> {
  const pulse = names.get(pulseId) ?? '';
  const about = { subject: say('{pulse}, wave {number}', { pulse, number }), pulseId, waveId: id };
  const failed = (await findFailed(db, id, 'invitation')).length;
  return [
    ...(mailPauseReason === null
      ? []
      : [
          {
            ...about,
            cause: 'mails-paused' as const,
            sentence: say('Its mails wait until they are let go on: {reason}', {
              reason: sayPauseReason(mailPauseReason),
            }),
          },
        ]),
    ...(failed === 0
      ? []
      : [
          {
            ...about,
            cause: 'mails-failed' as const,
            sentence: sayCount(
              failed,
              '{count} invitation failed or came back, and can be tried again.',
              '{count} invitations failed or came back, and can be tried again.',
            ),
          },
        ]),
  ];
}

async function checkNext(
  db: EntityManager,
  { id: pulseId, name: subject }: PulseEntity,
  now: Date,
): Promise<Alert[]> {
  const next = await readNext(db, pulseId, now);
  if (next === null || next.isPaused) return [];
  const { reason, gate } = next;
  const about = { subject, pulseId, waveId: null };
  if (reason !== null) {
    const sentence = say('Its next wave waits: {reason}', { reason });
    return [{ ...about, cause: 'wave-waits', sentence }];
  }
  return gate === null ? [] : [{ ...about, cause: 'results-unshared', sentence: gate.sentence }];
}
