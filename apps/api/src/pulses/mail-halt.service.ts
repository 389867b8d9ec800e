import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { MailHaltReply, MailRelease } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { queues } from '../jobs/queues.ts';
import { readHalt } from './mail-halt.queries.ts';
import { listMailedWaves } from './waves.queries.ts';

const deeds: Readonly<Record<MailRelease['doubtful'], string>> = {
  send: 'mails-released',
  leave: 'mails-released-left-in-doubt',
};

/** What stops the mails of all waves at once. */
@Injectable()
export class MailHaltService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async read(): Promise<MailHaltReply> {
    return { halt: await readHalt(this.database.manager, this.clock.now()) };
  }

  /**
   * Lets mails leave from this database, and decides about those that may have been sent since the
   * backup was taken.
   *
   * @throws AppError `conflict` where mails are not held.
   */
  async release(by: AccountEntity, { doubtful }: MailRelease): Promise<MailHaltReply> {
    await this.database.transaction(async (db) => {
      const [released] = await db.query<{ leftInDoubt: number | null }[]>(
        'SELECT roster.release_mails($1, $2) AS "leftInDoubt"',
        [doubtful === 'send', this.clock.now()],
      );
      const leftInDoubt = released?.leftInDoubt ?? null;
      if (leftInDoubt === null) throw new AppError('conflict', say('Mails may go already.'));
      for (const waveId of await listMailedWaves(db, this.clock.now())) {
        await this.jobs.enqueue(db, queues.deliverMail, { waveId });
      }
      await this.audit.record(db, by.id, deeds[doubtful], { leftInDoubt });
    });
    return this.read();
  }
}
