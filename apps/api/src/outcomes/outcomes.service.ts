import { comparePeriods, parsePeriod } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  ImportResult,
  OutcomeSummary,
  observationListSchema,
  outcomeQuerySchema,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { compareNames } from '../directory/compare-names.ts';
import { Jobs } from '../jobs/jobs.ts';
import { importOutcomes } from './import-outcomes.ts';
import { canonicalMetric, compareMetrics, describeMetric } from './metrics.ts';

const importLock = 7_203_414;

/** Files are often brought in one after the other: studies wait a little for the next one. */
const settleSeconds = 10;

@Injectable()
export class OutcomesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
  ) {}

  /** What is in, per metric, with its periods in order of time. */
  async summarise(): Promise<OutcomeSummary> {
    const rows = await this.database.query<
      { metric: string; observations: number; units: number; periods: string[] }[]
    >(
      `SELECT metric, count(*)::int AS observations, count(DISTINCT unit_id)::int AS units,
         array_agg(DISTINCT period) AS periods
       FROM outcome.observation GROUP BY metric ORDER BY metric`,
    );
    return {
      metrics: rows
        .toSorted((a, b) => compareMetrics(a.metric, b.metric))
        .map((row) => ({
          ...describeMetric(row.metric),
          observations: row.observations,
          units: row.units,
          periods: sortPeriods(row.periods),
        })),
    };
  }

  async listObservations(
    query: z.output<typeof outcomeQuerySchema>,
  ): Promise<z.output<typeof observationListSchema>> {
    const observations = await this.database.query<
      z.output<typeof observationListSchema>['observations']
    >(
      `SELECT u.name AS "unitName", u.key AS "unitKey", o.period, o.metric, o.value, o.n,
         o.standard_deviation AS "standardDeviation"
       FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id
       WHERE o.metric = $1 AND ($2::text IS NULL OR o.period = $2)
       ORDER BY o.period DESC, u.name, u.key LIMIT 5000`,
      [canonicalMetric(query.metric), query.period ?? null],
    );
    return { observations: observations.toSorted(newestByName) };
  }

  import(by: AccountEntity, text: string, dryRun: boolean): Promise<ImportResult> {
    return this.database.transaction(async (db) => {
      const result = await this.importWithin(db, text, dryRun);
      if (!dryRun) {
        const { added, changed } = result;
        await this.audit.record(db, by.id, 'outcomes-imported', { added, changed });
      }
      return result;
    });
  }

  /** The same inside a transaction of the caller's, who writes down whose deed it was. */
  async importWithin(db: EntityManager, text: string, dryRun: boolean): Promise<ImportResult> {
    await db.query('SELECT pg_advisory_xact_lock($1)', [importLock]);
    const result = await importOutcomes(db, text, dryRun);
    if (!dryRun && result.added + result.changed > 0) {
      await this.jobs.enqueueStudies(db, settleSeconds);
    }
    return result;
  }
}

/** Oldest first. Everything stored has passed the reader, so an unreadable period cannot occur. */
export function sortPeriods(periods: readonly string[]): string[] {
  return periods
    .map((text) => parsePeriod(text))
    .filter((period) => period !== null)
    .sort(comparePeriods)
    .map((period) => period.text);
}

function newestByName(
  one: { period: string; unitName: string },
  other: { period: string; unitName: string },
): number {
  if (one.period !== other.period) return one.period < other.period ? 1 : -1;
  return compareNames(one.unitName, other.unitName);
}
