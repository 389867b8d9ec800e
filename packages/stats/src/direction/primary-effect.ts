import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { EstimatorName } from './choose-estimator.ts';
import type { DynamicCoefficient, StandardizedEffect } from './dynamic-coefficient.ts';
import type { DynamicModel } from './dynamic-model.ts';

/** One path of a dynamic model as a verdict reads it, in standard deviations within units. */
export type PrimaryEffect = {
  readonly method: 'primary-effect/1';
  readonly estimator: EstimatorName;
  readonly estimate: number;
  readonly standardError: number;
  readonly df: number;
  /** Limits at 90 %: the upper one is compared with the smallest effect of interest. */
  readonly low90: number;
  readonly high90: number;
  /** With the correction, the larger of the p with it and the p without: the truth lies between them. */
  readonly p: number;
  /** With the correction only: both ends of the range, and whether they have one sign. */
  readonly range: {
    readonly pCorrected: number;
    readonly pUncorrected: number;
    readonly uncorrectedEstimate: number;
    readonly hasOneSign: boolean;
  } | null;
  /** Without the correction only: what estimate, error and limits were multiplied with, 1 / sqrt(reliabilities). */
  readonly disattenuation: number | null;
};

/**
 * The effect of one term by the chosen estimator (see `chooseEstimator`), ready to be compared with the smallest effect
 * of interest.
 *
 * The corrected jackknife brings the p of the uncorrected one with it; the others are divided by the square root of the
 * reliabilities of term and outcome. See docs/statistics.md#primary-estimator.
 *
 * @param term as in `model.terms`, for instance "x_lag1".
 * @throws RangeError if the term has no such estimate, or no positive reliability to divide by.
 */
export function primaryEffect(
  model: DynamicModel,
  term: string,
  estimator: EstimatorName,
): PrimaryEffect {
  const position = model.terms.indexOf(term);
  requireInput(position >= 0, `The model has no term ${term}.`);
  const own = estimateOf(model, position, estimator);
  const head = { method: 'primary-effect/1', estimator, df: own.df } as const;
  if (estimator === 'correctedJackknife') {
    const plain = estimateOf(model, position, 'jackknife');
    const { estimate, standardError, low90, high90 } = own.effect;
    return {
      ...head,
      estimate,
      standardError,
      low90,
      high90,
      p: Math.max(own.p, plain.p),
      range: {
        pCorrected: own.p,
        pUncorrected: plain.p,
        uncorrectedEstimate: plain.effect.estimate,
        hasOneSign: Math.sign(estimate) === Math.sign(plain.effect.estimate),
      },
      disattenuation: null,
    };
  }
  const [outcome = 0] = model.withinReliability ?? [];
  const reliability = outcome > 0 ? outcome * (model.withinReliability?.[position] ?? 0) : 0;
  if (!(reliability > 0)) {
    throw new UndefinedResult(
      'not-positive',
      `The reliability of ${term} leaves nothing to divide by.`,
    );
  }
  const disattenuation = 1 / Math.sqrt(reliability);
  return {
    ...head,
    estimate: own.effect.estimate * disattenuation,
    standardError: own.effect.standardError * disattenuation,
    low90: own.effect.low90 * disattenuation,
    high90: own.effect.high90 * disattenuation,
    p: own.p,
    range: null,
    disattenuation,
  };
}

function estimateOf(
  model: DynamicModel,
  position: number,
  estimator: EstimatorName,
): { readonly effect: StandardizedEffect; readonly p: number; readonly df: number } {
  const { coefficients, reason } = model[estimator];
  const found: DynamicCoefficient | undefined = coefficients?.[position];
  if (!found?.standardized || found.p === null || found.df === null) {
    const why = reason ?? found?.standardizedReason ?? found?.reason ?? 'singular-design';
    throw new UndefinedResult(why, `The term ${model.terms[position] ?? ''} has no estimate.`);
  }
  return { effect: found.standardized, p: found.p, df: found.df };
}
