import { say } from '@throughline/speech';
import { z } from 'zod';
import { idSchema, instantSchema, keySchema, lineSchema } from './values.ts';

/** Survey tools whose webhooks are understood. */
export const hookTools = ['typeform', 'tally'] as const;
export type HookTool = (typeof hookTools)[number];

/**
 * How an answer becomes a figure.
 *
 * - `nps`: 0 to 10; the share of 9 and 10 less that of 0 to 6, in points
 * - `share`: the share of answers from a given one upwards, in per cent
 * - `mean`: the mean of the answers
 */
export const hookScorings = ['nps', 'share', 'mean'] as const;
export type HookScoring = (typeof hookScorings)[number];

/** How long the periods are into which answers go. */
export const hookCalendars = ['week', 'month', 'quarter'] as const;

const hookFields = {
  name: lineSchema.max(100),
  tool: z.enum(hookTools),
  /** The question: its reference or id (Typeform), its key or wording (Tally). */
  question: lineSchema,
  /** The hidden field that carries the key of the unit. */
  unitField: keySchema,
  metric: keySchema,
  scoring: z.enum(hookScorings),
  /** The ends of the question's scale. */
  low: z.number(),
  high: z.number(),
  /** With `share`, the least answer that counts as satisfied; null otherwise. */
  satisfiedFrom: z.number().nullable(),
  calendar: z.enum(hookCalendars),
};

/** A webhook of a survey tool: which answers it brings, and what becomes of them. */
export const createHookSchema = z
  .object(hookFields)
  .refine(({ low, high }) => low < high, {
    error: () => say('must lie above the lower end of the scale'),
    path: ['high'],
  })
  .refine(({ scoring, low, high }) => scoring !== 'nps' || (low === 0 && high === 10), {
    error: () => say('must be 10, from a lower end of 0: recommendation is asked from 0 to 10'),
    path: ['high'],
  })
  .refine(
    ({ scoring, low, high, satisfiedFrom }) =>
      scoring === 'share'
        ? satisfiedFrom !== null && satisfiedFrom > low && satisfiedFrom <= high
        : satisfiedFrom === null,
    {
      error: () => say('must lie on the scale, above its lower end, and is for shares alone'),
      path: ['satisfiedFrom'],
    },
  );
export type CreateHook = z.output<typeof createHookSchema>;

export const hookSchema = z.object({
  ...hookFields,
  id: idSchema,
  /** Where the tool is to send to. */
  address: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  /** Answers that were counted. */
  answers: z.int(),
  lastAnswerAt: instantSchema.nullable(),
  /** Why the newest answer that could not be counted was not; null where there is none. */
  lastProblem: z.object({ at: instantSchema, reason: z.string() }).nullable(),
});
export type Hook = z.infer<typeof hookSchema>;

export const hookListSchema = z.object({
  /** Newest first. */
  hooks: z.array(hookSchema),
});
export type HookList = z.infer<typeof hookListSchema>;

/** A webhook that was just made. The secret is told here and nowhere else. */
export const createdHookSchema = z.object({ hook: hookSchema, secret: z.string() });
export type CreatedHook = z.infer<typeof createdHookSchema>;

/** What became of an answer that a tool sent. */
export const hookReceiptSchema = z.object({
  counted: z.boolean(),
  /** Why it was not counted; null where it was. */
  reason: z.string().nullable(),
});
export type HookReceipt = z.infer<typeof hookReceiptSchema>;
