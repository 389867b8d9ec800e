import type {
  CohortPlace,
  Flow,
  Move,
  Place,
  RosterChange,
  TreeUnit,
} from '@throughline/disclosure';
import { serviceMeasure } from '@throughline/instrument';
import type pg from 'pg';

/** The tree as it was when the wave was launched. */
export async function readUnits(client: pg.PoolClient, waveId: string): Promise<TreeUnit[]> {
  const units = await client.query<TreeUnit>(
    `SELECT unit_id AS id, parent_id AS "parentId" FROM roster.wave_unit WHERE wave_id = $1
     ORDER BY unit_id`,
    [waveId],
  );
  return units.rows;
}

export async function readCohorts(client: pg.PoolClient, waveId: string): Promise<CohortPlace[]> {
  const cohorts = await client.query<CohortPlace>(
    `SELECT c.id, c.unit_id AS "unitId",
       jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'bucket', to_jsonb(p.bucket))
         ORDER BY p.unit_id, p.bucket) AS places
     FROM roster.cohort c JOIN roster.cohort_place p ON p.cohort_id = c.id
     WHERE c.wave_id = $1 GROUP BY c.id ORDER BY c.id`,
    [waveId],
  );
  return cohorts.rows;
}

/** Which cohorts were asked of the service of each unit, by measure: drawn at launch. */
export async function readServed(
  client: pg.PoolClient,
  waveId: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await client.query<{ unit: string; cohorts: string[] }>(
    `SELECT s.unit, array_agg(c.id) AS cohorts FROM roster.cohort c, unnest(c.serving) s (unit)
     WHERE c.wave_id = $1 GROUP BY s.unit ORDER BY s.unit`,
    [waveId],
  );
  return new Map(rows.rows.map(({ unit, cohorts }) => [serviceMeasure(unit), new Set(cohorts)]));
}

/** How the roster differs from those of earlier waves: counts by place, made at launch. */
export async function readChanges(client: pg.PoolClient, waveId: string): Promise<RosterChange[]> {
  const rows = await client.query<{
    earlier: string;
    from_unit: string | null;
    from_bucket: string[] | null;
    to_unit: string | null;
    to_bucket: string[] | null;
    people: number;
  }>(
    `SELECT earlier_wave_id AS earlier, from_unit, from_bucket, to_unit, to_bucket, people
     FROM roster.roster_move WHERE wave_id = $1
     ORDER BY earlier_wave_id, from_unit, from_bucket, to_unit, to_bucket`,
    [waveId],
  );
  const place = (unitId: string | null, bucket: string[] | null): Place | null =>
    unitId === null ? null : { unitId, bucket: bucket ?? [] };
  const flows = await client.query<Flow & { earlier: string }>(
    `SELECT earlier_wave_id AS earlier, from_cohort AS "from", to_cohort AS "to", people
     FROM roster.roster_flow WHERE wave_id = $1
     ORDER BY earlier_wave_id, from_cohort, to_cohort`,
    [waveId],
  );
  const movesOf = Map.groupBy(rows.rows, (row) => row.earlier);
  const flowsOf = Map.groupBy(flows.rows, (row) => row.earlier);
  const changes: RosterChange[] = [];
  for (const earlierWaveId of new Set([...movesOf.keys(), ...flowsOf.keys()])) {
    const moves = (movesOf.get(earlierWaveId) ?? []).map((row): Move => ({
      from: place(row.from_unit, row.from_bucket),
      to: place(row.to_unit, row.to_bucket),
      people: row.people,
    }));
    changes.push({
      earlierWaveId,
      earlierUnits: await readUnits(client, earlierWaveId),
      moves,
      flows: flowsOf.get(earlierWaveId) ?? [],
    });
  }
  return changes;
}
