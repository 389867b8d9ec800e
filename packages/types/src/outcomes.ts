import { z } from 'zod';
import { keySchema } from './values.ts';

/** Metrics with a known range and direction; any other name is kept as a custom metric. */
export const metricSchema = z.object({
  code: keySchema,
  name: z.string(),
  unit: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  higherIsBetter: z.boolean(),
});
export type Metric = z.infer<typeof metricSchema>;

/** What has been brought in, per metric. */
export const outcomeSummarySchema = z.object({
  metrics: z.array(
    metricSchema.extend({
      observations: z.int(),
      units: z.int(),
      periods: z.array(z.string()),
    }),
  ),
});
export type OutcomeSummary = z.infer<typeof outcomeSummarySchema>;

export const outcomeQuerySchema = z.object({
  metric: keySchema,
  period: z.string().max(20).optional(),
});

export const observationListSchema = z.object({
  observations: z.array(
    z.object({
      unitName: z.string(),
      unitKey: z.string(),
      period: z.string(),
      metric: z.string(),
      value: z.number(),
      n: z.number().nullable(),
      standardDeviation: z.number().nullable(),
    }),
  ),
});
