import { say } from '@throughline/speech';
import { z } from 'zod';
import { tooLong } from './faults.ts';
import { keySchema, lineSchema } from './values.ts';

/**
 * How the sampling variance of a figure follows from its value and n, where its file gives no
 * standard deviation.
 *
 * - `share`: per cent of n customers
 * - `nps`: share of promoters less share of detractors, in points from -100 to 100
 * - `rate`: events per 1,000 of n
 * - `mean`: a mean of n answers; unknown without the standard deviation
 */
export const precisionRuleSchema = z.enum(['share', 'nps', 'rate', 'mean']);
export type PrecisionRule = z.infer<typeof precisionRuleSchema>;

/** A metric with its range and direction; without limits the range is open. */
export const metricSchema = z.object({
  code: keySchema,
  name: z.string(),
  unit: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  higherIsBetter: z.boolean(),
  precision: precisionRuleSchema,
  /** Known to the product, stated by an administrator, or only a name that came with a file. */
  origin: z.enum(['known', 'stated', 'unstated']),
});
export type Metric = z.infer<typeof metricSchema>;

/** A metric of the organisation's own, as an administrator states it. */
export const statedMetricSchema = z
  .object({
    code: keySchema,
    name: lineSchema,
    unit: z.string().trim().max(60, tooLong(60)),
    low: z.number().min(-1e12).max(1e12).nullable(),
    high: z.number().min(-1e12).max(1e12).nullable(),
    higherIsBetter: z.boolean(),
    precision: precisionRuleSchema,
  })
  .refine(({ low, high }) => low === null || high === null || low < high, {
    path: ['high'],
    error: () => say('must be above the lowest value'),
  })
  .refine(({ precision, low, high }) => precision !== 'share' || (low === 0 && high === 100), {
    path: ['precision'],
    error: () => say('is a share only where values run from 0 to 100 per cent'),
  })
  .refine(({ precision, low, high }) => precision !== 'nps' || (low === -100 && high === 100), {
    path: ['precision'],
    error: () => say('is a net score only where values run from -100 to 100'),
  })
  .refine(({ precision, low }) => precision !== 'rate' || (low !== null && low >= 0), {
    path: ['precision'],
    error: () => say('is a rate only where values begin at 0 or above'),
  });
export type StatedMetric = z.infer<typeof statedMetricSchema>;

/** Every metric that can be brought in: the known ones, those stated, and any that came with files. */
export const metricListSchema = z.object({ metrics: z.array(metricSchema) });
export type MetricList = z.infer<typeof metricListSchema>;

/** What has been brought in, per metric. */
export const outcomeSummarySchema = z.object({
  metrics: z.array(
    metricSchema.extend({
      observations: z.int(),
      units: z.int(),
      periods: z.array(z.string()),
      /** Observations of which the standard error is not known. */
      imprecise: z.int(),
    }),
  ),
});
export type OutcomeSummary = z.infer<typeof outcomeSummarySchema>;

export const outcomeQuerySchema = z.object({
  metric: keySchema,
  period: z.string().max(20).optional(),
});

/** One value of a metric for a unit and period; standard error and interval are null where the precision is unknown. */
export const observationSchema = z.object({
  unitName: z.string(),
  unitKey: z.string(),
  period: z.string(),
  metric: z.string(),
  value: z.number(),
  n: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  standardError: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Observation = z.infer<typeof observationSchema>;

export const observationListSchema = z.object({ observations: z.array(observationSchema) });
