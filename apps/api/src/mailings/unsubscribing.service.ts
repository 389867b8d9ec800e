import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';

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
    await this.database.query(
      `INSERT INTO roster.suppression (address, reason, detail, since)
       VALUES ($1, 'unsubscribed', 'unsubscribed', $2) ON CONFLICT (address) DO NOTHING`,
      [address, this.clock.now()],
    );
    return true;
  }

  /** Takes back {@link stop}; an address that mails came back from stays given up. */
  async resume(token: string): Promise<boolean> {
    const address = await this.findAddress(token);
    if (address === null) return false;
    await this.database.query(
      `DELETE FROM roster.suppression WHERE address = $1 AND reason = 'unsubscribed'`,
      [address],
    );
    return true;
  }

  private async findAddress(token: string): Promise<Buffer | null> {
    const [found] = await this.database.query<{ address: Buffer }[]>(
      `SELECT sha256(convert_to(lower(p.email), 'UTF8')) AS address
       FROM roster.mail_choice c JOIN roster.person p ON p.id = c.person_id
       WHERE c.token_hash = $1`,
      [createHash('sha256').update(token).digest()],
    );
    return found?.address ?? null;
  }
}
