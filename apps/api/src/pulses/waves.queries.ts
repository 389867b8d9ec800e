import { say } from '@throughline/speech';
import type { Participation, WaveMonitor } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import type { WaveEntity } from './wave.entity.ts';

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
    percentBand: sayBand(shares),
  };
}

function sayBand([low = 0, high = low]: readonly number[]): string {
  return low === high ? say('{share} %', { share: low }) : say('{low} to {high} %', { low, high });
}

/** Whether mails tell what came of a wave. */
export async function isShared(db: EntityManager, waveId: string): Promise<boolean> {
  const found = await db.query<unknown[]>(
    'SELECT 1 FROM roster.share WHERE wave_id = $1 AND shared_at IS NOT NULL',
    [waveId],
  );
  return found.length > 0;
}

/** Waves whose mails may go: those that are open, and those whose results are being told. */
export async function listMailedWaves(db: EntityManager, now: Date): Promise<string[]> {
  const waves = await db.query<{ id: string }[]>(
    `SELECT w.id FROM roster.wave w LEFT JOIN roster.share h ON h.wave_id = w.id
     WHERE w.state = 'open' OR h.until > $1`,
    [now],
  );
  return waves.map(({ id }) => id);
}
