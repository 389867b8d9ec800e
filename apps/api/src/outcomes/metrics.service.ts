import { employeeConstructs } from '@throughline/instrument';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayList } from '@throughline/speech';
import type { Metric, MetricList, StatedMetric } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { knownMetrics } from './known-metrics.ts';
import { readMetricBook } from './metric-book.ts';
import { lockOutcomes, settleSeconds } from './outcome-lock.ts';
import { sayRange } from './say-range.ts';

/** Metrics with their range, direction and variance rule: those of the product and the organisation's own. */
@Injectable()
export class MetricsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
  ) {}

  /** Known and stated metrics, and then the names that came with files and were never stated. */
  async list(): Promise<MetricList> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const rows = await db.query<{ metric: string }[]>(
      'SELECT DISTINCT metric FROM outcome.observation',
    );
    const unstated = rows
      .map(({ metric }) => metric)
      .filter((code) => !book.isKnown(code))
      .sort((one, other) => book.compare(one, other));
    return { metrics: [...book.metrics, ...unstated.map((code) => book.describe(code))] };
  }

  /** States a metric of the organisation's own, or states it anew. */
  state(by: AccountEntity, stated: StatedMetric): Promise<Metric> {
    return this.database.transaction(async (db) => {
      await lockOutcomes(db);
      const metric = { ...stated, code: await findSpelling(db, stated.code) };
      refuseTaken(metric.code);
      await refuseUnfitting(db, metric);
      const { code, name, unit, low, high, higherIsBetter, precision } = metric;
      await db.query(
        `INSERT INTO outcome.metric (code, name, unit, low, high, higher_is_better, precision)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (lower(code)) DO UPDATE SET name = excluded.name, unit = excluded.unit,
           low = excluded.low, high = excluded.high,
           higher_is_better = excluded.higher_is_better, precision = excluded.precision`,
        [code, name, unit, low, high, higherIsBetter, precision],
      );
      await this.audit.record(db, by.id, 'metric-stated', { code });
      await this.jobs.enqueueStudies(db, settleSeconds);
      return { ...metric, origin: 'stated' };
    });
  }
}

/** The spelling that figures came with, so that they belong to the metric that is stated. */
async function findSpelling(db: EntityManager, code: string): Promise<string> {
  const rows = await db.query<{ metric: string }[]>(
    `SELECT DISTINCT metric FROM outcome.observation WHERE lower(metric) = lower($1)
     UNION SELECT code FROM outcome.metric WHERE lower(code) = lower($1)`,
    [code],
  );
  if (rows.length > 1) {
    const names = sayList(rows.map(({ metric }) => `'${metric}'`));
    throw new AppError(
      'conflict',
      `code: ${say('figures are kept under {names}. Undo one of the imports, and bring its figures in under one spelling.', { names })}`,
    );
  }
  return rows[0]?.metric ?? code;
}

function refuseTaken(code: string): void {
  const isTaken = (other: string): boolean => other.toLowerCase() === code.toLowerCase();
  if (knownMetrics.some((metric) => isTaken(metric.code))) {
    throw new AppError(
      'conflict',
      `code: ${say("'{code}' is known to the product; its range and direction stand.", { code })}`,
    );
  }
  if (employeeConstructs.some((construct) => isTaken(construct.code))) {
    throw new AppError(
      'conflict',
      `code: ${say("'{code}' names a construct. Choose another code.", { code })}`,
    );
  }
}

async function refuseUnfitting(db: EntityManager, metric: StatedMetric): Promise<void> {
  const [row] = await db.query<{ low: number | null; high: number | null }[]>(
    'SELECT min(value) AS low, max(value) AS high FROM outcome.observation WHERE metric = $1',
    [metric.code],
  );
  const { low = null, high = null } = row ?? {};
  const outside =
    low !== null && metric.low !== null && low < metric.low
      ? low
      : high !== null && metric.high !== null && high > metric.high
        ? high
        : null;
  if (outside === null) return;
  throw new AppError(
    'conflict',
    `${metric.code}: ${say('a value of {value} is in, outside the range from {range}. Widen the range, or correct the value first.', { value: outside, range: sayRange(metric.low, metric.high) })}`,
  );
}
