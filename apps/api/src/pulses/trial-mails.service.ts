import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { AskTrialMail, TrialMail } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { PulsesService } from './pulses.service.ts';

/** Of one account in an hour: enough to try every language twice. */
const mostAnHour = 30;

/** What a mail is of: a pulse, or what is written about one of its waves. */
export interface TrialOf {
  readonly pulseId: string;
  readonly waveId?: string | null;
}

/** Mails that administrators send to themselves, the way that every mail goes. */
@Injectable()
export class TrialMailsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly pulses: PulsesService,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a mail of a pulse to whoever asks, and to nobody else.
   *
   * @throws AppError `not-found` where there is no such pulse, `too-many-requests` above the limit.
   */
  async ask(
    by: AccountEntity,
    { pulseId, waveId = null }: TrialOf,
    wanted: AskTrialMail,
  ): Promise<TrialMail> {
    await this.pulses.find(pulseId);
    return this.send(by, { ...wanted, pulseId, waveId, customerPulseId: null });
  }

  /** The same for a mail to customers. */
  async askCustomer(
    by: AccountEntity,
    customerPulseId: string,
    language: string,
  ): Promise<TrialMail> {
    const [found] = await this.database.query<unknown[]>(
      'SELECT 1 FROM roster.customer_pulse WHERE id = $1',
      [customerPulseId],
    );
    if (found === undefined)
      throw new AppError('not-found', say('There is no such customer pulse.'));
    return this.send(by, {
      kind: 'customer',
      language,
      pulseId: null,
      waveId: null,
      customerPulseId,
    });
  }

  private send(
    by: AccountEntity,
    wanted: {
      readonly kind: TrialMail['kind'];
      readonly language: string;
      readonly pulseId: string | null;
      readonly waveId: string | null;
      readonly customerPulseId: string | null;
    },
  ): Promise<TrialMail> {
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      await db.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`trial-mail ${by.id}`]);
      const [asked] = await db.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM office.trial_mail
         WHERE account_id = $1 AND asked_at > $2::timestamptz - interval '1 hour'`,
        [by.id, now],
      );
      if ((asked?.count ?? 0) >= mostAnHour) {
        throw new AppError(
          'too-many-requests',
          say('You have sent yourself {count} mails within an hour. Try again later.', {
            count: mostAnHour,
          }),
        );
      }
      const { kind, language, pulseId, waveId, customerPulseId } = wanted;
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO office.trial_mail
           (account_id, pulse_id, wave_id, customer_pulse_id, kind, language, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [by.id, pulseId, waveId, customerPulseId, kind, language, now],
      );
      const id = made?.id ?? '';
      await this.jobs.enqueueTrial(db, id);
      await this.audit.record(db, by.id, 'trial-mail-sent', {
        kind,
        language,
        ...(pulseId === null ? { customerPulseId } : { pulseId }),
      });
      return this.find(by, id, db);
    });
  }

  /** @throws AppError `not-found` alike for one that is not there and one of somebody else. */
  async find(
    by: AccountEntity,
    id: string,
    db: Pick<EntityManager, 'query'> = this.database,
  ): Promise<TrialMail> {
    const [trial] = await db.query<TrialMail[]>(
      `SELECT t.id, t.kind, t.language, a.email AS to, coalesce(t.outcome, 'waiting') AS state,
         t.reason
       FROM office.trial_mail t JOIN office.account a ON a.id = t.account_id
       WHERE t.id = $1 AND t.account_id = $2`,
      [id, by.id],
    );
    if (trial === undefined)
      throw new AppError('not-found', say('There is no such mail of yours.'));
    return trial;
  }
}
