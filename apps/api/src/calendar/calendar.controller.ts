import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  calendarSchema,
  idSchema,
  newBlackoutSchema,
  setCountrySchema,
  type Calendar,
  type NewBlackout,
  type SetCountry,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { CalendarService } from './calendar.service.ts';

@Controller('api/calendar')
@Access('admin')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get()
  @Describe('On which days nobody is mailed, where', calendarSchema)
  find(): Promise<Calendar> {
    return this.calendar.find();
  }

  @Put('country')
  @Describe('Say which country holds where a unit and a person have none', calendarSchema)
  setCountry(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: setCountrySchema }) { country }: SetCountry,
  ): Promise<Calendar> {
    return this.calendar.setCountry(by, country);
  }

  @Post('blackouts')
  @HttpCode(201)
  @Describe('Name days on which no wave opens and nobody is mailed', calendarSchema)
  addBlackout(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: newBlackoutSchema }) wanted: NewBlackout,
  ): Promise<Calendar> {
    return this.calendar.addBlackout(by, wanted);
  }

  @Delete('blackouts/:id')
  @Describe('Take such days back', calendarSchema)
  removeBlackout(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<Calendar> {
    return this.calendar.removeBlackout(by, id);
  }
}
