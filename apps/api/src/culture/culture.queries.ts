import type { EntityManager } from 'typeorm';
import type { ClosedWave } from '@throughline/types';
import { listClosedWaves } from '../linkage/link.queries.ts';
import type { InvitedCohort } from './unit-participation.ts';

/** Waves with published figures, the newest first. */
export async function listWaves(db: EntityManager): Promise<ClosedWave[]> {
  const waves = await listClosedWaves(db);
  return waves.map((wave) => ({ ...wave, closedAt: wave.closedAt.toISOString() })).toReversed();
}

/** The newest wave with a score that an account may see, or null: one that only listened has none. */
export async function findScoredWave(
  db: EntityManager,
  visible: readonly string[] | null,
): Promise<string | null> {
  const [newest] = await db.query<{ id: string }[]>(
    `SELECT w.id FROM roster.wave w
     WHERE w.state = 'closed' AND w.withheld IS NULL AND EXISTS (
       SELECT FROM result.published_cell c
       WHERE c.wave = w.id AND ($1::uuid[] IS NULL OR c.unit = ANY ($1)))
     ORDER BY w.closed_at DESC, w.id DESC LIMIT 1`,
    [visible],
  );
  return newest?.id ?? null;
}

/** Of a wave: the wave of the same pulse that closed before it, and whether its scores are adjusted. */
export async function readWaveFacts(
  db: EntityManager,
  waveId: string,
): Promise<{ readonly earlierId: string | null; readonly isAdjusted: boolean }> {
  const [facts] = await db.query<{ earlierId: string | null; isAdjusted: boolean }[]>(
    `SELECT w.reference_wave IS NOT NULL AS "isAdjusted",
       (SELECT e.id FROM roster.wave e
        WHERE e.pulse_id = w.pulse_id AND e.state = 'closed' AND e.withheld IS NULL
          AND (e.closed_at, e.id) < (w.closed_at, w.id)
        ORDER BY e.closed_at DESC, e.id DESC LIMIT 1) AS "earlierId"
     FROM roster.wave w WHERE w.id = $1`,
    [waveId],
  );
  return facts ?? { earlierId: null, isAdjusted: false };
}

export interface FrozenUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** The tree as a wave froze it. */
export function readFrozenUnits(db: EntityManager, waveId: string): Promise<FrozenUnit[]> {
  return db.query(
    `SELECT unit_id AS id, parent_id AS "parentId", name FROM roster.wave_unit WHERE wave_id = $1`,
    [waveId],
  );
}

export function readInvitedCohorts(db: EntityManager, waveId: string): Promise<InvitedCohort[]> {
  return db.query(
    `SELECT c.invited, array_agg(cu.unit_id::text) AS "unitIds"
     FROM roster.cohort c JOIN roster.cohort_unit cu ON cu.cohort_id = c.id
     WHERE c.wave_id = $1 GROUP BY c.id, c.invited`,
    [waveId],
  );
}

export interface ShownComment {
  readonly unitId: string;
  readonly unitName: string;
  readonly question: string;
  readonly text: string;
}

/** Comments that a release shows; the order is that of their words and tells nothing. */
export function readComments(
  db: EntityManager,
  waveId: string,
  visible: readonly string[] | null,
): Promise<ShownComment[]> {
  return db.query(
    `SELECT c.unit AS "unitId", wu.name AS "unitName", c.question, c.text
     FROM result.published_comment c
     JOIN roster.wave_unit wu ON wu.wave_id = c.wave AND wu.unit_id = c.unit
     WHERE c.wave = $1 AND ($2::uuid[] IS NULL OR c.unit = ANY ($2))
     ORDER BY wu.name, c.unit, c.text`,
    [waveId, visible],
  );
}

/** A wave with published figures, and the day of its middle where the organisation is. */
export interface WaveDay {
  readonly waveId: string;
  readonly waveNumber: number;
  readonly pulseName: string;
  readonly closedAt: Date;
  /** `2026-04-01` */
  readonly day: string;
}

/** Oldest first. */
export function listWaveDays(db: EntityManager): Promise<WaveDay[]> {
  return db.query(
    `SELECT w.id AS "waveId", w.number AS "waveNumber", p.name AS "pulseName",
       w.closed_at AS "closedAt",
       ((w.opened_at + (LEAST(w.closes_at, w.closed_at) - w.opened_at) / 2)
         AT TIME ZONE o.time_zone)::date::text AS day
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id CROSS JOIN office.organisation o
     WHERE w.state = 'closed' AND w.withheld IS NULL AND w.opened_at IS NOT NULL
     ORDER BY w.closed_at, w.id`,
  );
}
