import { z } from 'zod';
import { differenceSchema } from './culture.ts';
import { metricSchema } from './outcomes.ts';
import { idSchema } from './values.ts';

/** An outcome in one period, of one unit or pooled over the lowest units below it. */
export const outcomePointSchema = z.object({
  period: z.string(),
  value: z.number(),
  /** 95 % interval; null where the precision of a part is not known. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Customers behind it; null where a source did not say. */
  n: z.number().nullable(),
  /** Units it is made of. */
  units: z.int(),
});
export type OutcomePoint = z.infer<typeof outcomePointSchema>;

export const outcomeSeriesSchema = z.object({
  metric: metricSchema,
  /** Limits of an axis that stays the same whatever unit is looked at. */
  axis: z.object({ low: z.number(), high: z.number() }),
  /** Oldest first. */
  points: z.array(outcomePointSchema),
  /** The newest point against the one before it; null where the precision of either is not known. */
  change: differenceSchema.nullable(),
});
export type OutcomeSeries = z.infer<typeof outcomeSeriesSchema>;

/** The four types of customers of the instrument, by why they stay. */
export const loyaltyTypeSchema = z.enum([
  'loyal_by_heart',
  'loyal_and_handy',
  'kept_by_convenience',
  'loosely_held',
]);
export type LoyaltyType = z.infer<typeof loyaltyTypeSchema>;

const namedUnitSchema = z.object({ unitId: idSchema, unitName: z.string() });

/** How well a metric covers the units in its newest period. */
export const metricCoverageSchema = z.object({
  metric: z.object({ code: z.string(), name: z.string() }),
  period: z.string(),
  /** Lowest units of the branch, and those of them that have a figure. */
  units: z.int(),
  covered: z.int(),
  /** Customers behind all figures; null where a source did not say. */
  customers: z.number().nullable(),
  /** Figures without a number of customers. */
  unknown: z.int(),
  /** Units with fewer customers than a figure of its own should rest on. */
  thin: z.array(namedUnitSchema.extend({ n: z.number() })),
  missing: z.array(namedUnitSchema),
});
export type MetricCoverage = z.infer<typeof metricCoverageSchema>;

export const customersSchema = z.object({
  /** Units that may be looked at, a parent before its children. */
  units: z.array(z.object({ id: idSchema, name: z.string(), depth: z.int() })),
  /** The unit that is shown: the one asked for, or the top; null without units. */
  unit: z.object({ id: idSchema, name: z.string() }).nullable(),
  series: z.array(outcomeSeriesSchema),
  /** Shares of the four types by period, oldest first; only periods that have all four. */
  loyalty: z.array(
    z.object({
      period: z.string(),
      types: z.array(outcomePointSchema.extend({ type: loyaltyTypeSchema })).length(4),
    }),
  ),
  /** Emotional loyalty less convenience, in points; only periods that have both. */
  attachment: z.array(outcomePointSchema),
  coverage: z.array(metricCoverageSchema),
  /** Under so many customers a figure is thin. */
  thinBelow: z.int(),
});
export type Customers = z.infer<typeof customersSchema>;

export const customersQuerySchema = z.object({ unitId: idSchema.optional() });

/** One metric of every unit that has figures of its own, by name. */
export const customerUnitsSchema = z.object({
  metric: metricSchema.nullable(),
  /** The newest period, and the one before it. */
  period: z.string().nullable(),
  earlier: z.string().nullable(),
  units: z.array(
    namedUnitSchema.extend({
      point: outcomePointSchema.nullable(),
      /** Against the period before; null where the precision of either is not known. */
      change: differenceSchema.nullable(),
    }),
  ),
});
export type CustomerUnits = z.infer<typeof customerUnitsSchema>;

export const customerUnitsQuerySchema = z.object({ metric: z.string().max(100).optional() });
