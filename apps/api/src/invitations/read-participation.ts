import { roundParticipation } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { findAnswered } from './remind-wave.ts';
import type { WorkerContext } from './worker-context.ts';

interface Cohort {
  readonly id: string;
  readonly unit_id: string;
  readonly invited: number;
}

interface WaveUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/**
 * Takes the one reading a day, in steps of five people or more, for units that are whole cohorts (so
 * that no difference of two of them is a smaller group).
 */
export async function readParticipation(context: WorkerContext, waveId: string): Promise<void> {
  const { mail } = context;
  const units = await mail.query<WaveUnit>(
    `SELECT unit_id AS id, parent_id AS "parentId", name FROM roster.wave_unit WHERE wave_id = $1`,
    [waveId],
  );
  const cohorts = await mail.query<Cohort>(
    'SELECT id, unit_id, invited FROM roster.cohort WHERE wave_id = $1',
    [waveId],
  );
  const statuses = await findAnswered(context, waveId);
  const answered = new Map<string, number>();
  for (const { cohortId, hasAnswered } of statuses) {
    if (hasAnswered) answered.set(cohortId, (answered.get(cohortId) ?? 0) + 1);
  }
  const rates = findWholeUnits(
    units.rows.toSorted((one, other) => compareNames(one.name, other.name)),
    cohorts.rows,
    await readCohortUnits(context, waveId),
  ).flatMap(({ unit, members }) => {
    const invited = sum(members.map((cohort) => cohort.invited));
    const percent = roundParticipation(
      sum(members.map((cohort) => answered.get(cohort.id) ?? 0)),
      invited,
    );
    return percent === null ? [] : [{ unitId: unit.id, unitName: unit.name, invited, percent }];
  });
  const invited = sum(cohorts.rows.map((cohort) => cohort.invited));
  await mail.query(
    `UPDATE roster.participation SET overall = $2, units = $3, pending = false
     WHERE wave_id = $1 AND pending`,
    [waveId, roundParticipation(sum([...answered.values()]), invited), JSON.stringify(rates)],
  );
}

/** Units whose people are exactly the people of whole cohorts. */
function findWholeUnits(
  units: readonly WaveUnit[],
  cohorts: readonly Cohort[],
  unitsOfCohort: ReadonlyMap<string, ReadonlySet<string>>,
): { unit: WaveUnit; members: readonly Cohort[] }[] {
  const tree = buildTree(units);
  return tree.walk().flatMap(({ node }) => {
    const branch = new Set(tree.branch(node.id).map((unit) => unit.id));
    const touching = cohorts.filter((cohort) =>
      [...(unitsOfCohort.get(cohort.id) ?? [])].some((id) => branch.has(id)),
    );
    const isWhole = touching.every((cohort) =>
      [...(unitsOfCohort.get(cohort.id) ?? [])].every((id) => branch.has(id)),
    );
    return touching.length > 0 && isWhole ? [{ unit: node, members: touching }] : [];
  });
}

async function readCohortUnits(
  { mail }: WorkerContext,
  waveId: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await mail.query<{ cohort_id: string; unit_id: string }>(
    `SELECT cu.cohort_id, cu.unit_id FROM roster.cohort_unit cu
     JOIN roster.cohort c ON c.id = cu.cohort_id WHERE c.wave_id = $1`,
    [waveId],
  );
  const units = new Map<string, Set<string>>();
  for (const { cohort_id, unit_id } of rows.rows) {
    const known = units.get(cohort_id);
    if (known === undefined) units.set(cohort_id, new Set([unit_id]));
    else known.add(unit_id);
  }
  return units;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
