import type { EntityManager } from 'typeorm';
import { weekdayOf, weekendOf } from './weekends.ts';
import type { WorkCalendar } from './working-days.ts';

/** Where somebody is, as far as their days go. */
export interface Place {
  readonly timeZone: string;
  /** ISO 3166, `DE`; null where it is not known: then only Saturdays and Sundays are off. */
  readonly country: string | null;
}

export type CalendarOf = (place: Place) => WorkCalendar;

/** Days on which nobody is mailed; null stands for every country. */
export interface DaysOff {
  readonly country: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Reads {@link DaysOff}. */
export const daysOffSql = `
  SELECT h.country, d.day->>'date' AS "startsOn", d.day->>'date' AS "endsOn"
  FROM roster.public_holidays h, jsonb_array_elements(h.days) AS d (day)
  UNION ALL SELECT NULL, starts_on::text, ends_on::text FROM roster.blackout`;

/** Reads on which days people do not work: their weekends, their holidays and blackouts. */
export async function readCalendars(db: EntityManager): Promise<CalendarOf> {
  return makeCalendars(await db.query<DaysOff[]>(daysOffSql));
}

/** Calendars from the days off of all countries. */
export function makeCalendars(daysOff: readonly DaysOff[]): CalendarOf {
  const byCountry = Map.groupBy(daysOff, ({ country }) => country);
  const everywhere = byCountry.get(null) ?? [];
  return ({ timeZone, country }) => {
    const weekend = weekendOf(country);
    const own = country === null ? [] : (byCountry.get(country) ?? []);
    const single = new Set(own.map(({ startsOn }) => startsOn));
    return {
      timeZone,
      isOff: (day) =>
        weekend.has(weekdayOf(day)) ||
        single.has(day) ||
        everywhere.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
    };
  };
}
