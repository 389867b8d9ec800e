import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { StepRecord, Trust } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { describeTrust } from './describe-trust.ts';
import { countHypotheses, readMeasuredWaves, readRecordedSteps } from './trust.queries.ts';

/** Can these numbers be trusted? From published figures only. */
@Injectable()
export class TrustService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Trust> {
    const db = this.database.manager;
    return describeTrust({
      waves: await readMeasuredWaves(db),
      recorded: await readRecordedSteps(db),
      hypotheses: await countHypotheses(db),
    });
  }

  /** Says that a step outside the product was done, says it anew, or takes it back. */
  async record(by: AccountEntity, { step, note }: StepRecord): Promise<Trust> {
    await this.database.transaction(async (db) => {
      if (note === null) {
        await db.query('DELETE FROM office.validation_step WHERE step = $1', [step]);
      } else {
        await db.query(
          `INSERT INTO office.validation_step (step, note, account_id, recorded_at)
           VALUES ($1, $2, $3, $4)
           ON CONFLICT (step) DO UPDATE SET note = EXCLUDED.note,
             account_id = EXCLUDED.account_id, recorded_at = EXCLUDED.recorded_at`,
          [step, note, by.id, this.clock.now()],
        );
      }
      await this.audit.record(
        db,
        by.id,
        note === null ? 'validation-step-withdrawn' : 'validation-step-recorded',
        {
          step,
          note,
        },
      );
    });
    return this.read();
  }
}
