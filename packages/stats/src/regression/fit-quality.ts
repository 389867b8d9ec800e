import { isConstant } from '../descriptives/is-constant.ts';
import { fTail } from '../distributions/f-tail.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import type { LeastSquares } from './least-squares.ts';

/** How well a regression fits; `null` where undefined, for instance without residual degrees of freedom. */
export type FitQuality = {
  /** Residual standard deviation. */
  readonly sigma: number | null;
  readonly rSquared: number | null;
  readonly adjustedRSquared: number | null;
  readonly f: number | null;
  readonly fP: number | null;
  readonly logLikelihood: number | null;
  readonly aic: number | null;
  readonly bic: number | null;
  readonly reasons: UndefinedParts;
};

type Outcome = {
  readonly y: Float64Array;
  readonly weights: Float64Array;
  readonly isWeighted: boolean;
};

/** Residual spread, R-squared, F test against the constant, likelihood and criteria, as R's `summary.lm`. */
export function fitQuality(fit: LeastSquares, outcome: Outcome): FitQuality {
  const { y, weights, isWeighted } = outcome;
  const n = y.length;
  const residualDf = n - fit.rank;
  const fitted = fit.fitted();
  const rss = isPerfect(fit) ? 0 : fit.residualSumOfSquares;
  const total = weights.reduce((sum, w) => sum + w, 0);
  const middle = y.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const mss = isConstant(y)
    ? 0
    : fitted.reduce((sum, value, i) => {
        const root = isWeighted ? Math.sqrt(weights[i] ?? 0) : 1;
        return sum + (value - middle * root) ** 2;
      }, 0);
  const modelDf = fit.rank - 1;
  const rSquared = mss + rss > 0 ? mss / (mss + rss) : null;
  const hasSpread = residualDf > 0 && rss > 0;
  const f = hasSpread && modelDf > 0 ? mss / modelDf / (rss / residualDf) : null;
  const logWeights = isWeighted ? weights.reduce((sum, w) => sum + Math.log(w), 0) : 0;
  const logLikelihood =
    rss > 0 ? 0.5 * (logWeights - n * (Math.log((2 * Math.PI * rss) / n) + 1)) : null;
  const parameters = fit.rank + 1;
  const values = {
    sigma: residualDf > 0 && rss > 0 ? Math.sqrt(rss / residualDf) : null,
    rSquared,
    adjustedRSquared:
      rSquared !== null && residualDf > 0 ? 1 - (1 - rSquared) * ((n - 1) / residualDf) : null,
    f,
    fP: f === null ? null : fTail(f, modelDf, residualDf, 'upper'),
    logLikelihood,
    aic: logLikelihood === null ? null : -2 * logLikelihood + 2 * parameters,
    bic: logLikelihood === null ? null : -2 * logLikelihood + Math.log(n) * parameters,
  };
  const reason: UndefinedReason =
    residualDf <= 0 ? 'too-few-rows' : rss === 0 ? 'perfect-fit' : 'constant';
  const undefinedNames = Object.entries(values).filter(([, value]) => value === null);
  return { ...values, reasons: Object.fromEntries(undefinedNames.map(([name]) => [name, reason])) };
}

/** Whether the residuals are nothing but rounding. */
export function isPerfect(fit: LeastSquares): boolean {
  const scale = fit.explainedSumOfSquares;
  const rows = fit.residuals.length;
  return fit.residualSumOfSquares <= scale * (4 * Number.EPSILON) ** 2 * rows;
}
