import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import {
  changeOccurrenceSchema,
  firstDaySchema,
  idSchema,
  pauseScheduleSchema,
  recurrenceSchema,
  schedulePreviewSchema,
  scheduleSchema,
  type ChangeOccurrence,
  type FirstDay,
  type PauseSchedule,
  type Recurrence,
  type Schedule,
  type SchedulePreview,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { SchedulesService } from './schedules.service.ts';

@Controller('api/pulses/:id/schedule')
@Access('admin')
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  @Get()
  @Describe('When the waves of a pulse open by themselves', scheduleSchema)
  find(@Param('id', { schema: idSchema }) id: string): Promise<Schedule> {
    return this.schedules.find(id);
  }

  @Get('first-day')
  @Describe('From when a schedule could count, and why not from the usual day', firstDaySchema)
  proposeFirstDay(@Param('id', { schema: idSchema }) id: string): Promise<FirstDay> {
    return this.schedules.proposeFirstDay(id);
  }

  @Put()
  @Describe('Set the rule; waves that have not opened are planned anew', scheduleSchema)
  set(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: recurrenceSchema }) wanted: Recurrence,
  ): Promise<Schedule> {
    return this.schedules.set(by, id, wanted);
  }

  @Patch()
  @Describe('Pause the schedule, or resume it', scheduleSchema)
  pause(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: pauseScheduleSchema }) { isPaused }: PauseSchedule,
  ): Promise<Schedule> {
    return this.schedules.pause(by, id, isPaused);
  }

  @Post('preview')
  @HttpCode(200)
  @Describe('The next twelve waves that a rule would plan; nothing is saved', schedulePreviewSchema)
  preview(
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: recurrenceSchema }) wanted: Recurrence,
  ): Promise<SchedulePreview> {
    return this.schedules.preview(id, wanted);
  }

  @Patch('occurrences/:occurrence')
  @Describe('Move, skip or take back one planned wave', scheduleSchema)
  changeOccurrence(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) pulseId: string,
    @Param('occurrence', { schema: idSchema }) id: string,
    @Body({ schema: changeOccurrenceSchema }) wanted: ChangeOccurrence,
  ): Promise<Schedule> {
    return this.schedules.changeOccurrence(by, { pulseId, id }, wanted);
  }
}
