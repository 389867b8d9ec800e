import type { Client } from './client.ts';
import { expectOk } from './organisation.ts';
import type { TestInstance } from './test-instance.ts';

export const studyConstructs = ['ICT', 'REL', 'AUT', 'KNW', 'HRD', 'VAL', 'TGT'] as const;
const metrics = ['csat', 'nps', 'per'] as const;

/** The figure of a shop in a quarter, counted from 0; the same every time. */
export interface Panel {
  readonly shops: number;
  readonly quarters: number;
  score(shop: number, quarter: number, construct: string): number;
  outcome(shop: number, quarter: number, metric: string): number;
}

/** Treatment moves satisfaction a quarter later; everything else moves by itself. */
export function inventPanel(shops: number, quarters: number): Panel {
  let state = 20_261_124;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const normal = (): number => uniform() + uniform() + uniform() + uniform() - 2;
  const table = new Map<string, number>();
  for (let shop = 0; shop < shops; shop += 1) {
    const lasting = 10 * normal();
    let moved = 10 * normal();
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      for (const metric of metrics) {
        table.set(`${shop} ${quarter} ${metric}`, 60 + lasting + 0.8 * moved + 3 * normal());
      }
      for (const construct of studyConstructs) {
        table.set(`${shop} ${quarter} ${construct}`, 55 + lasting + 10 * normal());
      }
      moved = (table.get(`${shop} ${quarter} ICT`) ?? 0) - 55 - lasting;
    }
  }
  const read = (shop: number, quarter: number, name: string): number =>
    Math.min(95, Math.max(5, table.get(`${shop} ${quarter} ${name}`) ?? 0));
  return { shops, quarters, score: read, outcome: read };
}

/** The first day of a quarter, counted from the first of 2023. */
const startOf = (quarter: number): Date => new Date(Date.UTC(2023, 3 * quarter, 1));
export const nameOfQuarter = (quarter: number): string =>
  `${2023 + Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;

/**
 * Puts closed waves with published cells into the database, as their close would have: shops
 * `shop-1`.. and the company above them. The histograms behind them are left out, for nothing here may need them.
 */
export async function publishWave(
  { superuser }: TestInstance,
  pulseId: string,
  panel: Panel,
  quarter: number,
): Promise<string> {
  const openedAt = new Date(startOf(quarter).getTime() + 40 * 86_400_000);
  const closedAt = new Date(openedAt.getTime() + 10 * 86_400_000);
  const made = await superuser.query<{ id: string }>(
    `INSERT INTO roster.wave (pulse_id, number, state, planned_at, opened_at, closes_at, closed_at,
       k, comment_k, invited, questionnaires, answer_bytes)
     VALUES ($1, $2, 'closed', $3, $3, $4, $4, 5, 10, 500, '{}', 100) RETURNING id`,
    [pulseId, quarter + 1, openedAt, closedAt],
  );
  const wave = made.rows[0]?.id ?? '';
  await superuser.query(
    `INSERT INTO roster.wave_unit (wave_id, unit_id, parent_id, key, name)
     SELECT $1, id, parent_id, key, name FROM roster.unit`,
    [wave],
  );
  const cells = studyConstructs.flatMap((construct) =>
    Array.from({ length: panel.shops }, (_, shop) => ({
      key: `shop-${shop + 1}`,
      construct,
      score: Math.round(panel.score(shop, quarter, construct)),
    })).concat({ key: 'company', construct, score: 55 }),
  );
  await superuser.query(
    `INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
     SELECT $1, u.id, c.construct, c.score, c.score::text, c.score - 5, c.score + 5, '15-19', 17, 1
     FROM unnest($2::text[], $3::text[], $4::float8[]) AS c (key, construct, score)
     JOIN roster.unit u ON u.key = c.key`,
    [
      wave,
      cells.map((cell) => cell.key),
      cells.map((cell) => cell.construct),
      cells.map((cell) => cell.score),
    ],
  );
  const covariance = studyConstructs.flatMap((first, i) =>
    studyConstructs
      .slice(i)
      .map((second) => ({ first, second, n: 400, covariance: first === second ? 150 : 30 })),
  );
  await superuser.query(
    `INSERT INTO result.release (wave, version, hash, answered, answered_mid, within_covariance)
     VALUES ($1, 1, '', '400', 400, $2)`,
    [wave, JSON.stringify(covariance)],
  );
  return wave;
}

/** The figures of every shop and quarter, with some added, by the import that administrators use. */
export async function importFigures(
  admin: Client,
  panel: Panel,
  more: readonly string[] = [],
): Promise<void> {
  const rows = Array.from({ length: panel.quarters }, (_, quarter) =>
    Array.from({ length: panel.shops }, (__, shop) =>
      metrics.map(
        (metric) =>
          `shop-${shop + 1},${nameOfQuarter(quarter)},${metric},${panel.outcome(shop, quarter, metric).toFixed(2)},120,${metric === 'per' ? 20 : ''}`,
      ),
    ),
  ).flat(2);
  await expectOk(
    admin.post(
      '/api/outcomes/import',
      `unit,period,metric,value,n,sd\n${[...rows, ...more].join('\n')}\n`,
    ),
  );
}
