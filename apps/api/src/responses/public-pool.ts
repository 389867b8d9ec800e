import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { createPool } from '../database/pools.ts';
import { SubmitQueue, type SealedAnswer } from './submit-queue.ts';
import { submitStatement, type SubmitOutcome } from './submit-statement.ts';

const connections = 8;

/** The only way from a respondent to the database: a role that may do nothing but submit. */
@Injectable()
export class PublicPool implements OnModuleDestroy {
  private readonly pool: pg.Pool;
  private readonly queue = new SubmitQueue((waveId, answers) => this.store(waveId, answers));

  constructor(url: string) {
    this.pool = createPool(url, connections);
  }

  submit(waveId: string, answer: SealedAnswer): Promise<SubmitOutcome> {
    return this.queue.submit(waveId, answer);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  private async store(
    waveId: string,
    answers: readonly SealedAnswer[],
  ): Promise<readonly SubmitOutcome[]> {
    const hashes = Buffer.concat(answers.map(({ credential }) => credential));
    const ciphertexts = Buffer.concat(answers.map(({ sealed }) => sealed));
    const result = await this.pool.query<{ outcome: SubmitOutcome[] }>({
      ...submitStatement,
      values: [waveId, hashes, ciphertexts],
    });
    return result.rows[0]?.outcome ?? [];
  }
}
