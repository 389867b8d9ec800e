import { z } from 'zod';
import { idSchema, keySchema } from './values.ts';

/** What a unit has in a period: scores (shown, or asked and too small to be shown) and outcomes. */
export const coverageCellSchema = z.enum([
  'both',
  'scores',
  'outcome',
  'withheld',
  'withheld-and-outcome',
  'nothing',
]);
export type CoverageCell = z.infer<typeof coverageCellSchema>;

export const coverageQuerySchema = z.object({ metric: keySchema.optional() });

/** Units by periods: what is there and what is missing, before any statistics. */
export const coverageSchema = z.object({
  /** The metric that is set beside the scores; null where none has been brought in. */
  metric: z.object({ code: z.string(), name: z.string() }).nullable(),
  metrics: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Length of the periods: that of the waves' spacing or of the outcomes', whichever is longer. */
  length: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  /** Every period from the first to the last, also those in which nothing was measured. */
  periods: z.array(z.string()),
  /** Earlier periods that are left out, so that a page can hold the rest. */
  earlierPeriods: z.int(),
  units: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      /** One for each period. */
      cells: z.array(coverageCellSchema),
    }),
  ),
  totals: z.object({
    /** Units and periods with both, out of all. */
    both: z.int(),
    all: z.int(),
    /** Units that have both in at least two periods, as a study within units needs. */
    usableUnits: z.int(),
    /** Periods in which any unit has both. */
    usablePeriods: z.int(),
    /** Units that a verdict needs. */
    neededUnits: z.int(),
    /** Periods with a wave that a verdict needs. */
    neededPeriods: z.int(),
  }),
});
export type Coverage = z.infer<typeof coverageSchema>;
