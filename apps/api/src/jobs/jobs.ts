import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PgBoss, type SendOptions } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import {
  inTurn,
  jobSchema,
  queues,
  studyJob,
  type CustomerPulseJob,
  type ExportJob,
  type QueueName,
  type SheetJob,
  type TrialJob,
  type WaveJob,
} from './queues.ts';

/** Enqueues jobs in the transaction that makes them necessary. Works none itself. */
@Injectable()
export class Jobs implements OnModuleInit, OnModuleDestroy {
  private readonly boss: PgBoss;

  constructor(databaseUrl: string) {
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      schema: jobSchema,
      max: 1,
      supervise: false,
      schedule: false,
      migrate: false,
      createSchema: false,
    });
    // A lost connection is replaced at the next job; unheard, it would end the process.
    this.boss.on('error', () => undefined);
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss.stop({ graceful: false });
  }

  async enqueue(db: EntityManager, queue: QueueName, job: WaveJob): Promise<void> {
    await this.send(db, queue, job, inTurn(job.waveId));
  }

  /** Every study is brought up to date: at once, or some seconds later. */
  async enqueueStudies(db: EntityManager, afterSeconds = 0): Promise<void> {
    await this.send(db, queues.runStudies, studyJob, after(afterSeconds));
  }

  async enqueueTrial(db: EntityManager, trialId: string): Promise<void> {
    await this.send(db, queues.sendTrial, { trialId });
  }

  /** A sheet is made at once; a second look takes away one that was never fetched. */
  async enqueueSheet(db: EntityManager, sheetId: string, keptSeconds: number): Promise<void> {
    await this.send(db, queues.makeCodeSheet, { sheetId });
    await this.send(db, queues.makeCodeSheet, { sheetId }, after(keptSeconds + 1));
  }

  async enqueueExport(db: EntityManager, exportId: string): Promise<void> {
    await this.send(db, queues.makeExport, { exportId });
  }

  async enqueueCustomerMail(db: EntityManager, customerPulseId: string): Promise<void> {
    await this.send(db, queues.deliverCustomerMail, { customerPulseId }, inTurn(customerPulseId));
  }

  private async send(
    db: EntityManager,
    queue: QueueName,
    job: WaveJob | TrialJob | SheetJob | ExportJob | CustomerPulseJob | typeof studyJob,
    options: SendOptions = {},
  ): Promise<void> {
    await this.boss.send(queue, job, {
      ...options,
      db: { executeSql: async (text, values) => ({ rows: await db.query(text, values) }) },
    });
  }
}

function after(seconds: number): SendOptions {
  return seconds > 0 ? { startAfter: seconds } : {};
}
