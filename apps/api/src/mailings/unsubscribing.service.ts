import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { readerOf } from '../database/reader.ts';
import { hashOfEmail, suppressUnwanted } from '../mail/unwanted.ts';

/** Whether a person wants mails. Known by address, and to nobody by name. */
@Injectable()
export class UnsubscribingService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** No more mails to the person whose link this is; false where it is nobody's. */
  async stop(token: string): Promise<boolean> {
    const email = await this.findEmail(token);
    if (email === null) return false;
    await this.database.transaction((db) =>
      suppressUnwanted(readerOf(db), { email, detail: 'unsubscribed', since: this.clock.now() }),
    );
    return true;
  }

  /** Takes back {@link stop}. */
  async resume(token: string): Promise<boolean> {
    const email = await this.findEmail(token);
    if (email === null) return false;
    await this.database.query(
      `DELETE FROM roster.suppression
       WHERE address = ${hashOfEmail('$1')} AND reason = 'unsubscribed'`,
      [email],
    );
    return true;
  }

  private async findEmail(token: string): Promise<string | null> {
    const [found] = await this.database.query<{ email: string }[]>(
      `SELECT p.email FROM roster.mail_choice c JOIN roster.person p ON p.id = c.person_id
       WHERE c.token_hash = $1`,
      [createHash('sha256').update(token).digest()],
    );
    return found?.email ?? null;
  }
}
