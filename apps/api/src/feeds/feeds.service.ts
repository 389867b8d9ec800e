import { createHash } from 'node:crypto';
import type { Table } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { pushResultSchema, type OutcomeSummary, type PushResult } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { PresentedKey } from '../accounts/api-keys.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { CustomerPulsesService } from '../customer-pulses/customer-pulses.service.ts';
import { AppError } from '../http/app-error.ts';
import { outcomeColumns } from '../outcomes/import-outcomes.ts';
import { OutcomesService } from '../outcomes/outcomes.service.ts';
import { readCustomerFeed, readFeed, type PushedLine } from './read-feed.ts';

const pushLock = 7_203_432;

/** How long a push can be sent again and is answered as it was. */
const rememberedDays = 30;

/** A push, as a request carries it. */
export interface Push {
  readonly idempotencyKey: string;
  readonly body: string;
  readonly isDryRun: boolean;
}

/** What a push did, and how the audit log calls it. */
interface Pushed {
  readonly result: PushResult;
  readonly deed: 'outcomes-pushed' | 'customers-pushed';
}

interface PushReply {
  readonly result: PushResult;
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
  push(key: PresentedKey, push: Push): Promise<PushReply> {
    return this.once(key, push, push.body, async (db, hash) => {
      const { absent: _, ...result } = await this.outcomes.importWithin(
        db,
        toTable(readFeed(push.body, key.metrics)),
        {
          dryRun: push.isDryRun,
          accountId: null,
          fileName: `Pushed with the key “${key.name}”`,
          sha256: hash,
          now: this.clock.now(),
        },
      );
      return { result, deed: 'outcomes-pushed' };
    });
  }

  /** The same for recent customers of a customer pulse. @throws AppError `not-found` without such a pulse. */
  pushCustomers(key: PresentedKey, pulseId: string, push: Push): Promise<PushReply> {
    return this.once(key, push, `${pulseId}\n${push.body}`, async (db) => {
      const { absent: _, ...result } = await this.customerPulses.importWithin(db, null, pulseId, {
        file: readCustomerFeed(push.body),
        content: push.body,
        fileName: `Pushed with the key “${key.name}”`,
        isDryRun: push.isDryRun,
      });
      return { result, deed: 'customers-pushed' };
    });
  }

  private once(
    key: PresentedKey,
    { idempotencyKey, isDryRun }: Push,
    content: string,
    act: (db: EntityManager, hash: Buffer) => Promise<Pushed>,
  ): Promise<PushReply> {
    const hash = createHash('sha256').update(content, 'utf8').digest();
    return this.database.transaction(async (db) => {
      // One push of a key after the other, so that two of the same name cannot both be the first.
      await db.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [pushLock, key.id]);
      const earlier = isDryRun ? null : await findPush(db, key.id, idempotencyKey);
      if (earlier !== null) {
        if (!earlier.bodyHash.equals(hash)) {
          throw new AppError(
            'conflict',
            `Something else was pushed as '${idempotencyKey}' before. Give this push an Idempotency-Key of its own.`,
          );
        }
        return { result: earlier.result, isReplayed: true };
      }
      const { result, deed } = await act(db, hash);
      if (!isDryRun) await this.remember(db, key, { idempotencyKey, hash, result, deed });
      return { result, isReplayed: false };
    });
  }

  private async remember(
    db: EntityManager,
    key: PresentedKey,
    { idempotencyKey, hash, result, deed }: Pushed & { idempotencyKey: string; hash: Buffer },
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
    await this.audit.record(db, null, deed, {
      keyId: key.id,
      name: key.name,
      added,
      changed,
    });
  }
}

async function findPush(
  db: EntityManager,
  keyId: string,
  idempotencyKey: string,
): Promise<{ readonly bodyHash: Buffer; readonly result: PushResult } | null> {
  const [found] = await db.query<{ bodyHash: Buffer; reply: unknown }[]>(
    `SELECT body_hash AS "bodyHash", reply FROM outcome.push
     WHERE api_key_id = $1 AND idempotency_key = $2`,
    [keyId, idempotencyKey],
  );
  return found === undefined
    ? null
    : { bodyHash: found.bodyHash, result: pushResultSchema.parse(found.reply) };
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
