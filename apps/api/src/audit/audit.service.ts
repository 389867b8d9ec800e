import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AuditLog, AuditQuery } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { readEntries } from './audit.queries.ts';

/** Who did what to the instance. Never holds anything about who answered or what. */
@Injectable()
export class AuditService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Written in the transaction of the deed, so that one is never without the other. */
  async record(
    db: EntityManager,
    accountId: string | null,
    action: string,
    detail: Readonly<Record<string, string | number | boolean | null>>,
  ): Promise<void> {
    await db.query(
      'INSERT INTO office.audit_entry (at, account_id, action, detail) VALUES ($1, $2, $3, $4)',
      [this.clock.now(), accountId, action, JSON.stringify(detail)],
    );
  }

  list(page: AuditQuery): Promise<AuditLog> {
    return readEntries(this.database.manager, page);
  }
}
