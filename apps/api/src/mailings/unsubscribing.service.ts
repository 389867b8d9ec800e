import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { readerOf } from '../database/reader.ts';
import { openAddress } from '../mail/sealed-choice.ts';
import { hashEmail, suppressUnwanted } from '../mail/unwanted.ts';

/** Whether a person wants mails. Known by address, and to nobody by name. */
@Injectable()
export class UnsubscribingService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** No more mails to the person whose link this is; false where it is nobody's. */
  async stop(token: string): Promise<boolean> {
    const address = await this.findAddress(token);
    if (address === null) return false;
    await this.database.transaction((db) =>
      suppressUnwanted(readerOf(db), { address, detail: 'unsubscribed', since: this.clock.now() }),
    );
    return true;
  }

  /** Takes back {@link stop}. */
  async resume(token: string): Promise<boolean> {
    const address = await this.findAddress(token);
    if (address === null) return false;
    await this.database.query(
      `DELETE FROM roster.suppression WHERE address = $1 AND reason = 'unsubscribed'`,
      [address],
    );
    return true;
  }

  /** What the address is known by: of somebody in the directory, or of a customer. */
  private async findAddress(token: string): Promise<Buffer | null> {
    const [found] = await this.database.query<{ email: string | null; sealed: Buffer | null }[]>(
      `SELECT p.email, c.sealed_address AS sealed
       FROM roster.mail_choice c LEFT JOIN roster.person p ON p.id = c.person_id
       WHERE c.token_hash = $1`,
      [createHash('sha256').update(token).digest()],
    );
    if (found === undefined) return null;
    if (found.sealed !== null) return openAddress(token, found.sealed);
    return found.email === null ? null : hashEmail(found.email);
  }
}
