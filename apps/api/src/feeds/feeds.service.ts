import { createHash } from 'node:crypto';
import type { Table } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  answerPushResultSchema,
  pushResultSchema,
  type AnswerPushQuery,
  type AnswerPushResult,
  type OutcomeSummary,
  type PushResult,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PresentedKey } from '../accounts/api-keys.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { CustomerPulsesService } from '../customer-pulses/customer-pulses.service.ts';
import { mapUnitKeys } from '../directory/units.queries.ts';
import { AppError } from '../http/app-error.ts';
import { outcomeColumns, type OutcomeImport } from '../outcomes/import-outcomes.ts';
import { OutcomesService } from '../outcomes/outcomes.service.ts';
import { readAnswerFeed, readCustomerFeed, readFeed, type PushedLine } from './read-feed.ts';

const pushLock = 7_203_432;

/** How long a push can be sent again and is answered as it was. */
const rememberedDays = 30;

/** A push, as a request carries it. */
export interface Push {
  readonly idempotencyKey: string;
  readonly body: string;
  readonly isDryRun: boolean;
}

/** What makes a push another one, what it does, and how that is called. */
interface Deed<Result extends PushResult> {
  readonly content: string;
  readonly schema: z.ZodType<Result>;
  readonly action: 'outcomes-pushed' | 'answers-pushed' | 'customers-pushed';
  readonly act: (db: EntityManager, hash: Buffer) => Promise<Result>;
}

interface PushReply<Result extends PushResult> {
  readonly result: Result;
  readonly isReplayed: boolean;
}

/** Figures that other programs send at night: the same door as a file, with a key instead of an account. */
@Injectable()
export class FeedsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly outcomes: OutcomesService,
    private readonly customerPulses: CustomerPulsesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** What is in of the metrics that a key is for. */
  async summarise({ metrics }: PresentedKey): Promise<OutcomeSummary> {
    const allowed = new Set(metrics.map((metric) => metric.toLowerCase()));
    const summary = await this.outcomes.summarise();
    return {
      ...summary,
      metrics: summary.metrics.filter(
        ({ code }) => allowed.size === 0 || allowed.has(code.toLowerCase()),
      ),
    };
  }

  /**
   * Brings what was pushed in line, all or nothing. A push that was taken before is answered as it was
   * then; one that was refused counts for nothing, and may be mended under the same name.
   *
   * @throws AppError `conflict` where another body was pushed under this name.
   */
  push(key: PresentedKey, push: Push): Promise<PushReply<PushResult>> {
    return this.once(key, push, {
      content: push.body,
      schema: pushResultSchema,
      action: 'outcomes-pushed',
      act: async (db, hash) => {
        const table = toTable(readFeed(push.body, key.metrics));
        const { absent: _, ...result } = await this.outcomes.importWithin(
          db,
          table,
          this.describe(key, push, hash),
        );
        return result;
      },
    });
  }

  /** The same for single answers, by the rules by which files of them are imported. */
  pushAnswers(
    key: PresentedKey,
    push: Push,
    asked: AnswerPushQuery,
  ): Promise<PushReply<AnswerPushResult>> {
    const { dryRun: _, ...query } = asked;
    return this.once(key, push, {
      content: `${JSON.stringify(query)}\n${push.body}`,
      schema: answerPushResultSchema,
      action: 'answers-pushed',
      act: async (db, hash) => {
        const keys = new Set((await mapUnitKeys(db)).keys());
        const { sheet, hasIds } = readAnswerFeed(push.body, key.metrics, keys);
        const habits = {
          hasIds,
          source: query.source,
          length: query.length,
          countsFrom: readCountsFrom(query.countsFrom),
          replacesFigures: query.replacesFigures === 'true',
        };
        const given = this.describe(key, push, hash);
        return this.outcomes.importAnswersWithin(db, sheet, habits, given);
      },
    });
  }

  /** The same for recent customers of a customer pulse. @throws AppError `not-found` without such a pulse. */
  pushCustomers(key: PresentedKey, pulseId: string, push: Push): Promise<PushReply<PushResult>> {
    return this.once(key, push, {
      content: `${pulseId}\n${push.body}`,
      schema: pushResultSchema,
      action: 'customers-pushed',
      act: async (db) => {
        const { absent: _, ...result } = await this.customerPulses.importWithin(db, null, pulseId, {
          file: readCustomerFeed(push.body),
          content: push.body,
          fileName: nameOfPush(key),
          isDryRun: push.isDryRun,
        });
        return result;
      },
    });
  }

  private describe(key: PresentedKey, { isDryRun }: Push, sha256: Buffer): OutcomeImport {
    const fileName = nameOfPush(key);
    return { dryRun: isDryRun, accountId: null, fileName, sha256, now: this.clock.now() };
  }

  private once<Result extends PushResult>(
    key: PresentedKey,
    { idempotencyKey, isDryRun }: Push,
    { content, schema, action, act }: Deed<Result>,
  ): Promise<PushReply<Result>> {
    const hash = createHash('sha256').update(content, 'utf8').digest();
    return this.database.transaction(async (db) => {
      // One push of a key after the other, so that two of the same name cannot both be the first.
      await db.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [pushLock, key.id]);
      const earlier = isDryRun ? null : await findPush(db, key.id, idempotencyKey);
      if (earlier !== null) {
        if (!earlier.bodyHash.equals(hash)) {
          throw new AppError(
            'conflict',
            say(
              "Something else was pushed as '{key}' before. Give this push an Idempotency-Key of its own.",
              { key: idempotencyKey },
            ),
          );
        }
        return { result: schema.parse(earlier.reply), isReplayed: true };
      }
      const result = await act(db, hash);
      if (!isDryRun) await this.remember(db, key, { idempotencyKey, hash, result, action });
      return { result, isReplayed: false };
    });
  }

  private async remember(
    db: EntityManager,
    key: PresentedKey,
    { idempotencyKey, hash, result, action }: TakenPush,
  ): Promise<void> {
    const now = this.clock.now();
    await db.query(
      `DELETE FROM outcome.push
       WHERE api_key_id = $1 AND pushed_at < $2::timestamptz - make_interval(days => $3)`,
      [key.id, now, rememberedDays],
    );
    await db.query(
      `INSERT INTO outcome.push (api_key_id, idempotency_key, body_hash, reply, pushed_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [key.id, idempotencyKey, hash, JSON.stringify(result), now],
    );
    const { added, changed } = result;
    await this.audit.record(db, null, action, {
      keyId: key.id,
      name: key.name,
      added,
      changed,
    });
  }
}

interface TakenPush extends Pick<Deed<PushResult>, 'action'> {
  readonly idempotencyKey: string;
  readonly hash: Buffer;
  readonly result: PushResult;
}

/** What an import of a push is listed as. */
function nameOfPush({ name }: PresentedKey): string {
  return `Pushed with the key “${name}”`;
}

/** `csat:4,fcr:1` */
function readCountsFrom(text = ''): Readonly<Record<string, number>> {
  const pairs = text.split(',').map((pair) => pair.split(':'));
  return Object.fromEntries(
    pairs.flatMap(([metric = '', from]) =>
      from === undefined ? [] : [[metric.trim(), Number(from)]],
    ),
  );
}

async function findPush(
  db: EntityManager,
  keyId: string,
  idempotencyKey: string,
): Promise<{ readonly bodyHash: Buffer; readonly reply: unknown } | null> {
  const [found] = await db.query<{ bodyHash: Buffer; reply: unknown }[]>(
    `SELECT body_hash AS "bodyHash", reply FROM outcome.push
     WHERE api_key_id = $1 AND idempotency_key = $2`,
    [keyId, idempotencyKey],
  );
  return found ?? null;
}

function toTable(lines: readonly PushedLine[]): Table {
  return {
    header: outcomeColumns,
    rows: lines.map(({ line, outcome: { unit, period, metric, value, n, sd } }) => ({
      line,
      cells: [unit, period, metric, String(value), String(n ?? ''), String(sd ?? '')],
    })),
  };
}
