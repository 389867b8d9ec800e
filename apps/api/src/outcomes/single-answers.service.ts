import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AnswerRule, AnswersKept } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { readAnswersKept, writeKeptDays } from './single-rule.queries.ts';

/** How long single answers of customers are kept. */
@Injectable()
export class SingleAnswersService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  read(): Promise<AnswersKept> {
    return readAnswersKept(this.database.manager);
  }

  /** From now on; the worker deletes within the hour what is over by it. */
  set(by: AccountEntity, { keptDays }: AnswerRule): Promise<AnswersKept> {
    return this.database.transaction(async (db) => {
      await writeKeptDays(db, keptDays);
      await this.audit.record(db, by.id, 'answers-kept', { days: keptDays });
      return readAnswersKept(db);
    });
  }
}
