import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { HookReceipt } from '@throughline/types';
import type { FastifyRequest } from 'fastify';
import type { DataSource, EntityManager } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { Jobs } from '../jobs/jobs.ts';
import { lockOutcomes } from '../outcomes/outcome-lock.ts';
import { readQueue } from '../studies/studies.queries.ts';
import { isSigned } from './check-signature.ts';
import { receiveAnswer, type OpenHook } from './receive-answer.ts';

/** Answers come one by one: studies wait until some have come. */
const settleSeconds = 600;
/** Requests of one address, before anything is looked up. */
const [perSecond, burst] = [20, 400];

/** Where survey tools send answers. What cannot be counted is told to the administrators, not to the tool alone. */
@Injectable()
export class HookReceiverService {
  private readonly limit = new RateLimit(perSecond, burst);

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one answer.
   *
   * @throws AppError `not-found` where there is no such webhook, `forbidden` where its secret did not sign.
   */
  async receive(id: string, body: unknown, request: FastifyRequest): Promise<HookReceipt> {
    const now = this.clock.now();
    if (!this.limit.allows(request.ip, now.getTime())) {
      throw new AppError(
        'too-many-requests',
        say('Too many answers at once. Send this one again.'),
      );
    }
    const [hook] = await this.database.query<OpenHook[]>(
      `SELECT id, tool, question, unit_field AS "unitField", metric, scoring, low, high,
         satisfied_from AS "satisfiedFrom", calendar, secret
       FROM outcome.hook WHERE id = $1`,
      [id],
    );
    if (hook === undefined) throw new AppError('not-found', say('There is no such webhook.'));
    if (!isSigned(request, hook.tool, hook.secret)) {
      throw new AppError(
        'forbidden',
        say('The signature does not fit: is the secret the one shown here?'),
      );
    }
    return this.database.transaction(async (db) => {
      await lockOutcomes(db);
      const received = await receiveAnswer(db, hook, body, now);
      if (received.counted) {
        await this.letStudiesFollow(db);
        return { counted: true, reason: null };
      }
      if (received.isProblem) {
        await db.query(
          'UPDATE outcome.hook SET last_problem = $2, last_problem_at = $3 WHERE id = $1',
          [hook.id, received.reason, now],
        );
      }
      return { counted: false, reason: received.reason };
    });
  }

  /** One waiting run sees every answer that has come until it starts. */
  private async letStudiesFollow(db: EntityManager): Promise<void> {
    if ((await readQueue(db)) !== 'queued') await this.jobs.enqueueStudies(db, settleSeconds);
  }
}
