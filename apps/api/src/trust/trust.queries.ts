import {
  recordedStepIdSchema,
  scaleQualitySchema,
  studyResultSchema,
  type RecordedStepId,
  type ScaleQuality,
  type TrustWave,
} from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readResult, readStanding } from '../studies/studies.queries.ts';

/** A closed wave with what its close published of each construct. */
export interface MeasuredWave extends TrustWave {
  /** People who answered: the number, or the middle of its band. */
  readonly answeredMiddle: number;
  readonly scales: ReadonlyMap<string, ScaleQuality>;
}

/** Closed waves with such figures, oldest first. */
export async function readMeasuredWaves(db: EntityManager): Promise<MeasuredWave[]> {
  const waves = await db.query<
    {
      id: string;
      number: number;
      pulse_name: string;
      closed_at: Date;
      answered: string;
      answered_mid: number;
      scales: Record<string, unknown>;
    }[]
  >(
    `SELECT w.id, w.number, p.name AS pulse_name, w.closed_at, r.answered, r.answered_mid,
       jsonb_object_agg(s.construct, s.quality) AS scales
     FROM roster.wave w
     JOIN roster.pulse p ON p.id = w.pulse_id
     JOIN result.published_scale s ON s.wave = w.id
     JOIN LATERAL (SELECT answered, answered_mid FROM result.release
       WHERE wave = w.id ORDER BY version DESC LIMIT 1) r ON true
     WHERE w.state = 'closed'
     GROUP BY w.id, p.name, r.answered, r.answered_mid ORDER BY w.closed_at, w.id`,
  );
  return waves.map((row) => ({
    id: row.id,
    number: row.number,
    pulseName: row.pulse_name,
    closedAt: row.closed_at.toISOString(),
    answered: row.answered,
    answeredMiddle: row.answered_mid,
    scales: new Map(
      Object.entries(row.scales).map(([construct, stored]) => [
        construct,
        scaleQualitySchema.parse(stored),
      ]),
    ),
  }));
}

export interface RecordedStep {
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

export async function readRecordedSteps(
  db: EntityManager,
): Promise<ReadonlyMap<RecordedStepId, RecordedStep>> {
  const rows = await db.query<{ step: string; note: string; name: string; recorded_at: Date }[]>(
    `SELECT s.step, s.note, a.name, s.recorded_at FROM office.validation_step s
     JOIN office.account a ON a.id = s.account_id`,
  );
  return new Map(
    rows.map(({ step, note, name, recorded_at }) => [
      recordedStepIdSchema.parse(step),
      { note, by: name, at: recorded_at.toISOString() },
    ]),
  );
}

/** How many registered hypotheses there are, have an answer, and are supported. */
export interface HypothesisCount {
  readonly registered: number;
  readonly answered: number;
  readonly supported: number;
}

export async function countHypotheses(db: EntityManager): Promise<HypothesisCount> {
  const { runId } = await readStanding(db, 'confirmatory');
  const stored = runId === null ? null : await readResult(db, runId);
  if (stored === null) return { registered: 4, answered: 0, supported: 0 };
  const { hypotheses } = studyResultSchema.parse(JSON.parse(stored.text));
  const words = hypotheses.map(({ verdict }) => verdict.word);
  return {
    registered: words.length,
    answered: words.filter((word) => word === 'supported' || word === 'not_supported').length,
    supported: words.filter((word) => word === 'supported').length,
  };
}
