import {
  isMove,
  readTree,
  type Flow,
  type Move,
  type Place,
  type TreeUnit,
} from '@throughline/disclosure';
import type { EntityManager } from 'typeorm';
import type { WaveEntity } from './wave.entity.ts';

/** Levels of waves that lie further apart are not compared any more. */
const comparedDays = 400;

/** The place of an invited person by the attributes of the newer wave, whatever the older had. */
const placed = (wave: string): string => `
  SELECT i.person_id, i.cohort_id, i.unit_id,
    ARRAY(SELECT coalesce(i.attributes->>a.name, '')
      FROM unnest($3::text[]) WITH ORDINALITY a (name, place) ORDER BY a.place) AS bucket
  FROM roster.invitation i WHERE i.wave_id = ${wave}`;

/**
 * Writes down how the roster of a wave differs from those of the waves before it, as counts by
 * place and by cohort. The close needs them, and may not read who was invited.
 *
 * All waves of the pulse, and whichever other asked somebody who is asked now. With nobody in
 * common all people of a cell have changed, and they are k or more in each.
 */
export async function recordMoves(
  db: EntityManager,
  wave: WaveEntity,
  units: readonly TreeUnit[],
): Promise<void> {
  const since = new Date(wave.plannedAt.getTime() - comparedDays * 86_400_000);
  const earlier = await db.query<{ id: string }[]>(
    `SELECT w.id FROM roster.wave w
     WHERE w.id <> $1 AND w.planned_at >= $2 AND w.planned_at <= $3
       AND (w.pulse_id = $4 OR EXISTS (
         SELECT FROM roster.invitation here JOIN roster.invitation there USING (person_id)
         WHERE here.wave_id = $1 AND there.wave_id = w.id))
     ORDER BY w.planned_at DESC, w.id`,
    [wave.id, since, wave.plannedAt, wave.pulseId],
  );
  const now = readTree(units);
  for (const { id } of earlier) {
    const before = readTree(await readUnits(db, id));
    const moved = await countMoves(db, wave, id);
    const moves = moved.filter((move) => isMove(move, before, now));
    const flows = listFlows(moved);
    if (flows.length > 0) await writeFlows(db, { waveId: wave.id, earlierId: id }, flows);
    if (moves.length === 0) continue;
    await db.query(
      `INSERT INTO roster.roster_move
         (wave_id, earlier_wave_id, from_unit, from_bucket, to_unit, to_bucket, people)
       SELECT $1, $2, m.from_unit, m.from_bucket, m.to_unit, m.to_bucket, m.people
       FROM jsonb_to_recordset($3::jsonb)
         AS m (from_unit uuid, from_bucket text[], to_unit uuid, to_bucket text[], people int)`,
      [wave.id, id, JSON.stringify(moves.map(toRow))],
    );
  }
}

interface CohortMove extends Move {
  readonly fromCohort: string | null;
  readonly toCohort: string | null;
}

async function countMoves(
  db: EntityManager,
  wave: WaveEntity,
  earlierId: string,
): Promise<CohortMove[]> {
  const rows = await db.query<
    {
      fromCohort: string | null;
      fromUnit: string | null;
      fromBucket: string[] | null;
      toCohort: string | null;
      toUnit: string | null;
      toBucket: string[] | null;
      people: number;
    }[]
  >(
    `SELECT f.cohort_id AS "fromCohort", f.unit_id AS "fromUnit", f.bucket AS "fromBucket",
       t.cohort_id AS "toCohort", t.unit_id AS "toUnit", t.bucket AS "toBucket",
       count(*)::int AS people
     FROM (${placed('$1')}) f FULL JOIN (${placed('$2')}) t USING (person_id)
     GROUP BY 1, 2, 3, 4, 5, 6`,
    [earlierId, wave.id, wave.attributes],
  );
  const place = (unitId: string | null, bucket: string[] | null): Place | null =>
    unitId === null ? null : { unitId, bucket: bucket ?? [] };
  return rows.map(({ fromCohort, toCohort, people, ...row }) => ({
    fromCohort,
    toCohort,
    from: place(row.fromUnit, row.fromBucket),
    to: place(row.toUnit, row.toBucket),
    people,
  }));
}

/** By cohorts, without those that have the same people in both waves. */
function listFlows(moves: readonly CohortMove[]): Flow[] {
  const flows = [
    ...Map.groupBy(moves, ({ fromCohort, toCohort }) => `${fromCohort} ${toCohort}`).values(),
  ].flatMap((own): Flow[] => {
    const [first] = own;
    const people = own.reduce((sum, move) => sum + move.people, 0);
    return first === undefined ? [] : [{ from: first.fromCohort, to: first.toCohort, people }];
  });
  const count = (side: 'from' | 'to'): ReadonlyMap<string | null, readonly Flow[]> =>
    Map.groupBy(flows, (flow) => flow[side]);
  const [leaving, coming] = [count('from'), count('to')];
  return flows.filter(
    ({ from, to }) =>
      from === null ||
      to === null ||
      leaving.get(from)?.length !== 1 ||
      coming.get(to)?.length !== 1,
  );
}

async function writeFlows(
  db: EntityManager,
  { waveId, earlierId }: { readonly waveId: string; readonly earlierId: string },
  flows: readonly Flow[],
): Promise<void> {
  await db.query(
    `INSERT INTO roster.roster_flow (wave_id, earlier_wave_id, from_cohort, to_cohort, people)
     SELECT $1, $2, f."from", f."to", f.people
     FROM jsonb_to_recordset($3::jsonb) AS f ("from" uuid, "to" uuid, people int)`,
    [waveId, earlierId, JSON.stringify(flows)],
  );
}

function readUnits(db: EntityManager, waveId: string): Promise<TreeUnit[]> {
  return db.query(
    `SELECT unit_id AS id, parent_id AS "parentId" FROM roster.wave_unit WHERE wave_id = $1`,
    [waveId],
  );
}

function toRow({ from, to, people }: Move): Record<string, unknown> {
  return {
    from_unit: from?.unitId ?? null,
    from_bucket: from?.bucket ?? null,
    to_unit: to?.unitId ?? null,
    to_bucket: to?.bucket ?? null,
    people,
  };
}
