import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { createPool } from '../database/pools.ts';
import { submitStatement } from './submit-statement.ts';

const connections = 8;

/** The only way from a respondent to the database: a role that may do nothing but submit. */
@Injectable()
export class PublicPool implements OnModuleDestroy {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = createPool(url, connections);
  }

  /** `stored`, `closed` or `unknown`. */
  async submit(waveId: string, credential: Buffer, sealed: Buffer): Promise<string> {
    const result = await this.pool.query<{ outcome: string }>({
      ...submitStatement,
      values: [waveId, credential, sealed],
    });
    return result.rows[0]?.outcome ?? 'unknown';
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
