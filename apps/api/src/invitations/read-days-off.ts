import type pg from 'pg';
import {
  daysOffSql,
  makeCalendars,
  type CalendarOf,
  type DaysOff,
} from '../calendar/read-calendars.ts';

/** The calendars of all people, as the worker reads them. */
export async function readDaysOff(mail: pg.Pool): Promise<CalendarOf> {
  return makeCalendars((await mail.query<DaysOff>(daysOffSql)).rows);
}
