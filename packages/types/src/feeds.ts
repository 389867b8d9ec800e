import { z } from 'zod';
import { importResultSchema } from './directory.ts';
import { keySchema } from './values.ts';

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

/** What names a push, so that it can be sent again without harm. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 letters, digits or signs without spaces');

/** What a push changed, or would change. */
export const pushResultSchema = importResultSchema.omit({ absent: true });
export type PushResult = z.infer<typeof pushResultSchema>;
