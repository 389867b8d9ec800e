import { finiteResult } from '../failure/finite-result.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { chiSquaredTail } from '../distributions/chi-squared-tail.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import { confidenceZ } from '../distributions/confidence-z.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { derSimonianLaird, remlTau2 } from './between-variance.ts';
import { weightedPool } from './weighted-pool.ts';
import type { WeightedPool } from './weighted-pool.ts';

/** A mean effect over units that differ. */
export type PooledEffect = {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** Variance of true effects between units. */
  readonly tau2: number;
  /** Share of the observed variation that is not sampling error. */
  readonly iSquared: number;
  /** Where the effect of a new unit would lie. */
  readonly predictionLow: number;
  readonly predictionHigh: number;
};

/** Effects of units pooled in four ways. */
export type PooledEffects = {
  readonly method: 'pooled-effects/1';
  readonly units: number;
  /** Cochran's test that all units have one effect. */
  readonly q: number;
  readonly qP: number;
  /** As if all units had one effect. */
  readonly fixed: { readonly estimate: number; readonly standardError: number };
  readonly derSimonianLaird: PooledEffect;
  readonly reml: PooledEffect;
  /** REML with the Knapp-Hartung error and t with k - 1 df: the one to show. */
  readonly knappHartung: PooledEffect | null;
  /** Why `knappHartung` is `null`: all effects are the same number, which leaves its error nothing. */
  readonly knappHartungReason: UndefinedReason | null;
  /** Each unit's effect shrunk towards the mean (REML), with its standard error. */
  readonly shrunken: readonly { readonly estimate: number; readonly standardError: number }[];
};

/**
 * Random-effects pooling of unit effects with known standard errors: how large on average, how different between
 * units, and where each unit most likely lies.
 *
 * Equals R's `metafor::rma` (FE, DL, REML; z and knha), `predict` and `blup`.
 * See docs/statistics.md#heterogeneity.
 *
 * @param estimates one effect per unit.
 * @param standardErrors of the effects, all positive.
 * @throws RangeError with under 2 units or a standard error that is not positive.
 */
export function poolEffects(
  estimates: ArrayLike<number>,
  standardErrors: ArrayLike<number>,
  options: { readonly level?: number } = {},
): PooledEffects {
  const level = confidenceLevel(options.level);
  const effects = Float64Array.from(estimates);
  const variances = Float64Array.from(standardErrors, (error) => error * error);
  const k = effects.length;
  requireInput(variances.length === k, 'Every effect needs a standard error.');
  if (k < 2) throw new UndefinedResult('too-few-units', 'Pooling needs two units.', { k });
  if (
    variances.some((variance) => !(variance > 0 && variance < Infinity)) ||
    !effects.every(Number.isFinite)
  ) {
    throw new UndefinedResult('not-positive', 'Standard errors must be positive.', { k });
  }
  const fixed = weightedPool(effects, variances, 0);
  const weights = variances.map((variance) => 1 / variance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const typical = ((k - 1) * sum) / (sum * sum - squares);
  const z = confidenceZ(level);
  const build = (pool: WeightedPool, tau2: number): PooledEffect =>
    interval(pool.estimate, pool.standardError, { tau2, typical, critical: z, df: null });
  const tau2 = remlTau2(effects, variances);
  const reml = weightedPool(effects, variances, tau2);
  const dl = derSimonianLaird(fixed.q, variances);
  const scale = Math.sqrt(reml.q / (k - 1));
  return finiteResult({
    method: 'pooled-effects/1',
    units: k,
    q: fixed.q,
    qP: chiSquaredTail(fixed.q, k - 1, 'upper'),
    fixed: { estimate: fixed.estimate, standardError: fixed.standardError },
    derSimonianLaird: build(weightedPool(effects, variances, dl), dl),
    reml: build(reml, tau2),
    knappHartung: isConstant(effects)
      ? null
      : interval(reml.estimate, reml.standardError * scale, {
          tau2,
          typical,
          critical: confidenceT(level, k - 1),
          df: k - 1,
        }),
    knappHartungReason: isConstant(effects) ? 'constant' : null,
    shrunken: Array.from(effects, (effect, i) => {
      const variance = variances[i] ?? 1;
      const share = tau2 / (tau2 + variance);
      const spread = share * variance + ((1 - share) * reml.standardError) ** 2;
      return {
        estimate: share * effect + (1 - share) * reml.estimate,
        standardError: Math.sqrt(spread),
      };
    }),
  });
}

type IntervalFacts = {
  readonly tau2: number;
  readonly typical: number;
  readonly critical: number;
  readonly df: number | null;
};

function interval(estimate: number, standardError: number, facts: IntervalFacts): PooledEffect {
  const { tau2, typical, critical, df } = facts;
  const half = critical * standardError;
  const wide = critical * Math.sqrt(standardError ** 2 + tau2);
  const ratio = estimate / standardError;
  return {
    estimate,
    standardError,
    low: estimate - half,
    high: estimate + half,
    p: df === null ? normalTwoSided(ratio) : tTwoSided(ratio, df),
    tau2,
    iSquared: tau2 / (tau2 + typical),
    predictionLow: estimate - wide,
    predictionHigh: estimate + wide,
  };
}
