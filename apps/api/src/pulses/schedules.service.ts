import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  maximumMoveDays,
  type ChangeOccurrence,
  type FirstDay,
  type ForeseenReminder,
  type Recurrence,
  type Schedule,
  type SchedulePreview,
} from '@throughline/types';
import { In, IsNull, LessThanOrEqual, type DataSource, type EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readCalendars } from '../calendar/read-calendars.ts';
import { AppError } from '../http/app-error.ts';
import { findAudience, findMostTurns, type Audience } from './audience.ts';
import { carryDecisions, readDecisions } from './carry-decisions.ts';
import { checkOneOff } from './check-one-off.ts';
import { closingTime } from './closing-time.ts';
import { describeSchedule } from './describe-schedule.ts';
import { foreseeReminders, toReminded } from './foresee-reminders.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { findTooSoonOf, listPlanned, planAhead, readComing } from './plan-occurrences.ts';
import { onDay, planMails } from './plan-mails.ts';
import { readOpenings, type OpeningOf } from './plan-openings.ts';
import { proposeFirstDay } from './propose-first-day.ts';
import { PulseEntity } from './pulse.entity.ts';
import { RecurrenceEntity } from './recurrence.entity.ts';
import { describeRecurrence, findTurns, listOccurrences, type PlannedDay } from './recurrence.ts';
import {
  checkFirstTurn,
  checkNotOpened,
  noPulse,
  sayArchived,
  tooOften,
} from './schedule-refusals.ts';
import { missedReasons } from './stored-reasons.ts';
import { tellChange } from './tell-change.ts';

/** What a rule would plan, and whom the first of its waves would ask and remind. */
interface Planned {
  readonly days: PlannedDay[];
  readonly turns: number;
  readonly first: Audience;
  readonly reminders: ForeseenReminder[];
}

/** How many waves of a rule tell how fast it is: of a daily one, more than 13 weeks. */
const rhythmWaves = 120;

/** Plans the waves of pulses. Whatever changes a plan holds the pulse's row, as a launch does. */
@Injectable()
export class SchedulesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async find(pulseId: string): Promise<Schedule> {
    const db = this.database.manager;
    if (!(await db.existsBy(PulseEntity, { id: pulseId }))) throw noPulse();
    return describeSchedule(db, pulseId, this.clock.now());
  }

  /** From when a schedule could count that nobody has made yet. */
  async proposeFirstDay(pulseId: string): Promise<FirstDay> {
    const db = this.database.manager;
    const pulse = await db.findOneBy(PulseEntity, { id: pulseId });
    if (pulse === null) throw noPulse();
    return proposeFirstDay(db, pulse, this.clock.now());
  }

  /** @throws AppError where the rule cannot be followed, with the reason. */
  async preview(pulseId: string, recurrence: Recurrence): Promise<SchedulePreview> {
    const db = this.database.manager;
    if (!(await db.existsBy(PulseEntity, { id: pulseId }))) throw noPulse();
    const { days, turns, first, reminders } = await this.planDays(db, pulseId, recurrence);
    const now = this.clock.now();
    const openingOf = await readOpenings(db, pulseId, recurrence);
    const { lost } = await readDecisions(db, pulseId, { recurrence, openingOf, now });
    return {
      words: describeRecurrence(recurrence),
      turns,
      coming: days.map(({ date, opensAt }) => ({
        opensOn: date,
        opensAt: opensAt.toISOString(),
      })),
      first: {
        people: first.people,
        units: first.units.filter(({ people }) => people > 0).length,
        reminders,
      },
      lost: lost.map(({ date, opensOn, isMoved, state, oneOff }) => ({
        date,
        opensOn,
        isMoved,
        isSkipped: state === 'skipped',
        oneOff,
      })),
    };
  }

  /** Sets or replaces the rule: waves that have not opened are planned anew, others stay. */
  set(by: AccountEntity, pulseId: string, wanted: Recurrence): Promise<Schedule> {
    return this.changePlan(pulseId, async (db, now) => {
      const { turns } = await this.planDays(db, pulseId, wanted);
      const { isPaused = false } = (await db.findOneBy(RecurrenceEntity, { pulseId })) ?? {};
      const recurrence = await db.save(
        db.create(RecurrenceEntity, { ...wanted, pulseId, isPaused, turns }),
      );
      const openingOf = await readOpenings(db, pulseId, recurrence);
      const decisions = { recurrence, openingOf, now };
      const { kept } = await readDecisions(db, pulseId, decisions);
      await db.delete(OccurrenceEntity, { pulseId, state: In(['planned', 'skipped'] as const) });
      await planAhead(db, recurrence, now);
      await carryDecisions(db, kept, openingOf);
      if (turns === 1 && kept.length > 0) await this.checkComing(db, pulseId, now);
      await this.audit.record(db, by.id, 'schedule-set', { pulseId, ...wanted, turns });
    });
  }

  /** Stops waves from opening by themselves, or lets them again. What passed meanwhile is missed. */
  pause(by: AccountEntity, pulseId: string, isPaused: boolean): Promise<Schedule> {
    return this.changePlan(pulseId, async (db, now) => {
      const recurrence = await this.loadRecurrence(db, pulseId);
      if (recurrence.isPaused && !isPaused) {
        const due = { pulseId, state: 'planned' as const, opensAt: LessThanOrEqual(now) };
        // What kept one from opening before the pause is why it was missed.
        await db.update(
          OccurrenceEntity,
          { ...due, reason: IsNull() },
          { reason: missedReasons.paused },
        );
        await db.update(OccurrenceEntity, due, { state: 'missed' });
      }
      await db.update(RecurrenceEntity, { pulseId }, { isPaused });
      await planAhead(db, recurrence, now);
      const deed = isPaused ? 'schedule-paused' : 'schedule-resumed';
      await this.audit.record(db, by.id, deed, { pulseId });
    });
  }

  /** Moves a wave that has not opened, skips it, or takes the skipping back. */
  changeOccurrence(
    by: AccountEntity,
    { pulseId, id }: { readonly pulseId: string; readonly id: string },
    wanted: ChangeOccurrence,
  ): Promise<Schedule> {
    return this.changePlan(pulseId, async (db, now) => {
      const occurrence = await db.findOneBy(OccurrenceEntity, { id, pulseId });
      if (occurrence === null)
        throw new AppError('not-found', say('There is no such planned wave.'));
      // What is due and waits may still be let open.
      checkNotOpened(occurrence, 'openUnshared' in wanted ? null : now);
      const changed = await this.readChange(db, occurrence, wanted);
      await db.update(OccurrenceEntity, { id }, changed);
      if (changed.state === 'planned') {
        const { turns } = await this.loadRecurrence(db, pulseId);
        // In turns each group keeps its own distance, which is seen to when it is its turn.
        if (turns === 1) await this.checkComing(db, pulseId, now);
      }
      const { deed, detail } = tellChange(wanted);
      await this.audit.record(db, by.id, deed, { pulseId, date: occurrence.date, ...detail });
    });
  }

  private async readChange(
    db: EntityManager,
    occurrence: OccurrenceEntity,
    wanted: ChangeOccurrence,
  ): Promise<Partial<OccurrenceEntity>> {
    if ('opensOn' in wanted) {
      return { state: 'planned', ...(await this.move(db, occurrence, wanted.opensOn)) };
    }
    if ('isSkipped' in wanted) return { state: wanted.isSkipped ? 'skipped' : 'planned' };
    if ('openUnshared' in wanted) return { openUnshared: wanted.openUnshared };
    checkOneOff(wanted.oneOff);
    return { oneOff: wanted.oneOff };
  }

  private async move(
    db: EntityManager,
    { pulseId, date }: OccurrenceEntity,
    opensOn: string,
  ): Promise<{ opensOn: string; opensAt: Date; isMoved: boolean }> {
    const days = Math.abs(Date.parse(opensOn) - Date.parse(date)) / 86_400_000;
    if (days > maximumMoveDays) {
      throw new AppError(
        'invalid-request',
        `opensOn: ${say('is {days} days from {date}; a wave can be moved by at most {limit}', { days, date, limit: maximumMoveDays })}`,
      );
    }
    const recurrence = await this.loadRecurrence(db, pulseId);
    const opensAt = (await readOpenings(db, pulseId, recurrence))(opensOn);
    if (opensAt <= this.clock.now()) {
      throw new AppError(
        'invalid-request',
        `opensOn: ${say('must be later; somewhere among the people asked, that morning has come already')}`,
      );
    }
    return { opensOn, opensAt, isMoved: opensOn !== date };
  }

  private changePlan(
    pulseId: string,
    change: (db: EntityManager, now: Date) => Promise<void>,
  ): Promise<Schedule> {
    return this.database.transaction(async (db) => {
      const pulse = await db.findOne(PulseEntity, {
        where: { id: pulseId },
        lock: { mode: 'pessimistic_write' },
      });
      if (pulse === null) throw noPulse();
      if (pulse.archivedAt !== null) throw new AppError('pulse-archived', sayArchived);
      const now = this.clock.now();
      await change(db, now);
      return describeSchedule(db, pulseId, now);
    });
  }

  private async planDays(
    db: EntityManager,
    pulseId: string,
    recurrence: Recurrence,
  ): Promise<Planned> {
    const openingOf = await readOpenings(db, pulseId, recurrence);
    const now = this.clock.now();
    const days = listDays(recurrence, now, openingOf);
    if (days.length === 0) {
      throw new AppError(
        'invalid-request',
        `rule: ${say('has no day left that is still to come')}`,
      );
    }
    const pulse = await db.findOneByOrFail(PulseEntity, { id: pulseId });
    const mostTurns = await findMostTurns(db, pulse, now);
    // The rhythm is that of many waves, more than are planned at a time.
    const rhythm = listOccurrences(recurrence, now, rhythmWaves).map(({ opensAt }) => opensAt);
    const turns = findTurns(rhythm, mostTurns);
    if (turns === null) throw tooOften(mostTurns);
    if (turns === 1) await this.checkDistance(db, pulseId, days);
    const opensAt = days[0]?.opensAt ?? now;
    const first = await findAudience(db, pulse, { now: opensAt, asksAgain: false, turns });
    if (turns > 1) checkFirstTurn(first, opensAt);
    const [{ date: opensOn } = { date: recurrence.startsOn }] = days;
    const timing = onDay(recurrence, { opensOn });
    const mails = await planMails(db, first, { timing, now: opensAt });
    const reminders = foreseeReminders(toReminded(mails), {
      calendarOf: await readCalendars(db),
      localTime: recurrence.localTime,
      closesAt: closingTime(opensAt, pulse.windowDays),
    });
    return { days, turns, first, reminders };
  }

  private async checkComing(db: EntityManager, pulseId: string, now: Date): Promise<void> {
    const coming = await readComing(db, pulseId, now);
    const planned = coming.filter(({ state }) => state === 'planned');
    await this.checkDistance(db, pulseId, planned);
  }

  private async checkDistance(
    db: EntityManager,
    pulseId: string,
    planned: readonly { readonly opensAt: Date }[],
  ): Promise<void> {
    const openings = planned.map(({ opensAt }) => opensAt);
    const soon = await findTooSoonOf(db, pulseId, openings);
    if (soon === null) return;
    throw new AppError(
      'asked-too-often',
      say(
        'The wave of {day} would ask the same people again too soon. Nobody is asked twice within six weeks, or three times within 13 weeks. Choose longer distances or a later start.',
        { day: soon.toISOString().slice(0, 10) },
      ),
    );
  }

  private async loadRecurrence(db: EntityManager, pulseId: string): Promise<RecurrenceEntity> {
    const recurrence = await db.findOneBy(RecurrenceEntity, { pulseId });
    if (recurrence === null) {
      throw new AppError('not-found', say('This pulse has no schedule. Set one first.'));
    }
    return recurrence;
  }
}

function listDays(recurrence: Recurrence, now: Date, openingOf: OpeningOf): PlannedDay[] {
  try {
    return listPlanned(recurrence, now, openingOf);
  } catch (error) {
    if (error instanceof RangeError)
      throw new AppError('invalid-request', `rule: ${error.message}`);
    throw error;
  }
}
