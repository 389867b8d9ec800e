import { z } from 'zod';
import { controlCharacters, empty, tooLong } from './faults.ts';
import { mailFailureSchema, waveMailsSchema } from './pulses.ts';
import { cellSchema } from './scores.ts';
import { idSchema, instantSchema } from './values.ts';

/** Plain text of a few sentences; lines may be broken. */
const sentencesSchema = z
  .string()
  .trim()
  .min(1, empty)
  .max(2_000, tooLong(2_000))
  .regex(/^(?:[^\p{Cc}\u2028\u2029]|[\n\r\t])*$/u, controlCharacters);

/** What people are told came of a wave, in one language of the survey page. */
export const shareTextSchema = z.object({
  language: z.string().max(20),
  /** What people said, as whoever shares the results puts it. */
  said: sentencesSchema,
  decided: sentencesSchema,
});
export type ShareText = z.infer<typeof shareTextSchema>;

export const shareTextsSchema = z.object({
  /** One for each language, and one in the language that most people read. */
  texts: z.array(shareTextSchema).min(1, empty).max(20),
});
export type ShareTexts = z.infer<typeof shareTextsSchema>;

/** Whether the page with the results can be opened by its link. */
export const shareLinkSchema = z.strictObject({ isOpen: z.boolean() });
export type ShareLink = z.infer<typeof shareLinkSchema>;

/** What sharing would do now, in numbers. */
export const sharePlanSchema = z.object({
  /** Everybody who was asked and is still in the directory, whether they answered or not. */
  people: z.int(),
  /** One row for all whose clocks and days off are the same. */
  groups: z.array(
    z.object({
      timeZone: z.string(),
      /** Null where it is not known. */
      country: z.string().nullable(),
      people: z.int(),
      mailAt: instantSchema,
    }),
  ),
  languages: z.array(z.object({ language: z.string(), people: z.int() })),
  /** Asked, but away for longer than mails wait: they get none. */
  away: z.int(),
  /** Asked, but without an address: they get none. */
  withoutEmail: z.int(),
  /** Of the people, those whose address gave mails back: they get none. */
  bounced: z.int(),
  /** How long the mails take one worker at the rate that is set; null where none is. */
  sendingSeconds: z.number().nullable(),
});
export type SharePlan = z.infer<typeof sharePlanSchema>;

/** Results of a wave as they are, or will be, shown to those who were asked. */
export const shareSchema = z.object({
  texts: z.array(shareTextSchema),
  /** Null while it is a draft. */
  sharedAt: instantSchema.nullable(),
  sharedBy: z.string().nullable(),
  /** Whether no mail has left yet, so that it can be taken back. */
  canBeTakenBack: z.boolean(),
  isLinkOpen: z.boolean(),
  mails: waveMailsSchema,
  /** The first 200 by address. */
  failures: z.array(mailFailureSchema),
  /** Why mails that failed or came back cannot be sent once more; null where they can. */
  retryRefusal: z.string().nullable(),
  /** When the next mails leave; null where none waits. */
  nextAt: instantSchema.nullable(),
});
export type Share = z.infer<typeof shareSchema>;

export const waveShareSchema = z.object({
  /** Why this wave has nothing to share; null where it has. */
  refusal: z.string().nullable(),
  /** Which most people read: whoever reads a language that nothing is written in gets this one. */
  defaultLanguage: z.string(),
  /** "What you said" in each language of the page, from published figures alone. */
  proposals: z.array(z.object({ language: z.string(), said: z.string() })),
  plan: sharePlanSchema,
  /** Null where nothing has been written yet. */
  share: shareSchema.nullable(),
});
export type WaveShare = z.infer<typeof waveShareSchema>;

export const askShareTrialSchema = z.object({ language: z.string().max(20) });

export const sharedResultsQuerySchema = z.object({ unitId: z.string().max(100).optional() });

const sharedCellSchema = cellSchema
  .pick({
    unitId: true,
    unitName: true,
    construct: true,
    score: true,
    shown: true,
    low: true,
    high: true,
    n: true,
  })
  .extend({
    /** Against the wave of the same pulse before it, where that may be told. */
    change: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  });
export type SharedCell = z.infer<typeof sharedCellSchema>;

/** What those who were asked see of a wave: the published figures of everybody and of one unit. */
export const sharedResultsSchema = z.object({
  waveId: idSchema,
  organisationName: z.string(),
  isDemo: z.boolean(),
  pulseName: z.string(),
  closedAt: instantSchema,
  k: z.int(),
  /** Null where fewer than k answered. */
  participation: z
    .object({ invited: z.int(), answered: z.string(), percentBand: z.string() })
    .nullable(),
  texts: z.array(shareTextSchema),
  defaultLanguage: z.string(),
  /** Units below the top of which something is published, from the top down. */
  units: z.array(z.object({ unitId: idSchema, unitName: z.string(), depth: z.int() })),
  whole: z.array(sharedCellSchema),
  /** Null where no unit was asked for. */
  chosen: z
    .object({
      /** Null alike for a unit that is hidden, that was not asked or that is not there. */
      unitId: idSchema.nullable(),
      unitName: z.string().nullable(),
      cells: z.array(sharedCellSchema),
    })
    .nullable(),
});
export type SharedResults = z.infer<typeof sharedResultsSchema>;
