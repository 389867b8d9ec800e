import { z } from 'zod';

/** A value of a side with its 95 % interval; null limits where its precision is not known. */
const sideSchema = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const levelPointSchema = z.object({
  unitName: z.string(),
  /** Period of the second side; null for the mean over all periods of a unit. */
  period: z.string().nullable(),
  from: sideSchema,
  to: sideSchema,
});

const levelSchema = z.object({
  points: z.array(levelPointSchema),
  /** The line of least squares through the points; null where one of the sides does not vary. */
  line: z.object({ intercept: z.number(), slope: z.number() }).nullable(),
});

/** What leads from one measure to another in a hypothesis, unit by unit. */
export const hypothesisPathSchema = z.object({
  /** Codes, joined by "+" where the mean of several is meant. */
  from: z.string(),
  to: z.string(),
  /** Periods from the first to the second. */
  lag: z.int(),
  /** A point is a unit: the means of both sides over the periods that have both. */
  between: levelSchema,
  /** A point is a unit and period: by how much each side departs from the unit's own mean. */
  within: levelSchema,
});
export type HypothesisPath = z.infer<typeof hypothesisPathSchema>;
export type PathLevel = z.infer<typeof levelSchema>;

/** A path with the means of units only. */
export const unitMeansSchema = hypothesisPathSchema.omit({ within: true });
export type UnitMeans = z.infer<typeof unitMeansSchema>;

/** The points behind a registered hypothesis, from what is published now. */
export const hypothesisPointsSchema = z.object({ paths: z.array(hypothesisPathSchema) });
export type HypothesisPoints = z.infer<typeof hypothesisPointsSchema>;
