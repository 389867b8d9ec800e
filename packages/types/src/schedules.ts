import { say } from '@throughline/speech';
import { z } from 'zod';
import { dayOffSchema } from './calendar.ts';
import { tooLong } from './faults.ts';
import { foreseenReminderSchema, loopGateSchema } from './pulses.ts';
import { oneOffSchema } from './questionnaires.ts';
import { findRuleFault } from './rule-faults.ts';
import { daySchema, idSchema, instantSchema, lineSchema, timeZoneSchema } from './values.ts';

/** How many waves ahead a schedule is planned and shown. */
export const plannedAhead = 12;
/** A planned wave can be moved this many days from the date its rule gave it. */
export const maximumMoveDays = 14;
/** Nobody is asked again before this many days have passed. */
export const minimumDaysBetween = 42;
/** Nobody is asked more than twice within this many days. */
export const twiceWithinDays = 91;
/** How long after its time a wave may still be opened, in hours. */
export const latestOpeningHours = 72;

/** When people are mailed unless told otherwise, where they are. */
export const defaultLocalTime = '09:00';

/** An RFC 5545 rule of days, such as `FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU`; the time is set apart. */
export const recurrenceRuleSchema = z
  .string()
  .trim()
  .toUpperCase()
  .max(200, tooLong(200))
  .superRefine((rule, context) => {
    const fault = findRuleFault(rule);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

/** When a pulse's waves open: a rule of days, and a time of day in a zone. */
export const recurrenceSchema = z.object({
  rule: recurrenceRuleSchema,
  /** The first day that the rule counts from. */
  startsOn: daySchema,
  /** Within the delivery window, 08:00 to 17:59, as 24 hours. */
  localTime: z.string().regex(/^(0[89]|1[0-7]):[0-5]\d$/, {
    error: () => say('must be a time from 08:00 to 17:59, such as 09:00'),
  }),
  timeZone: timeZoneSchema,
  /** True: the time is that of everybody's own day. False: one instant, that of the zone. */
  isLocal: z.boolean().default(true),
});
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** `missed`: its time passed and it could not be opened; the reason is kept with it. */
export const occurrenceStateSchema = z.enum(['planned', 'skipped', 'launched', 'missed']);
export type OccurrenceState = z.infer<typeof occurrenceStateSchema>;

/** One planned wave of a pulse. */
export const occurrenceSchema = z.object({
  id: idSchema,
  /** The day that the rule gave it, in the zone of the recurrence; stays when it is moved. */
  date: daySchema,
  /** The day on which it is to open; the same unless it was moved. */
  opensOn: daySchema,
  /** When the first person is mailed: later than that day where nobody works on it. */
  opensAt: instantSchema,
  /** What keeps some of the people, or all, from being mailed on that day. */
  daysOff: z.array(dayOffSchema),
  isMoved: z.boolean(),
  /** What this wave alone asks besides, at its end; null for nothing. */
  oneOff: oneOffSchema.nullable(),
  state: occurrenceStateSchema,
  /** The wave that it became. */
  waveId: idSchema.nullable(),
  /** Why it has not opened, or not opened yet. */
  reason: z.string().nullable(),
  /** Of the next wave alone: null where it is not to be told yet, or nothing is to be shared. */
  gate: loopGateSchema.nullable(),
  /** Why it is to open though the last results are not shared; null where nobody said so. */
  openUnshared: z.string().nullable(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** A faster rule than people may be asked by: whole groups take turns, one share of them a wave. */
const turnsSchema = z.int().min(1);

/** When the waves of a pulse open by themselves; without a recurrence they never do. */
export const scheduleSchema = z.object({
  /** In how many waves everybody is asked once; 1 where each wave asks all. */
  turns: turnsSchema,
  /** The most turns that the audience can be divided into. */
  mostTurns: turnsSchema,
  recurrence: recurrenceSchema.nullable(),
  /** The rule in words. */
  words: z.string().nullable(),
  isPaused: z.boolean(),
  /** Planned and skipped waves to come, at most {@link plannedAhead}, soonest first. */
  coming: z.array(occurrenceSchema),
  /** Waves that were due and could not be opened, newest first. */
  missed: z.array(occurrenceSchema),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** What a recurrence would plan, before it is saved. */
export const schedulePreviewSchema = z.object({
  words: z.string(),
  turns: turnsSchema,
  coming: z.array(z.object({ opensOn: daySchema, opensAt: instantSchema })),
  /** Whom the first of them would ask, of the people that are in today. */
  first: z.object({
    people: z.int(),
    units: z.int(),
    /** One for each of {@link reminderDays}. */
    reminders: z.array(foreseenReminderSchema),
  }),
  /** What was decided about waves to come whose dates this recurrence has no more. */
  lost: z.array(
    z.object({
      date: daySchema,
      opensOn: daySchema,
      isMoved: z.boolean(),
      isSkipped: z.boolean(),
      oneOff: oneOffSchema.nullable(),
    }),
  ),
});
export type SchedulePreview = z.infer<typeof schedulePreviewSchema>;

/** From when a schedule could count that nobody has made yet. */
export const firstDaySchema = z.object({
  startsOn: daySchema,
  /** Two weeks from now. */
  usual: daySchema,
  /** Why it is not the usual day; null where it is. */
  moved: z
    .discriminatedUnion('why', [
      /** Some of the people have a holiday, or nobody is mailed at all. */
      z.object({ why: z.literal('day-off'), daysOff: z.array(dayOffSchema) }),
      /** Of some of the people. */
      z.object({ why: z.literal('weekend') }),
      /** Another wave asked some of the people too shortly before. */
      z.object({ why: z.literal('asked-too-soon') }),
    ])
    .nullable(),
});
export type FirstDay = z.infer<typeof firstDaySchema>;

export const pauseScheduleSchema = z.object({ isPaused: z.boolean() });
export type PauseSchedule = z.infer<typeof pauseScheduleSchema>;

/** Moves a planned wave, skips it, has it ask a question besides or open unshared; or takes that back. */
export const changeOccurrenceSchema = z.union(
  [
    z.strictObject({ opensOn: daySchema }),
    z.strictObject({ isSkipped: z.boolean() }),
    z.strictObject({ oneOff: oneOffSchema.nullable() }),
    z.strictObject({ openUnshared: lineSchema.nullable() }),
  ],
  {
    error: () =>
      say(
        'must say one thing: another day, whether it is skipped, a question besides, or why it opens before results are shared',
      ),
  },
);
export type ChangeOccurrence = z.infer<typeof changeOccurrenceSchema>;
