import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { LateJoiners, Participation, WaveMonitor, WaveSummary } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { queues } from '../jobs/queues.ts';
import { sayCloseOutcome } from './close-outcome.ts';
import { recordRefusal } from './record-refusal.ts';
import { PulseEntity } from './pulse.entity.ts';
import { summariseWave } from './summarise-wave.ts';
import { WaveEntity } from './wave.entity.ts';
import {
  countWithoutEmail,
  readMails,
  readReminders,
  readWaiting,
  tryFailedAgain,
} from './wave-mails.queries.ts';
import { readProgress } from './mail-progress.queries.ts';
import { isShared, readClosedParticipation, readParticipation } from './waves.queries.ts';

/** Readings of participation lie at least this far apart, so that nobody can watch who answers. */
const readingIntervalHours = 24;

@Injectable()
export class WavesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async list(): Promise<WaveSummary[]> {
    const waves = await this.database
      .getRepository(WaveEntity)
      .find({ order: { plannedAt: 'DESC' } });
    const pulses = await this.database.getRepository(PulseEntity).find();
    const names = new Map(pulses.map((pulse) => [pulse.id, pulse.name]));
    return waves.map((wave) => summariseWave(wave, names.get(wave.pulseId) ?? ''));
  }

  async monitor(id: string): Promise<WaveMonitor> {
    const db = this.database.manager;
    const wave = await this.load(db, id);
    const pulse = await db.getRepository(PulseEntity).findOneByOrFail({ id: wave.pulseId });
    const now = this.clock.now();
    const { mails, failures } = await readMails(db, wave, now);
    const reading = await readParticipation(db, id);
    return {
      ...summariseWave(wave, pulse.name),
      leftOut: wave.leftOut,
      askedAgain: wave.askedAgain,
      k: wave.k,
      commentK: wave.commentK,
      mails,
      failures,
      withoutEmail: await countWithoutEmail(db, id),
      reminders: await readReminders(db, wave),
      waiting: await readWaiting(db, id, now),
      progress:
        wave.state === 'open'
          ? await readProgress(db, id, {
              now,
              mayLeave: mails.pause === null && mails.halt === null,
            })
          : null,
      participation: reading === null ? null : withNextReading(reading),
      readingPending: reading?.pending ?? false,
      closed: wave.state === 'closed' ? await readClosedParticipation(db, wave) : null,
      withheld: wave.withheld === null ? null : sayCloseOutcome(wave.withheld),
      coarsened: wave.coarsened === null ? null : sayCloseOutcome(wave.coarsened),
    };
  }

  /** Asks the worker for today's reading. */
  async requestReading(by: AccountEntity, id: string): Promise<WaveMonitor> {
    await this.database.transaction(async (db) => {
      const wave = await this.load(db, id, true);
      if (wave.state !== 'open') throw new AppError('wave-closed', say('The wave is not open.'));
      const now = this.clock.now();
      const reading = await readParticipation(db, id);
      if (reading !== null && nextReading(reading.takenAt) > now) {
        throw new AppError(
          'reading-too-soon',
          say(
            'Participation is read at most once in 24 hours, so that nobody can watch who answers.',
          ),
        );
      }
      await db.query(
        `INSERT INTO roster.participation (wave_id, taken_at, overall, units, pending)
         VALUES ($1, $2, NULL, '[]', true)
         ON CONFLICT (wave_id) DO UPDATE SET taken_at = excluded.taken_at, pending = true`,
        [id, now],
      );
      await this.jobs.enqueue(db, queues.readParticipation, { waveId: id });
      await this.audit.record(db, by.id, 'participation-read', { waveId: id });
    });
    return this.monitor(id);
  }

  /** Never done: a single row that comes late is a link between a person and a ballot. */
  addPeople(by: AccountEntity, id: string, { personIds }: LateJoiners): Promise<WaveMonitor> {
    const { audit, database } = this;
    const refusals = { audit, db: database.manager, accountId: by.id, deed: 'people-added' };
    return recordRefusal({ ...refusals, pulseId: null }, async () => {
      const wave = await this.load(database.manager, id);
      throw new AppError('roster-frozen', () =>
        personIds.length === 1
          ? say(
              'Who is asked in wave {number} was frozen when it was launched. Somebody added now could be told from the others by the time alone; they are asked from the next wave on.',
              { number: wave.number },
            )
          : say(
              'Who is asked in wave {number} was frozen when it was launched. People added now could be told from the others by the time alone; they are asked from the next wave on.',
              { number: wave.number },
            ),
      );
    });
  }

  /** Sends the invitations that failed or came back once more. */
  async tryMailsAgain(by: AccountEntity, id: string): Promise<WaveMonitor> {
    return this.changeMails(by, id, 'mails-tried-again', async (db) => {
      const mails = await tryFailedAgain(db, id, this.clock.now());
      if (mails === 0) {
        throw new AppError('conflict', say('No invitation of this wave has failed or come back.'));
      }
      return { mails };
    });
  }

  /** Mails on their way arrive; all others wait. */
  async pauseMails(by: AccountEntity, id: string): Promise<WaveMonitor> {
    return this.changeMails(by, id, 'mails-paused', async (db, wave) => {
      if (wave.mailPausedAt !== null) {
        throw new AppError('conflict', say('The mails of this wave are paused already.'));
      }
      const reason = `${by.name} paused them.`;
      await db
        .getRepository(WaveEntity)
        .update({ id }, { mailPausedAt: this.clock.now(), mailPauseReason: reason });
      return {};
    });
  }

  async resumeMails(by: AccountEntity, id: string): Promise<WaveMonitor> {
    return this.changeMails(by, id, 'mails-resumed', async (db, wave) => {
      if (wave.mailPausedAt === null) {
        throw new AppError('conflict', say('The mails of this wave are not paused.'));
      }
      await db
        .getRepository(WaveEntity)
        .update({ id }, { mailPausedAt: null, mailPauseReason: null });
      return {};
    });
  }

  private async changeMails(
    by: AccountEntity,
    id: string,
    deed: 'mails-tried-again' | 'mails-paused' | 'mails-resumed',
    change: (db: EntityManager, wave: WaveEntity) => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<WaveMonitor> {
    await this.database.transaction(async (db) => {
      const wave = await this.load(db, id, true);
      const hasMails =
        wave.state === 'open' || (deed !== 'mails-tried-again' && (await isShared(db, id)));
      if (!hasMails) throw new AppError('wave-closed', say('The wave is not open.'));
      const detail = await change(db, wave);
      await this.jobs.enqueue(db, queues.deliverMail, { waveId: id });
      await this.audit.record(db, by.id, deed, { waveId: id, ...detail });
    });
    return this.monitor(id);
  }

  /** Stops answers at once; the worker opens the ballots and publishes. Cannot be undone. */
  async close(by: AccountEntity, id: string): Promise<WaveMonitor> {
    await this.database.transaction(async (db) => {
      const wave = await this.load(db, id, true);
      if (wave.state === 'opening')
        throw new AppError('conflict', say('The wave is still being opened.'));
      if (wave.state !== 'open')
        throw new AppError('wave-closed', say('The wave is closed already.'));
      await db.getRepository(WaveEntity).update({ id }, { state: 'closing' });
      await this.jobs.enqueue(db, queues.closeWave, { waveId: id });
      await this.audit.record(db, by.id, 'wave-closed', { waveId: id });
    });
    return this.monitor(id);
  }

  private async load(db: EntityManager, id: string, forUpdate = false): Promise<WaveEntity> {
    const wave = await db.getRepository(WaveEntity).findOne({
      where: { id },
      ...(forUpdate ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (wave === null) throw new AppError('not-found', say('There is no such wave.'));
    return wave;
  }
}

function nextReading(takenAt: Date): Date {
  return new Date(takenAt.getTime() + readingIntervalHours * 3_600_000);
}

function withNextReading(reading: {
  takenAt: Date;
  overall: number | null;
  units: Participation['units'];
}): Participation {
  return {
    takenAt: reading.takenAt.toISOString(),
    nextAt: nextReading(reading.takenAt).toISOString(),
    overall: reading.overall,
    units: reading.units,
  };
}
