import { hypothesisRules, precisionRuleSchema, registrationSchema } from '@throughline/types';
import { z } from 'zod';

const measure = z.string().min(1).max(100);
const mean = z.array(measure).min(1).max(4);

/** A hypothesis of a study file: for H1 to H4 everything but the outcome has a default. */
const hypothesis = z.strictObject({
  id: z.string(),
  proposition: z.string().optional(),
  rule: z.enum(hypothesisRules).optional(),
  predictor: mean.optional(),
  mediator: mean.nullable().optional(),
  adjustments: z.array(mean).optional(),
  outcome: measure.optional(),
  lowerIsBetter: z.boolean().optional(),
  negativeControl: measure.nullable().optional(),
});
export type HypothesisInFile = z.output<typeof hypothesis>;

const { shape } = registrationSchema;

/** A study file: a registration whose fields may be left to their defaults, and what is known beside it. */
export const studyFileSchema = z.strictObject({
  format: shape.format.optional(),
  kind: shape.kind.optional(),
  lag: shape.lag.optional(),
  smallestEffect: shape.smallestEffect.optional(),
  alpha: shape.alpha.optional(),
  minimum: shape.minimum.partial().optional(),
  controls: shape.controls.optional(),
  unitCovariates: shape.unitCovariates.optional(),
  hypotheses: z.array(hypothesis).min(1).max(50).optional(),
  /** For hypotheses that do not name their own. */
  outcome: measure.optional(),
  lowerIsBetter: z.boolean().optional(),
  negativeControl: measure.nullable().optional(),
  /** How the precision of a metric follows from its value and n, where its file has no sd. */
  precision: z.record(measure, precisionRuleSchema).default({}),
  /** Median agreement inside units of a construct, rwg(j). */
  agreement: z.record(measure, z.number().min(0).max(1)).default({}),
  isDeclaredAfterData: z.boolean().default(false),
  /** p-values that earlier looks in the same quarter found, by hypothesis. */
  earlierLooks: z.array(z.record(measure, z.number().min(0).max(1))).default([]),
  seed: z.int().min(0).max(0xffff_ffff).default(1),
  permutations: z.int().min(99).max(9999).default(999),
});
export type StudyFile = z.output<typeof studyFileSchema>;
