import {
  comparePeriods,
  observationPrecision,
  parsePeriod,
  type Table,
} from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AnswerPushResult,
  ImportResult,
  Observation,
  OutcomeSummary,
  observationListSchema,
  outcomeQuerySchema,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { compareNames } from '../directory/compare-names.ts';
import type { OpenSheet } from '../files/sheet-file.ts';
import { writeCsv } from '../files/write-csv.ts';
import { Jobs } from '../jobs/jobs.ts';
import { importAnswers, type AnswerHabits } from './import-answers.ts';
import { importOutcomes, outcomeColumns, type OutcomeImport } from './import-outcomes.ts';
import { readMetricBook } from './metric-book.ts';
import { lockOutcomes, settleSeconds } from './outcome-lock.ts';

type OutcomeQuery = z.output<typeof outcomeQuerySchema>;
type ObservationList = z.output<typeof observationListSchema>;

@Injectable()
export class OutcomesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What is in, per metric, with its periods in order of time. */
  async summarise(): Promise<OutcomeSummary> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const rows = await db.query<
      {
        metric: string;
        observations: number;
        units: number;
        periods: string[];
        uncounted: number;
        unspread: number;
      }[]
    >(
      `SELECT metric, count(*)::int AS observations, count(DISTINCT unit_id)::int AS units,
         array_agg(DISTINCT period) AS periods,
         count(*) FILTER (WHERE n IS NULL OR n < 2)::int AS uncounted,
         count(*) FILTER (WHERE n >= 2 AND standard_deviation IS NULL)::int AS unspread
       FROM outcome.observation GROUP BY metric ORDER BY metric`,
    );
    return {
      metrics: rows
        .toSorted((a, b) => book.compare(a.metric, b.metric))
        .map(({ metric, observations, units, periods, uncounted, unspread }) => {
          const described = book.describe(metric);
          return {
            ...described,
            observations,
            units,
            periods: sortPeriods(periods),
            imprecise: uncounted + (described.precision === 'mean' ? unspread : 0),
          };
        }),
    };
  }

  async listObservations(query: OutcomeQuery): Promise<ObservationList> {
    const db = this.database.manager;
    const book = await readMetricBook((sql) => db.query(sql));
    const rows = await db.query<Omit<Observation, 'standardError' | 'low' | 'high'>[]>(
      `SELECT u.name AS "unitName", u.key AS "unitKey", o.period, o.metric, o.value, o.n,
         o.standard_deviation AS "standardDeviation"
       FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id
       WHERE o.metric = $1 AND ($2::text IS NULL OR o.period = $2)
       ORDER BY o.period DESC, u.name, u.key LIMIT 5000`,
      [book.canonical(query.metric), query.period ?? null],
    );
    const rule = book.precisionOf(query.metric);
    const observations = rows.map((row): Observation => {
      const precision = observationPrecision(rule, row);
      return {
        ...row,
        standardError: precision?.standardError ?? null,
        low: precision?.low ?? null,
        high: precision?.high ?? null,
      };
    });
    return { observations: observations.toSorted(newestByName) };
  }

  /** Every observation, with the columns and the numbers that the importer reads. */
  async export(): Promise<string> {
    const rows = await this.database.query<
      { key: string; period: string; metric: string; value: string; n: string; sd: string }[]
    >(
      `SELECT u.key, o.period, o.metric, o.value::text AS value, coalesce(o.n::text, '') AS n,
         coalesce(o.standard_deviation::text, '') AS sd
       FROM outcome.observation o JOIN roster.unit u ON u.id = o.unit_id
       ORDER BY o.metric COLLATE "C", u.key COLLATE "C", o.period COLLATE "C"`,
    );
    return writeCsv([
      outcomeColumns,
      ...rows.map(({ key, period, metric, value, n, sd }) => [key, period, metric, value, n, sd]),
    ]);
  }

  import(
    by: AccountEntity,
    table: Table,
    { dryRun, fileName, sha256 }: Pick<OutcomeImport, 'dryRun' | 'fileName' | 'sha256'>,
  ): Promise<ImportResult> {
    return this.database.transaction(async (db) => {
      const result = await this.importWithin(db, table, {
        dryRun,
        accountId: by.id,
        fileName,
        sha256,
        now: this.clock.now(),
      });
      if (!dryRun) {
        const { added, changed } = result;
        await this.audit.record(db, by.id, 'outcomes-imported', { added, changed });
      }
      return result;
    });
  }

  /** The same inside a transaction of the caller's, who writes down whose deed it was. */
  async importWithin(db: EntityManager, table: Table, given: OutcomeImport): Promise<ImportResult> {
    await lockOutcomes(db);
    const result = await importOutcomes(db, table, given);
    if (!given.dryRun && result.added + result.changed > 0) {
      await this.jobs.enqueueStudies(db, settleSeconds);
    }
    return result;
  }

  /** Single answers likewise. */
  async importAnswersWithin(
    db: EntityManager,
    sheet: OpenSheet,
    habits: AnswerHabits,
    given: OutcomeImport,
  ): Promise<AnswerPushResult> {
    await lockOutcomes(db);
    const result = await importAnswers(db, sheet, habits, given);
    if (!given.dryRun && result.added + result.changed + result.removed > 0) {
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
