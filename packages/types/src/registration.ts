import { z } from 'zod';
import { maximumUnitProperties } from './directory.ts';

/** Codes of constructs, or names of metrics, as files and screens write them. */
export const measureSchema = z.string().min(1).max(100);

/**
 * Which tests a hypothesis needs.
 *
 * - `effect`: the predictor moves first and the outcome follows, inside units (H4)
 * - `both-levels`: the same, and units with a higher mean have the higher outcome (H1)
 * - `chain`: the predictor moves the mediator and the mediator moves the outcome (H2, H3)
 */
export const hypothesisRules = ['effect', 'both-levels', 'chain'] as const;

/** One proposition, as it is declared before its data are looked at. */
export const registeredHypothesisSchema = z.strictObject({
  /** H1 to H4 for the four of the product, X1 and so on for exploratory questions. */
  id: z.string().regex(/^[HX]\d{1,3}$/),
  proposition: z.string().min(1).max(500),
  rule: z.enum(hypothesisRules),
  /** Constructs whose mean is the predictor. */
  predictor: z.array(measureSchema).min(1).max(4),
  /** Constructs whose mean is what the predictor works through; null for none. */
  mediator: z.array(measureSchema).min(1).max(4).nullable(),
  /** Further measures in the same equations, each a mean. None of them shares a measure with another. */
  adjustments: z.array(z.array(measureSchema).min(1).max(4)).max(8),
  outcome: measureSchema,
  /** Whether a low figure is the good one, as with complaints: then the predictor is expected to lower it. */
  lowerIsBetter: z.boolean(),
  /** Periods from predictor to outcome, where an exploratory question has its own; else those of the registration. */
  lag: z.int().min(1).max(4).exactOptional(),
  /** An outcome that the predictor cannot move: an effect of the same size on it speaks against passing on. */
  negativeControl: measureSchema.nullable(),
});
export type RegisteredHypothesis = z.infer<typeof registeredHypothesisSchema>;

/** A family of hypotheses and everything that decides on them. Its canonical JSON is hashed. */
export const registrationSchema = z.strictObject({
  format: z.literal('throughline-registration/1'),
  kind: z.enum(['confirmatory', 'exploratory']),
  /** Periods from the predictor to the outcome. */
  lag: z.int().min(1).max(4),
  /** Smallest effect that matters: standard deviations of the outcome per one of the predictor, within units. */
  smallestEffect: z.number().positive().max(1),
  alpha: z.number().min(0.001).max(0.2),
  minimum: z.strictObject({
    units: z.int().min(20),
    rows: z.int().min(150),
    /** Periods in which both sides were measured. */
    waves: z.int().min(7),
    /** Fewest people on each side; null leaves nobody out. */
    n: z.int().min(1).nullable(),
  }),
  /** Measures that enter every equation one lag before, for instance staffing. */
  controls: z.array(measureSchema).max(8),
  /** Properties of units that may lie behind both sides; columns of the units' file. */
  unitCovariates: z.array(measureSchema).max(maximumUnitProperties),
  hypotheses: z.array(registeredHypothesisSchema).min(1).max(50),
});
export type Registration = z.infer<typeof registrationSchema>;
