import { say } from '@throughline/speech';
import { z } from 'zod';
import { countrySchema, daySchema, idSchema, lineSchema } from './values.ts';

/** Longest time that may be blacked out at once, in days. */
export const maximumBlackoutDays = 60;

/** A holiday, or another day on which nobody is mailed. */
export const dayOffSchema = z.object({
  /** Where it is one; null everywhere in the organisation. */
  country: z.string().nullable(),
  name: z.string(),
});
export type DayOff = z.infer<typeof dayOffSchema>;

/** Days of the organisation on which no wave opens and nobody is mailed. */
export const newBlackoutSchema = z
  .object({ startsOn: daySchema, endsOn: daySchema, reason: lineSchema })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    error: () => say('must not be before the first day'),
    path: ['endsOn'],
  })
  .refine(
    ({ startsOn, endsOn }) =>
      Date.parse(endsOn) - Date.parse(startsOn) < maximumBlackoutDays * 86_400_000,
    {
      error: () =>
        say('must be within {days} days of the first day', { days: maximumBlackoutDays }),
      path: ['endsOn'],
    },
  );
export type NewBlackout = z.infer<typeof newBlackoutSchema>;

export const blackoutSchema = z.object({
  id: idSchema,
  startsOn: daySchema,
  endsOn: daySchema,
  reason: z.string(),
});
export type Blackout = z.infer<typeof blackoutSchema>;

export const setCountrySchema = z.object({ country: countrySchema.nullable() });
export type SetCountry = z.infer<typeof setCountrySchema>;

/** On which days nobody is mailed, where. */
export const calendarSchema = z.object({
  /** The organisation's country, for units and people without one of their own. */
  country: z.string().nullable(),
  /** People of whom no country is known: only Saturdays and Sundays are off for them. */
  peopleWithoutCountry: z.int(),
  countries: z.array(
    z.object({
      country: z.string(),
      people: z.int(),
      /** Public holidays of the next twelve months; null until the worker has looked them up. */
      holidays: z.array(z.object({ date: daySchema, name: z.string() })).nullable(),
    }),
  ),
  /** Those that have not passed, soonest first. */
  blackouts: z.array(blackoutSchema),
});
export type Calendar = z.infer<typeof calendarSchema>;
