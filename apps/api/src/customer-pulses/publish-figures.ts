import { fewestCustomers } from '@throughline/types';
import type pg from 'pg';
import { listFigures, type CustomerFigure } from '../customer-page/customer-figures.ts';
import { inTransaction } from '../database/pools.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { queues, studyJob } from '../jobs/queues.ts';
import { outcomeLock, settleSeconds } from '../outcomes/outcome-lock.ts';

interface Standing {
  readonly unit_id: string;
  readonly metric: string;
  readonly period: string;
  readonly n: number | null;
  readonly source: 'import' | 'customer-pulse';
}

/**
 * Brings what customers answered to pulses into the outcomes, by unit, month experienced and metric.
 * A figure moves only when five more are behind it, so that nobody's answers are the difference of two
 * of its values; where an imported figure stands, nothing is written.
 */
export async function publishFigures({ close, boss }: WorkerContext): Promise<void> {
  const written = await inTransaction(close, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [outcomeLock]);
    const figures = await listFigures(client, { source: 'customer-pulse', before: null });
    if (figures.length === 0) return 0;
    const fresh = await findFresh(client, figures);
    await write(client, fresh);
    return fresh.length;
  });
  if (written > 0) await boss.send(queues.runStudies, studyJob, { startAfter: settleSeconds });
}

async function findFresh(
  client: pg.PoolClient,
  figures: readonly CustomerFigure[],
): Promise<CustomerFigure[]> {
  const { rows } = await client.query<Standing>(
    `SELECT o.unit_id, o.metric, o.period, o.n, o.source FROM outcome.observation o
     WHERE (o.unit_id, o.metric, o.period) IN (
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]))`,
    places(figures),
  );
  const standing = new Map(rows.map((row) => [`${row.unit_id} ${row.metric} ${row.period}`, row]));
  return figures.filter(({ unitId, metric, month, n }) => {
    const there = standing.get(`${unitId} ${metric} ${month}`);
    if (there === undefined) return true;
    return there.source === 'customer-pulse' && n - (there.n ?? 0) >= fewestCustomers;
  });
}

async function write(client: pg.PoolClient, figures: readonly CustomerFigure[]): Promise<void> {
  await client.query(
    `INSERT INTO outcome.observation AS o
       (unit_id, metric, period, value, n, standard_deviation, source)
     SELECT *, 'customer-pulse' FROM unnest(
       $1::uuid[], $2::text[], $3::text[], $4::float8[], $5::float8[], $6::float8[])
     ON CONFLICT (unit_id, metric, period) DO UPDATE SET value = excluded.value, n = excluded.n,
       standard_deviation = excluded.standard_deviation WHERE o.source = 'customer-pulse'`,
    [
      ...places(figures),
      figures.map(({ value }) => value),
      figures.map(({ n }) => n),
      figures.map(({ standardDeviation }) => standardDeviation),
    ],
  );
}

function places(figures: readonly CustomerFigure[]): [string[], string[], string[]] {
  return [
    figures.map(({ unitId }) => unitId),
    figures.map(({ metric }) => metric),
    figures.map(({ month }) => month),
  ];
}
