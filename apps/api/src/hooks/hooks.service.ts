import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say, sayKnown } from '@throughline/speech';
import type { CreatedHook, CreateHook, Hook, HookList } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { readMetricBook, type MetricBook } from '../outcomes/metric-book.ts';
import { sayRange } from '../outcomes/say-range.ts';

interface HookRow extends Omit<Hook, 'createdAt' | 'lastAnswerAt' | 'lastProblem' | 'address'> {
  readonly createdAt: Date;
  readonly lastAnswerAt: Date | null;
  readonly lastProblem: string | null;
  readonly lastProblemAt: Date | null;
}

/** Webhooks of survey tools, as administrators look after them. */
@Injectable()
export class HooksService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {}

  async list(): Promise<HookList> {
    return { hooks: await this.read(null) };
  }

  /** Makes a webhook. Its secret is in the reply and nowhere else. */
  create(by: AccountEntity, wanted: CreateHook): Promise<CreatedHook> {
    const secret = randomBytes(32).toString('base64url');
    return this.database.transaction(async (db) => {
      const book = await readMetricBook((sql) => db.query(sql));
      refuseUnfit(wanted, book);
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO outcome.hook (name, tool, question, unit_field, metric, scoring, low, high,
           satisfied_from, calendar, secret, account_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
        [
          wanted.name,
          wanted.tool,
          wanted.question,
          wanted.unitField,
          book.canonical(wanted.metric),
          wanted.scoring,
          wanted.low,
          wanted.high,
          wanted.satisfiedFrom,
          wanted.calendar,
          secret,
          by.id,
          this.clock.now(),
        ],
      );
      const id = made?.id ?? '';
      await this.audit.record(db, by.id, 'hook-created', { hookId: id, name: wanted.name });
      const [hook] = await this.read(id, db);
      if (hook === undefined) throw new Error('the webhook was not stored');
      return { hook, secret };
    });
  }

  /** Nothing is taken from it any more. The figures that it made stay. */
  remove(by: AccountEntity, id: string): Promise<void> {
    return this.database.transaction(async (db) => {
      const [hook] = await this.read(id, db);
      if (hook === undefined) throw new AppError('not-found', say('There is no such webhook.'));
      await db.query('DELETE FROM outcome.hook WHERE id = $1', [id]);
      await this.audit.record(db, by.id, 'hook-removed', { hookId: id, name: hook.name });
    });
  }

  private async read(
    id: string | null,
    db: Pick<DataSource, 'query'> = this.database,
  ): Promise<Hook[]> {
    const rows = await db.query<HookRow[]>(
      `SELECT h.id, h.name, h.tool, h.question, h.unit_field AS "unitField", h.metric, h.scoring,
         h.low, h.high, h.satisfied_from AS "satisfiedFrom", h.calendar,
         h.created_at AS "createdAt", a.name AS "createdBy",
         (SELECT coalesce(sum(t.n), 0)::int FROM outcome.hook_tally t WHERE t.hook_id = h.id)
           AS answers,
         h.last_answer_at AS "lastAnswerAt", h.last_problem AS "lastProblem",
         h.last_problem_at AS "lastProblemAt"
       FROM outcome.hook h JOIN office.account a ON a.id = h.account_id
       WHERE $1::uuid IS NULL OR h.id = $1 ORDER BY h.created_at DESC, h.id`,
      [id],
    );
    return rows.map(({ lastProblemAt, lastProblem, ...row }) => ({
      ...row,
      address: `${this.settings.publicUrl}/api/hooks/${row.id}`,
      createdAt: row.createdAt.toISOString(),
      lastAnswerAt: row.lastAnswerAt?.toISOString() ?? null,
      lastProblem:
        lastProblem === null || lastProblemAt === null
          ? null
          : { at: lastProblemAt.toISOString(), reason: lastProblem },
    }));
  }
}

/** A figure has to be of the kind that its metric is. */
function refuseUnfit({ metric, scoring, low, high }: CreateHook, book: MetricBook): void {
  const described = book.describe(metric);
  const rule = described.precision;
  if (rule !== scoring) {
    const kinds = {
      nps: say('points of recommendation'),
      share: say('a share'),
      mean: say('a mean'),
      rate: say('a rate of events'),
    };
    throw new AppError(
      'invalid-request',
      `scoring: ${say('{metric} is {kind}, not {other}.', { metric: sayKnown(described.name), kind: kinds[rule], other: kinds[scoring] })}`,
    );
  }
  const isBelow = described.low !== null && low < described.low;
  const isAbove = described.high !== null && high > described.high;
  if (scoring === 'mean' && (isBelow || isAbove)) {
    throw new AppError(
      'invalid-request',
      `low, high: ${say('{metric} goes from {range}.', { metric: sayKnown(described.name), range: sayRange(described.low, described.high) })}`,
    );
  }
}
