import { say } from '@throughline/speech';
import { z } from 'zod';
import { importQuerySchema, importResultSchema } from './directory.ts';
import { answersTrialSchema, defaultSource } from './outcome-imports.ts';
import { keySchema, lineSchema } from './values.ts';

/** Most bytes of one push. */
export const maximumPushBytes = 40_000_000;

/** One figure of a customer metric, a line of a push (NDJSON). */
export const pushedOutcomeSchema = z.strictObject({
  /** Key of the unit. */
  unit: keySchema,
  /** `2026`, `2026-Q1`, `2026-03`, `2026-W05` or `2026-01-31`; one kind a push. */
  period: keySchema.max(20),
  metric: keySchema,
  value: z.number(),
  /** Customers behind the value; null or left out where not known. */
  n: z.number().nullish(),
  /** Standard deviation between them; null or left out where not known. */
  sd: z.number().nullish(),
});
export type PushedOutcome = z.infer<typeof pushedOutcomeSchema>;

/** A day, or a day and the time of it, with a zone or in that of the organisation. */
const answeredAt =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** What one customer answered, a line of a push (NDJSON). */
export const pushedAnswerSchema = z.strictObject({
  /** Key of the unit. */
  unit: keySchema,
  /** When it was answered: `2026-03-31`, `2026-03-31T21:30:00Z` or `2026-03-31T23:30:00+02:00`. */
  time: z
    .string()
    .trim()
    .regex(answeredAt, {
      error: () =>
        say('is neither a day such as 2026-03-31 nor a time such as 2026-03-31T21:30:00Z'),
    }),
  metric: keySchema,
  /** 0 to 10 for a net score; a rating, or yes and no as true and false, for a share; else a number. */
  value: z.union([z.number(), z.boolean()], {
    error: () => say('must be a number, or true or false'),
  }),
  /** Who answered; kept as a keyed hash alone. Null or left out where not known. */
  customer: lineSchema.nullish(),
  /** By what the source knows the answer again: all lines of a push have one, or none. Kept as a hash too. */
  id: lineSchema.nullish(),
});
export type PushedAnswer = z.infer<typeof pushedAnswerSchema>;

/** How pushed answers are to be understood: what the wizard asks a person, a program states. */
export const answerPushQuerySchema = importQuerySchema.extend({
  /** Where the answers come from. A later push of the same source can correct them. */
  source: lineSchema.max(100).default(defaultSource),
  /** Length of the periods into which they are summed. */
  length: z.enum(['day', 'week', 'month', 'quarter', 'year']).default('month'),
  /** Of metrics that are shares: the rating from which on a customer counts, `csat:4,fcr:1`. */
  countsFrom: z
    .string()
    .max(1_000)
    .regex(/^[^:,]+:-?\d+(?:\.\d+)?(?:,[^:,]+:-?\d+(?:\.\d+)?)*$/, {
      error: () => say('is written as csat:4,fcr:1'),
    })
    .optional(),
  /** `true` lets answers take the place of figures that came without them. */
  replacesFigures: z.enum(['true', 'false']).default('false'),
});
export type AnswerPushQuery = z.output<typeof answerPushQuerySchema>;

/** What names a push, so that it can be sent again without harm. */
export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{1,200}$/, {
  error: () => say('must be 1 to 200 letters, digits or signs without spaces'),
});

/** What a push changed, or would change. */
export const pushResultSchema = importResultSchema.omit({ absent: true });
export type PushResult = z.infer<typeof pushResultSchema>;

/** What a push of single answers changed, or would change; its counts are of answers. */
export const answerPushResultSchema = pushResultSchema.extend(
  answersTrialSchema.pick({
    removed: true,
    passedOver: true,
    figures: true,
    replaced: true,
    otherSources: true,
  }).shape,
);
export type AnswerPushResult = z.infer<typeof answerPushResultSchema>;
