import { z } from 'zod';

/** A figure with its 95 % interval, in hundredths; held to -0.99 and 0.99. */
export const figureSchema = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
});
export type Figure = z.infer<typeof figureSchema>;

/** Why a figure about a scale is not there. Stable codes: the product puts them in words. */
export const scaleGapSchema = z.enum([
  /** The wave asked nine items, not the whole bank. */
  'not-asked',
  /** Fewer than 50 people answered every item of the construct. */
  'too-few-people',
  /** Fewer than ten groups, so that a figure over groups could be about few of them. */
  'too-few-groups',
  /** Everybody said much the same. */
  'no-spread',
  /** One question has no consistency; omega needs three. */
  'too-few-items',
  /** The one-factor model has no proper solution for these answers. */
  'no-solution',
  /** The items are answered on scales of different length. */
  'mixed-scales',
]);
export type ScaleGap = z.infer<typeof scaleGapSchema>;

/** How well the items of one construct measure together: from a wave that asked all of them. */
export const scaleConsistencySchema = z.object({
  /** People who answered every item, to the nearest ten. */
  people: z.int(),
  alpha: figureSchema.nullable(),
  alphaGap: scaleGapSchema.nullable(),
  omega: figureSchema.nullable(),
  omegaGap: scaleGapSchema.nullable(),
  /** Correlation of each item with the sum of the others; null where it does not vary. */
  items: z.array(z.object({ item: z.string(), itemRestR: z.number().nullable() })),
});
export type ScaleConsistency = z.infer<typeof scaleConsistencySchema>;

/** How much people of one unit agree, rwg(j) over groups of k or more: from a whole-bank wave. */
export const scaleAgreementSchema = z.object({
  groups: z.int(),
  /** Held to 0.95, for more would say what single groups all answered. */
  mean: z.number().nullable(),
  median: z.number().nullable(),
  /** Share of groups at 0.70 or above, to the nearest twentieth. */
  shareAt70: z.number().nullable(),
  gap: scaleGapSchema.nullable(),
});
export type ScaleAgreement = z.infer<typeof scaleAgreementSchema>;

/** How much of the spread of scores lies between units: from every wave. */
export const scaleAggregationSchema = z.object({
  groups: z.int(),
  /** People scored on the construct, to the nearest ten. */
  people: z.int(),
  /** Share of variance between units. */
  icc1: figureSchema.nullable(),
  /** Reliability of a unit's mean; null also where all units are the same. */
  icc2: figureSchema.nullable(),
  /** Whether units differ more than chance would make them (F test below .05). */
  unitsDiffer: z.boolean(),
  gap: scaleGapSchema.nullable(),
});
export type ScaleAggregation = z.infer<typeof scaleAggregationSchema>;

/** What a close publishes about one construct as a measure: figures over the whole organisation. */
export const scaleQualitySchema = z.object({
  /** Null for a wave that did not ask the whole bank. */
  consistency: scaleConsistencySchema.nullable(),
  agreement: scaleAgreementSchema.nullable(),
  aggregation: scaleAggregationSchema,
});
export type ScaleQuality = z.infer<typeof scaleQualitySchema>;
