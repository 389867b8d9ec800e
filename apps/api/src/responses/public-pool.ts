import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { createPool } from '../database/pools.ts';
import { SubmitQueue, type SealedAnswer } from './submit-queue.ts';
import { submitStatement, type SubmitOutcome } from './submit-statement.ts';

const connections = 8;

/** What is left of one customer's answer when it is counted. */
export interface CountedAnswer {
  readonly link: string;
  readonly nonce: Buffer;
  /** Calendar day where the organisation is, ISO 8601. */
  readonly day: string;
  readonly counts: readonly { readonly question: string; readonly option: string }[];
  readonly sums: readonly { readonly construct: string; readonly score: number }[];
  readonly comment: string | null;
}

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

  /** Adds one customer's answer to the sums of a unit, once for each nonce. */
  async countCustomer(answer: CountedAnswer): Promise<'counted' | 'gone'> {
    const { link, nonce, day, counts, sums, comment } = answer;
    const result = await this.pool.query<{ outcome: 'counted' | 'gone' }>({
      name: 'count-customer',
      text: 'SELECT outcome.count_customer($1, $2, $3, $4, $5, $6) AS outcome',
      values: [link, nonce, day, JSON.stringify(counts), JSON.stringify(sums), comment],
    });
    return result.rows[0]?.outcome ?? 'gone';
  }

  /** Keeps a sealed answer of a customer who was mailed; false where its code is unknown or closed. */
  async takeCustomerAnswer(answer: {
    readonly pulseId: string;
    readonly credential: Buffer;
    readonly sealed: Buffer;
    readonly at: Date;
  }): Promise<boolean> {
    const result = await this.pool.query<{ taken: boolean }>({
      name: 'take-customer-answer',
      text: 'SELECT outcome.take_customer_answer($1, $2, $3, $4) AS taken',
      values: [answer.pulseId, answer.credential, answer.sealed, answer.at],
    });
    return result.rows[0]?.taken ?? false;
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
