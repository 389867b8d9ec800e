import { employeeConstructs } from '@throughline/instrument';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  codeOfPastMeasure,
  type PastImportQuery,
  type PastImportResult,
  type PastMeaning,
  type PastSummary,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readerOf } from '../database/reader.ts';
import { refuse } from '../files/refuse.ts';
import { writeCsv } from '../files/write-csv.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { settleSeconds } from '../outcomes/outcome-lock.ts';
import { sortPeriods } from '../outcomes/outcomes.service.ts';
import { planPastImport, readSmallestGroup, writePastScores } from './import-past-scores.ts';
import { findClash } from './past-scores.queries.ts';

const pastLock = 7_203_431;

const constructNames = new Map<string, string>(
  employeeConstructs.map(({ code, name }) => [code, name]),
);

/** Culture scores from before this product: brought in, given a meaning, taken out again. */
@Injectable()
export class PastScoresService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async summarise(): Promise<PastSummary> {
    const db = this.database.manager;
    const measures = await db.query<Omit<PastSummary['measures'][number], 'code'>[]>(
      `SELECT s.measure, m.construct, m.low, m.high, min(s.value) AS lowest, max(s.value) AS highest,
         count(*)::int AS scores, count(DISTINCT s.unit_id)::int AS units,
         array_agg(DISTINCT s.period) AS periods
       FROM outcome.past_score s LEFT JOIN outcome.past_meaning m ON m.measure = s.measure
       GROUP BY s.measure, m.construct, m.low, m.high ORDER BY s.measure`,
    );
    const imports = await db.query<
      (Omit<PastSummary['imports'][number], 'importedAt'> & { readonly importedAt: Date })[]
    >(
      `SELECT i.id, i.source, i.stated_minimum AS "statedMinimum", i.imported_at AS "importedAt",
         a.name AS "importedBy", count(s.unit_id)::int AS scores
       FROM outcome.past_import i JOIN office.account a ON a.id = i.account_id
       LEFT JOIN outcome.past_score s ON s.import_id = i.id
       GROUP BY i.id, a.name ORDER BY i.imported_at DESC, i.id`,
    );
    return {
      k: await readSmallestGroup(db),
      measures: measures.map((one) => ({
        ...one,
        code: one.construct ?? ownCode(one.measure),
        periods: sortPeriods(one.periods),
      })),
      imports: imports.map((one) => ({ ...one, importedAt: one.importedAt.toISOString() })),
    };
  }

  import(by: AccountEntity, text: string, query: PastImportQuery): Promise<PastImportResult> {
    return this.change(async (db) => {
      const { rows, result } = await planPastImport(db, text, query);
      if (result.dryRun || rows.length === 0) return result;
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO outcome.past_import (source, stated_minimum, account_id, imported_at)
         VALUES ($1, $2, $3, $4) RETURNING id`,
        [query.source, query.statedMinimum ?? null, by.id, this.clock.now()],
      );
      if (made === undefined) throw new Error('the import was not stored');
      await writePastScores(db, made.id, rows);
      const clash = await findClash(readerOf(db));
      if (clash !== null)
        throw refuse([{ row: null, column: 'construct', reason: sayClash(clash) }]);
      const { added, changed, refused } = result;
      const statedMinimum = query.statedMinimum ?? null;
      await this.audit.record(db, by.id, 'past-scores-imported', {
        importId: made.id,
        added,
        changed,
        leftOut: refused,
        statedMinimum,
      });
      await this.jobs.enqueueStudies(db, settleSeconds);
      return result;
    });
  }

  /** Takes back what an import brought. What it had corrected is not put back: that row is gone. */
  remove(by: AccountEntity, id: string): Promise<void> {
    return this.change(async (db) => {
      const found = await db.query<unknown[]>('SELECT 1 FROM outcome.past_import WHERE id = $1', [
        id,
      ]);
      if (found.length === 0) throw new AppError('not-found', say('There is no such import.'));
      await db.query('DELETE FROM outcome.past_score WHERE import_id = $1', [id]);
      await db.query('DELETE FROM outcome.past_import WHERE id = $1', [id]);
      await this.audit.record(db, by.id, 'past-scores-removed', { importId: id });
      await this.jobs.enqueueStudies(db, settleSeconds);
    });
  }

  /** Says what a measure of the earlier tool stands for. Scores stay as they came; studies read them anew. */
  setMeaning(
    by: AccountEntity,
    { measure, construct, low, high }: PastMeaning,
  ): Promise<PastSummary> {
    return this.change(async (db) => {
      await checkMeaning(db, { measure, construct, low, high });
      if (construct === null) {
        await db.query('DELETE FROM outcome.past_meaning WHERE measure = $1', [measure]);
      } else {
        await db.query(
          `INSERT INTO outcome.past_meaning (measure, construct, low, high) VALUES ($1, $2, $3, $4)
           ON CONFLICT (measure) DO UPDATE SET construct = excluded.construct, low = excluded.low,
             high = excluded.high`,
          [measure, construct, low, high],
        );
      }
      const clash = await findClash(readerOf(db));
      if (clash !== null)
        throw new AppError(
          'conflict',
          say('Nothing was changed: {reason}.', { reason: sayClash(clash) }),
        );
      await this.audit.record(db, by.id, 'past-measure-explained', {
        measure,
        construct,
        low,
        high,
      });
      await this.jobs.enqueueStudies(db, settleSeconds);
    }).then(() => this.summarise());
  }

  /** Everything that is in, as a file that can be brought in again. */
  async export(): Promise<string> {
    const rows = await this.database.query<
      {
        unit: string;
        period: string;
        measure: string;
        value: number;
        n: number | null;
        sd: number | null;
      }[]
    >(
      `SELECT u.key AS unit, s.period, s.measure, s.value, s.n, s.standard_deviation AS sd
       FROM outcome.past_score s JOIN roster.unit u ON u.id = s.unit_id
       ORDER BY s.measure, s.period, u.key`,
    );
    return writeCsv([
      ['unit', 'period', 'construct', 'value', 'n', 'sd'],
      ...rows.map(({ unit, period, measure, value, n, sd }) => [
        unit,
        period,
        measure,
        String(value),
        n === null ? '' : String(n),
        sd === null ? '' : String(sd),
      ]),
    ]);
  }

  private change<Result>(work: (db: EntityManager) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (db) => {
      await db.query('SELECT pg_advisory_xact_lock($1)', [pastLock]);
      return work(db);
    });
  }
}

async function checkMeaning(
  db: EntityManager,
  { measure, construct, low, high }: PastMeaning,
): Promise<void> {
  const [range] = await db.query<{ lowest: number | null; highest: number | null }[]>(
    'SELECT min(value) AS lowest, max(value) AS highest FROM outcome.past_score WHERE measure = $1',
    [measure],
  );
  if (range === undefined || range.lowest === null || range.highest === null) {
    throw new AppError('not-found', say("There are no past scores of '{measure}'.", { measure }));
  }
  if (construct === null) return;
  if (!constructNames.has(construct)) {
    throw new AppError(
      'invalid-request',
      `construct: ${say("there is no construct '{construct}'.", { construct })}`,
    );
  }
  if (constructNames.has(measure)) {
    throw new AppError(
      'invalid-request',
      `measure: ${say("'{measure}' is a construct by its name, from 0 to 100, and stands for nothing else.", { measure })}`,
    );
  }
  if (low === null || high === null || range.lowest < low || range.highest > high) {
    throw new AppError(
      'invalid-request',
      `low, high: ${say("the scores of '{measure}' go from {lowest} to {highest}; the scale must hold them.", { measure, lowest: range.lowest, highest: range.highest })}`,
    );
  }
}

function ownCode(measure: string): string {
  return constructNames.has(measure) ? measure : codeOfPastMeasure(measure);
}

function sayClash(clash: { construct: string; period: string; unit: string }): string {
  return say(
    "two measures would stand for {construct} at once, for instance in unit '{unit}' in {period}; let only one of them stand for it",
    clash,
  );
}
