import { z } from 'zod';
import type { StudyFigure } from '@throughline/linkage';
import type { Reader } from '../database/reader.ts';
import type { UnitProperties } from '../directory/unit-properties.ts';
import type { TreeNode } from '../directory/unit-tree.ts';
import { readMetricBook, type MetricBook } from '../outcomes/metric-book.ts';
import { readNamedPastScores, type NamedPastScore } from '../past-scores/past-scores.queries.ts';
import type { StatedReorganisation } from '../reorganisations/lineages.ts';
import { readReorganisations } from '../reorganisations/reorganisations.queries.ts';
import type { PublishedCovariance } from './pool-covariance.ts';
import type { ReleasedWave } from './wave-calendar.ts';

export interface StudyUnit extends TreeNode {
  readonly key: string;
  /** Numbers that the organisation states of it, by name. */
  readonly properties: UnitProperties;
}

export interface StudyCell {
  readonly wave: string;
  readonly unit: string;
  readonly construct: string;
  readonly score: number;
  readonly nMid: number;
  readonly rounding: number;
}

/** Everything a study may see: published tables and outcomes, in a fixed order. Units are ids. */
export interface StudyData {
  readonly timeZone: string;
  readonly units: readonly StudyUnit[];
  /** Which units became which. */
  readonly reorganisations: readonly StatedReorganisation[];
  readonly waves: readonly ReleasedWave[];
  /** Units that a wave asked, by wave. */
  readonly asked: readonly { readonly wave: string; readonly unit: string }[];
  readonly cells: readonly StudyCell[];
  /** Scores of an earlier tool, by the measure that they stand for. */
  readonly past: readonly NamedPastScore[];
  readonly figures: readonly StudyFigure[];
  readonly metrics: MetricBook;
  readonly covariances: readonly (readonly PublishedCovariance[])[];
  /** Median rwg(j) by construct, from the newest wave that could tell it. */
  readonly agreement: readonly { readonly construct: string; readonly median: number }[];
}

const covarianceSchema = z.array(
  z.object({ first: z.string(), second: z.string(), covariance: z.number(), n: z.number() }),
);

/** Reads what the named constructs and metrics have left behind. */
export async function readStudyData(db: Reader, measures: readonly string[]): Promise<StudyData> {
  const read = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await db.query<Row>(sql, values)).rows;
  const [zone] = await read<{ time_zone: string }>('SELECT time_zone FROM office.organisation');
  const releases = await read<{ within_covariance: unknown }>(
    `SELECT DISTINCT ON (r.wave) r.within_covariance FROM result.release r
     ORDER BY r.wave, r.version DESC`,
  );
  return {
    timeZone: zone?.time_zone ?? 'UTC',
    units: await read<StudyUnit>(
      'SELECT id, key, parent_id AS "parentId", properties FROM roster.unit ORDER BY key',
    ),
    reorganisations: await readReorganisations(db),
    waves: await listReleasedWaves(db),
    asked: await read<{ wave: string; unit: string }>(
      `SELECT u.wave_id AS wave, u.unit_id AS unit FROM roster.wave_unit u
       JOIN roster.wave w ON w.id = u.wave_id WHERE ${isReleased} ORDER BY 1, 2`,
    ),
    cells: await read<StudyCell>(
      `SELECT c.wave, c.unit, c.construct, c.score, c.n_mid AS "nMid", c.rounding
       FROM result.published_cell c JOIN roster.wave w ON w.id = c.wave
       WHERE c.construct = ANY ($1) AND ${isReleased}
       ORDER BY c.construct, c.unit, w.opened_at, c.wave`,
      [measures],
    ),
    past: await readNamedPastScores(db, measures),
    figures: await read<StudyFigure>(
      `SELECT unit_id AS unit, period, metric, value, n, standard_deviation AS sd
       FROM outcome.observation WHERE metric = ANY ($1) ORDER BY metric, unit_id, period`,
      [measures],
    ),
    metrics: await readMetricBook((sql) => read(sql)),
    covariances: releases.map(({ within_covariance: stored }) =>
      stored === null ? [] : covarianceSchema.parse(stored),
    ),
    agreement: await read<StudyData['agreement'][number]>(
      `SELECT DISTINCT ON (s.construct) s.construct,
         (s.quality #>> '{agreement,median}')::float8 AS median
       FROM result.published_scale s JOIN roster.wave w ON w.id = s.wave
       WHERE s.construct = ANY ($1) AND s.quality #>> '{agreement,median}' IS NOT NULL
         AND ${isReleased}
       ORDER BY s.construct, w.closed_at DESC, w.id`,
      [measures],
    ),
  };
}

const isReleased = `w.state = 'closed' AND w.withheld IS NULL AND w.opened_at IS NOT NULL
  AND w.closed_at IS NOT NULL`;

/** Waves whose scores have been published, in order of time. */
export async function listReleasedWaves(db: Reader): Promise<ReleasedWave[]> {
  const found = await db.query<ReleasedWave>(
    `SELECT w.id, w.pulse_id AS "pulseId", w.opened_at AS "openedAt",
       LEAST(w.closes_at, w.closed_at) AS "endedAt", w.closed_at AS "releasedAt"
     FROM roster.wave w WHERE ${isReleased} ORDER BY w.opened_at, w.id`,
  );
  return found.rows;
}
