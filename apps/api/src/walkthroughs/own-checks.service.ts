import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { maximumOwnChecks, type AddCheck, type OwnChecks } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { readOwnChecks } from './walkthrough.queries.ts';

/** Checks that an organisation adds to the lists; a walk keeps those that stood when it began. */
@Injectable()
export class OwnChecksService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<OwnChecks> {
    return { checks: await readOwnChecks(this.database.manager) };
  }

  /** @throws AppError `conflict` when the list is full or has this check already. */
  async add(account: AccountEntity, input: AddCheck): Promise<OwnChecks> {
    await this.database.transaction(async (db) => {
      await db.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['office.walkthrough_check']);
      const standing = (await readOwnChecks(db)).filter(({ list }) => list === input.list);
      if (standing.length >= maximumOwnChecks) {
        throw new AppError(
          'conflict',
          say('A list has at most {limit} checks of your own.', { limit: maximumOwnChecks }),
        );
      }
      if (standing.some(({ text }) => text.toLowerCase() === input.text.toLowerCase())) {
        throw new AppError('conflict', say('This check stands in the list already.'));
      }
      await db.query('INSERT INTO office.walkthrough_check (list, text) VALUES ($1, $2)', [
        input.list,
        input.text,
      ]);
      await this.audit.record(db, account.id, 'walkthrough-check-added', { list: input.list });
    });
    return this.list();
  }

  /** Asks it in no walk begun from now on. */
  async retire(account: AccountEntity, id: string): Promise<OwnChecks> {
    await this.database.transaction(async (db) => {
      const retired = await db.query<[unknown, number]>(
        `UPDATE office.walkthrough_check SET retired_at = $2
         WHERE 'X-' || number = $1 AND retired_at IS NULL`,
        [id, this.clock.now()],
      );
      if (retired[1] === 0)
        throw new AppError('not-found', say('There is no such check of your own.'));
      await this.audit.record(db, account.id, 'walkthrough-check-retired', { check: id });
    });
    return this.list();
  }
}
