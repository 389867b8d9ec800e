import { z } from 'zod';
import { idSchema } from './values.ts';

export const linkQuerySchema = z.object({
  construct: z.string().max(20).default('ICT'),
  metric: z.string().max(100).optional(),
  waveId: idSchema.optional(),
  period: z.string().max(20).optional(),
});
export type LinkQuery = z.input<typeof linkQuerySchema>;

const estimateSchema = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

export const linkPointSchema = z.object({
  unitId: idSchema,
  unitName: z.string(),
  culture: estimateSchema.extend({ shown: z.string(), n: z.string() }),
  outcome: estimateSchema.extend({ n: z.number().nullable() }),
});
export type LinkPoint = z.infer<typeof linkPointSchema>;

/** Product-moment correlation with Fisher's interval; null parts come with a reason. */
export const correlationSchema = z.object({
  n: z.int(),
  r: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: z.string().nullable(),
});
export type Correlation = z.infer<typeof correlationSchema>;

/** The answer to "is it passed on?" for one construct, one metric, one wave and one period. */
export const linkSchema = z.object({
  construct: z.object({ code: z.string(), name: z.string() }),
  metric: z.object({ code: z.string(), name: z.string(), higherIsBetter: z.boolean() }).nullable(),
  wave: z
    .object({ id: idSchema, number: z.int(), pulseName: z.string(), closedOn: z.string() })
    .nullable(),
  period: z.string().nullable(),
  /** What may be chosen. */
  choices: z.object({
    constructs: z.array(z.object({ code: z.string(), name: z.string() })),
    metrics: z.array(z.object({ code: z.string(), name: z.string() })),
    waves: z.array(z.object({ id: idSchema, label: z.string() })),
    periods: z.array(z.string()),
  }),
  points: z.array(linkPointSchema),
  correlation: correlationSchema,
  /** Between what correlations of units are published for other companies; null where none speak of such a metric. */
  published: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** The same over every earlier wave that can be matched with a period, oldest first. */
  history: z.array(
    z.object({ label: z.string(), waveId: idSchema, correlation: correlationSchema }),
  ),
  evidence: z.object({
    units: z.int(),
    /** Units with a culture score and no outcome, and the other way round. */
    cultureOnly: z.int(),
    outcomeOnly: z.int(),
    /** Units needed before a correlation is drawn, and before a verdict is given. */
    neededToDraw: z.int(),
    neededForVerdict: z.int(),
    wavesClosed: z.int(),
    wavesNeededForVerdict: z.int(),
  }),
  /** One sentence in large type, honest for that n. */
  headline: z.string(),
  /** What it does and does not mean, and what would tell more. */
  explanation: z.array(z.string()),
});
export type Link = z.infer<typeof linkSchema>;
