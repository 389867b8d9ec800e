import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DigestChoice } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';

/** Whether an account gets a mail after each release. */
@Injectable()
export class DigestsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Everybody but administrators gets it until they say otherwise. */
  read({ digest, role }: AccountEntity): DigestChoice {
    return { afterEachRelease: digest ?? role !== 'admin' };
  }

  async choose(by: AccountEntity, choice: DigestChoice): Promise<DigestChoice> {
    await this.set(by.id, choice.afterEachRelease);
    return choice;
  }

  /** By the link of a mail; false where it is nobody's. */
  async chooseByToken(token: string, afterEachRelease: boolean): Promise<boolean> {
    const digestTokenHash = createHash('sha256').update(token).digest();
    const account = await this.database.getRepository(AccountEntity).findOneBy({ digestTokenHash });
    if (account === null) return false;
    if (account.digest !== afterEachRelease) await this.set(account.id, afterEachRelease);
    return true;
  }

  private async set(id: string, afterEachRelease: boolean): Promise<void> {
    await this.database.transaction(async (db) => {
      await db.getRepository(AccountEntity).update({ id }, { digest: afterEachRelease });
      const deed = afterEachRelease ? 'digest-wanted' : 'digest-declined';
      await this.audit.record(db, id, deed, { accountId: id });
    });
  }
}
