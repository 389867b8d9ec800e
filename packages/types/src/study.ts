import { z } from 'zod';
import { hypothesisRules } from './registration.ts';

/** How an effect inside units is estimated, best first; `ols_hc3` is the part between units. */
export const estimators = ['eiv_hpj', 'fe_hpj', 'fe', 'ols_hc3'] as const;
export type Estimator = (typeof estimators)[number];

export const verdictWords = ['supported', 'leaning', 'not_supported', 'cannot_tell'] as const;
export type VerdictWord = (typeof verdictWords)[number];

/** Which rule was applied, and the numbers it was applied to. */
export const reasonSchema = z.object({
  rule: z.enum([
    'units',
    'rows',
    'waves',
    'estimation-periods',
    'no-data',
    'no-variation',
    'unit-properties',
    'no-contrast',
    'aggregation-not-justified',
    'not-estimable',
    'effect-too-small',
    'effect-opposite',
    'effect-below-smallest',
    'significant-and-positive',
    'not-significant',
    'sign-differs',
    'reliability-unknown',
  ]),
  /** What it is about: a path of the hypothesis, a construct, or a metric. */
  about: z.string().nullable(),
  values: z.record(z.string(), z.number().nullable()),
});
export type Reason = z.infer<typeof reasonSchema>;

/** Why a supported verdict is given with reservations. */
export const reservationSchema = z.object({
  kind: z.enum([
    'permutation',
    'confounder',
    'aggregation-weak',
    'agreement-not-measured',
    'negative-control',
    'measurement-error-unknown',
    'outcome-precision-unknown',
    'declared-after-data',
  ]),
  about: z.string().nullable(),
  values: z.record(z.string(), z.number().nullable()),
});
export type Reservation = z.infer<typeof reservationSchema>;

/**
 * An estimate with its limits. `estimate` and the limits are in standard deviations of `to` per standard deviation of
 * `from` (within units, or across units for the part between them); `raw` is in the units of the two measures.
 */
export const effectSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** Periods by which `from` comes first; null between units. */
  lag: z.int().nullable(),
  estimator: z.enum(estimators),
  estimate: z.number(),
  standardError: z.number(),
  low: z.number(),
  high: z.number(),
  low90: z.number(),
  high90: z.number(),
  /** Two-sided: the larger of the p-values with and without correction for measurement error. */
  p: z.number(),
  df: z.number(),
  /** The same without correction for measurement error, where there is one. */
  uncorrected: z.object({ estimate: z.number(), p: z.number() }).nullable(),
  /** Factor that undoes the shrinking by measurement error, where the estimator itself does not. */
  disattenuation: z.number().nullable(),
  raw: z.object({ estimate: z.number(), low: z.number(), high: z.number() }),
  units: z.int(),
  rows: z.int(),
  periods: z.int(),
});
export type Effect = z.infer<typeof effectSchema>;

const correlationPartSchema = z.object({
  r: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int(),
  reason: z.string().nullable(),
});

export const lagSchema = z.object({
  /** Positive: the culture side comes first. */
  lag: z.int(),
  r: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int(),
  units: z.int(),
});
export type Lag = z.infer<typeof lagSchema>;

/** A question of robustness, what it found, and whether the finding stands. */
export const checkSchema = z.object({
  name: z.enum([
    'leave-one-unit-out',
    'without-the-most-influential',
    'ranks',
    'without-adjustments',
    'few-clusters',
    'permutation',
    'negative-control',
    'unmeasured-confounder',
  ]),
  holds: z.boolean().nullable(),
  /** Null where the check could not be made; then `reason` says why. */
  values: z.record(z.string(), z.number().nullable()),
  /** Names of units or measures it concerns. */
  about: z.array(z.string()),
  /** Of a check that is made of both: whether it is about units over time or about units side by side. */
  level: z.enum(['within', 'between']).exactOptional(),
  reason: z.string().nullable(),
});
export type Check = z.infer<typeof checkSchema>;

const gateSchema = z.object({
  passed: z.boolean(),
  missing: z.array(
    z.object({
      rule: z.enum([
        'units',
        'rows',
        'waves',
        'estimation-periods',
        'no-data',
        'no-variation',
        'unit-properties',
        'no-contrast',
        'aggregation',
      ]),
      have: z.number(),
      need: z.number(),
      /**
       * Measures that are not there, or that do not move; properties that too few units have, or all of
       * them alike; of other rules nothing.
       */
      about: z.array(z.string()).exactOptional(),
    }),
  ),
});

/** One proposition over one panel. */
export const hypothesisResultSchema = z.object({
  id: z.string(),
  proposition: z.string(),
  rule: z.enum(hypothesisRules),
  predictor: z.string(),
  mediator: z.string().nullable(),
  outcome: z.string(),
  /** Where the question has a lag of its own. */
  lag: z.int().exactOptional(),
  gate: gateSchema,
  /** Every one of them has to hold. */
  components: z.array(effectSchema),
  /** The larger p of the components, and the same after correction over the family. */
  primaryP: z.number().nullable(),
  adjustedP: z.number().nullable(),
  verdict: z.object({
    word: z.enum(verdictWords),
    reasons: z.array(reasonSchema),
    reservations: z.array(reservationSchema),
    /** Only a label with `forward` in it lets anything be called passed on. */
    direction: z.enum(['forward', 'reverse', 'reciprocal', 'none', 'undetermined']),
  }),
  forward: effectSchema.nullable(),
  backward: effectSchema.nullable(),
  between: effectSchema.nullable(),
  correlation: z.object({
    within: correlationPartSchema,
    withinTwoWay: correlationPartSchema,
    between: correlationPartSchema,
  }),
  /** -4 to +4, unit means taken out; descriptive only. */
  lags: z.array(lagSchema),
  mediation: z
    .object({
      first: effectSchema,
      second: effectSchema,
      indirect: z.number(),
      low: z.number(),
      high: z.number(),
      jointP: z.number(),
      direct: effectSchema.nullable(),
      /** Whether what does not go through the mediator is too small to matter. */
      kind: z.enum(['full', 'partial', 'none', 'unresolved']),
    })
    .nullable(),
  tails: z
    .object({
      above: z.object({ estimate: z.number(), standardError: z.number(), p: z.number() }),
      below: z.object({ estimate: z.number(), standardError: z.number(), p: z.number() }),
      difference: z.object({
        estimate: z.number(),
        standardError: z.number(),
        p: z.number(),
        low90: z.number(),
        high90: z.number(),
      }),
      symmetryBound: z.number().nullable(),
      label: z.enum(['symmetric', 'stronger_below', 'stronger_above', 'unresolved']),
    })
    .nullable(),
  negativeControl: z
    .object({ outcome: z.string(), effect: effectSchema, differenceP: z.number() })
    .nullable(),
  /** Two one-sided tests against the smallest effect that matters. */
  equivalence: z.object({ p: z.number(), isEquivalent: z.boolean() }).nullable(),
  detectable: z
    .object({
      /** Smallest effect that would be found with 80 % power on what there is now. */
      effect: z.number(),
      moreUnits: z.int(),
      /** Null where the part between units holds the test back: it has the same units in every wave. */
      moreWaves: z.int().nullable(),
    })
    .nullable(),
  checks: z.array(checkSchema),
});
export type HypothesisResult = z.infer<typeof hypothesisResultSchema>;

/** The p-values of an earlier look at the same hypotheses, of those that passed their gate, by hypothesis. */
export const lookSchema = z.record(z.string(), z.number());
export type Look = z.infer<typeof lookSchema>;

/** A registered study over a panel: all that screens, files and reports are made from. */
export const studyResultSchema = z.object({
  version: z.literal(1),
  /** The engine. Another one may give another result from the same data. */
  method: z.enum(['study/1', 'study/2']),
  kind: z.enum(['confirmatory', 'exploratory']),
  lag: z.int(),
  smallestEffect: z.number(),
  alpha: z.number(),
  seed: z.int(),
  /**
   * Looks at other data in the same calendar quarter, oldest first: looking again and again at growing data finds
   * something sooner or later, so the p-values of all of them are corrected together.
   */
  earlierLooks: z.array(lookSchema).default([]),
  panel: z.object({
    units: z.int(),
    periods: z.int(),
    rows: z.int(),
    firstPeriod: z.string().nullable(),
    lastPeriod: z.string().nullable(),
    /** Length of the periods: the longer of the two sides'. */
    format: z.string().nullable(),
    /** Unit-periods left out, by reason. `merged`: shown only together with other units. */
    dropped: z.record(z.string(), z.int()),
    /** Scores that were imported from an earlier tool; absent where there is none. */
    imported: z.int().exactOptional(),
  }),
  ladder: z.array(
    z.object({
      outcome: z.string(),
      /** Where it is of questions with a lag of their own. */
      lag: z.int().exactOptional(),
      estimator: z.enum(estimators),
      estimationPeriods: z.int(),
      /** Guard of the error correction over all equations of the run; null without one. */
      smallestEigenvalue: z.number().nullable(),
    }),
  ),
  aggregation: z.array(
    z.object({
      measure: z.string(),
      icc1: z.number(),
      icc2: z.number(),
      fP: z.number(),
      medianAgreement: z.number().nullable(),
      status: z.enum(['justified', 'weak', 'not justified']),
    }),
  ),
  hypotheses: z.array(hypothesisResultSchema),
});
export type StudyResult = z.infer<typeof studyResultSchema>;
