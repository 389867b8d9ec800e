import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type {
  ChangePulse,
  CreatePulse,
  CreatePulseRequest,
  OpenWaveRequest,
  Pulse,
  SendPlan,
  WaveSummary,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { Jobs } from '../jobs/jobs.ts';
import { queues } from '../jobs/queues.ts';
import { readVersions } from '../questionnaires/questionnaires.queries.ts';
import { changePulse } from './change-pulse.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkUnits } from './check-units.ts';
import { checkChosen } from './freeze-chosen.ts';
import { launchWave, type LaunchTerms } from './launch-wave.ts';
import { recordRefusal, type Refusals } from './record-refusal.ts';
import { fromNow } from './plan-mails.ts';
import { planWave } from './plan-wave.ts';
import { readNext } from './read-next.ts';
import { PulseEntity } from './pulse.entity.ts';
import { summariseWave } from './summarise-wave.ts';
import { WaveEntity } from './wave.entity.ts';

@Injectable()
export class PulsesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly settings: HttpSettings,
  ) {}

  async list(): Promise<Pulse[]> {
    const pulses = await this.database
      .getRepository(PulseEntity)
      .find({ order: { createdAt: 'DESC' } });
    return Promise.all(pulses.map((pulse) => this.describe(pulse)));
  }

  async find(id: string): Promise<Pulse> {
    return this.describe(await this.load(id));
  }

  async create(by: AccountEntity, wanted: CreatePulseRequest): Promise<Pulse> {
    const { personIds, ...pulse } = wanted;
    return recordRefusal(this.refusals(by, 'pulse-created'), async () => {
      if (personIds !== undefined) {
        throw new AppError('audience-hand-picked', () =>
          say(
            'A pulse asks whole units. With a list of people, whoever picks it could leave one person among strangers and read that person’s answers.',
          ),
        );
      }
      checkChosen(pulse);
      return this.insert(by, {
        ...pulse,
        unitIds: [...new Set(pulse.unitIds)],
        excludedUnitIds: [...new Set(pulse.excludedUnitIds)],
      });
    });
  }

  private insert(by: AccountEntity, wanted: CreatePulse): Promise<Pulse> {
    return this.database.transaction(async (db) => {
      await checkUnits(db, wanted);
      await checkAttributes(db, wanted.attributes);
      if (wanted.questionnaireId !== null) await readVersions(db, wanted.questionnaireId);
      const pulse = await db.save(
        db.create(PulseEntity, { ...wanted, createdAt: this.clock.now(), archivedAt: null }),
      );
      await this.audit.record(db, by.id, 'pulse-created', { pulseId: pulse.id });
      return this.describe(pulse, []);
    });
  }

  /** Thresholds can only be raised, and reach the next wave only. Nothing is ever deleted. */
  change(by: AccountEntity, id: string, wanted: ChangePulse): Promise<Pulse> {
    return recordRefusal(this.refusals(by, 'pulse-changed', id), async () => {
      await this.database.transaction(async (db) => {
        for (const { action, detail } of await changePulse(db, id, wanted, this.clock.now())) {
          await this.audit.record(db, by.id, action, { pulseId: id, ...detail });
        }
      });
      return this.find(id);
    });
  }

  async plan(
    id: string,
    reasons: Pick<LaunchTerms, 'askAgain' | 'openUnshared'>,
  ): Promise<SendPlan> {
    const now = this.clock.now();
    return planWave(this.database.manager, await this.load(id), {
      now,
      timing: fromNow(now),
      ...reasons,
      pace: this.settings.pace,
    });
  }

  /** Freezes the wave now; the worker seals its ballots and sends the mails. */
  async openWave(by: AccountEntity, pulseId: string, wanted: OpenWaveRequest): Promise<string> {
    return recordRefusal(this.refusals(by, 'wave-launched', pulseId), () =>
      this.database.transaction(async (db) => {
        const now = this.clock.now();
        const timing = wanted?.mailing === 'in-working-hours' ? fromNow(now) : null;
        const askAgain = wanted?.askAgain ?? null;
        const openUnshared = wanted?.openUnshared ?? null;
        const wave = await launchWave(db, pulseId, { now, timing, askAgain, openUnshared });
        const { openedUnshared } = wave;
        await this.jobs.enqueue(db, queues.openWave, { waveId: wave.id });
        await this.audit.record(db, by.id, 'wave-launched', {
          waveId: wave.id,
          invited: wave.invited,
          k: wave.k,
          commentK: wave.commentK,
          ...(askAgain === null ? {} : { askAgain }),
        });
        if (openedUnshared !== null) {
          const detail = { waveId: wave.id, reason: openedUnshared };
          await this.audit.record(db, by.id, 'gate-overridden', detail);
        }
        return wave.id;
      }),
    );
  }

  private refusals(by: AccountEntity, deed: string, pulseId: string | null = null): Refusals {
    return { audit: this.audit, db: this.database.manager, accountId: by.id, deed, pulseId };
  }

  private async load(id: string): Promise<PulseEntity> {
    const pulse = await this.database.getRepository(PulseEntity).findOneBy({ id });
    if (pulse === null) throw new AppError('not-found', say('There is no such pulse.'));
    return pulse;
  }

  private async describe(pulse: PulseEntity, known?: readonly WaveSummary[]): Promise<Pulse> {
    const waves =
      known ??
      (
        await this.database
          .getRepository(WaveEntity)
          .find({ where: { pulseId: pulse.id }, order: { number: 'DESC' } })
      ).map((wave) => summariseWave(wave, pulse.name));
    return {
      ...pulse,
      createdAt: pulse.createdAt.toISOString(),
      archivedAt: pulse.archivedAt?.toISOString() ?? null,
      waves: [...waves],
      next: await readNext(this.database.manager, pulse.id, this.clock.now()),
    };
  }
}
