import { say } from '@throughline/speech';
import {
  gateNoticeDays,
  maximumMoveDays,
  type LoopGate,
  type UnsharedWave,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { addDays } from '../calendar/working-days.ts';
import type { OccurrenceEntity } from './occurrence.entity.ts';
import type { OpeningOf } from './plan-openings.ts';
import { missedReasons } from './stored-reasons.ts';

/**
 * People stop answering where nothing comes of it, so what came of a wave is shared before the next
 * one asks them. See docs/decisions/0083-results-before-the-next-wave.md.
 */

/** The wave of a pulse that closed last, where its results were published and are not shared. */
export async function findUnshared(
  db: EntityManager,
  pulseId: string,
): Promise<UnsharedWave | null> {
  const [last] = await db.query<(UnsharedWave & { readonly isUnshared: boolean })[]>(
    `SELECT w.id AS "waveId", w.number,
       w.withheld IS NULL AND h.shared_at IS NULL AS "isUnshared"
     FROM roster.wave w LEFT JOIN roster.share h ON h.wave_id = w.id
     WHERE w.pulse_id = $1 AND w.state = 'closed' ORDER BY w.number DESC LIMIT 1`,
    [pulseId],
  );
  return last?.isUnshared === true ? { waveId: last.waveId, number: last.number } : null;
}

/** What keeps a planned wave shut, as it is told from two weeks before; null where nothing does. */
export function describeGate(
  { date, opensAt, reason, openUnshared }: OccurrenceEntity,
  unshared: UnsharedWave | null,
  now: Date,
): LoopGate | null {
  if (unshared === null || openUnshared !== null) return null;
  if (opensAt.getTime() - now.getTime() > gateNoticeDays * 86_400_000) return null;
  const { number } = unshared;
  const sentence =
    reason === missedReasons.unshared
      ? say(
          'It was due, and the results of wave {number} had not been shared, so nothing was sent. Share them with what was decided, or say why it opens without: it opens on the next working morning after. If neither is done by {day}, it is skipped.',
          { number, day: addDays(date, maximumMoveDays) },
        )
      : say(
          'The results of wave {number} have not been shared. Share them with what was decided, or say why this wave opens without; it does not open before.',
          { number },
        );
  return { ...unshared, sentence };
}

/** When a wave that is kept shut may open next; null where that is further than it may be moved. */
export function findNextOpening(
  { date, opensOn }: OccurrenceEntity,
  openingOf: OpeningOf,
  now: Date,
): { readonly opensOn: string; readonly opensAt: Date } | null {
  const last = addDays(date, maximumMoveDays);
  for (let day = addDays(opensOn, 1); day <= last; day = addDays(day, 1)) {
    const opensAt = openingOf(day);
    if (opensAt > now) return { opensOn: day, opensAt };
  }
  return null;
}
