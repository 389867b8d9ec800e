import type { Participation, WaveMonitor } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { WaveEntity } from './wave.entity.ts';

/** How the invitations stand. Counts of reminders would tell who has answered, so none are shown. */
export async function readMails(
  db: EntityManager,
  wave: WaveEntity,
): Promise<Pick<WaveMonitor, 'mails' | 'failures'>> {
  const rows = await db.query<{ state: string; mails: number }[]>(
    `SELECT state, count(*)::int AS mails FROM roster.delivery
     WHERE wave_id = $1 AND kind = 'invitation' GROUP BY state`,
    [wave.id],
  );
  const count = (state: string): number => rows.find((row) => row.state === state)?.mails ?? 0;
  const failures = await db.query<{ email: string; reason: string }[]>(
    `SELECT p.email, coalesce(d.failure, 'no reason given') AS reason
     FROM roster.delivery d
     JOIN roster.invitation i ON i.id = d.invitation_id
     JOIN roster.person p ON p.id = i.person_id
     WHERE d.wave_id = $1 AND d.kind = 'invitation' AND d.state IN ('failed', 'deferred')
     ORDER BY p.email LIMIT 200`,
    [wave.id],
  );
  return {
    mails: {
      queued: count('queued'),
      sending: count('sending'),
      sent: count('sent'),
      deferred: count('deferred'),
      failed: count('failed'),
      inDoubt: count('in_doubt'),
    },
    failures,
  };
}

/** Invitations whose people are not at work yet. */
export async function readWaiting(
  db: EntityManager,
  waveId: string,
  now: Date,
): Promise<WaveMonitor['waiting']> {
  const [row] = await db.query<{ people: number; nextAt: Date | null }[]>(
    `SELECT count(*)::int AS people, min(due_at) AS "nextAt" FROM roster.delivery
     WHERE wave_id = $1 AND kind = 'invitation' AND state = 'queued' AND due_at > $2`,
    [waveId, now],
  );
  if (row === undefined || row.nextAt === null) return null;
  return { people: row.people, nextAt: row.nextAt.toISOString() };
}

export interface Reading {
  readonly takenAt: Date;
  readonly overall: number | null;
  readonly units: Participation['units'];
  readonly pending: boolean;
}

export async function readParticipation(
  db: EntityManager,
  waveId: string,
): Promise<Reading | null> {
  const [row] = await db.query<
    { taken_at: Date; overall: number | null; units: Participation['units']; pending: boolean }[]
  >('SELECT taken_at, overall, units, pending FROM roster.participation WHERE wave_id = $1', [
    waveId,
  ]);
  if (row === undefined) return null;
  return { takenAt: row.taken_at, overall: row.overall, units: row.units, pending: row.pending };
}

/** Rates after close are made from the banded count, never from the exact one. */
export async function readClosedParticipation(
  db: EntityManager,
  wave: WaveEntity,
): Promise<NonNullable<WaveMonitor['closed']>> {
  const [release] = await db.query<{ answered: string }[]>(
    'SELECT answered FROM result.release WHERE wave = $1 ORDER BY version DESC LIMIT 1',
    [wave.id],
  );
  if (release === undefined) return { invited: wave.invited, answered: null, percentBand: null };
  const shares = release.answered
    .split('-')
    .map((count) => Math.round((100 * Number(count)) / wave.invited));
  return {
    invited: wave.invited,
    answered: release.answered,
    percentBand: `${[...new Set(shares)].join(' to ')} %`,
  };
}
