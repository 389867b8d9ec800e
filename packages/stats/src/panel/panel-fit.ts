import { centered } from '../descriptives/centered.ts';
import { norm } from '../descriptives/norm.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { clusterRobust } from '../regression/cluster-robust.ts';
import type { ClusterVariance } from '../regression/cluster-robust.ts';
import { leastSquares } from '../regression/least-squares.ts';
import type { LeastSquares } from '../regression/least-squares.ts';
import type { PanelShape } from './period-factor.ts';
import { fixedEffectsProjection } from './projection.ts';
import type { Projection } from './projection.ts';

/** A fixed-effects fit on rows sorted by unit, before inference. */
export type PanelFit = {
  readonly fit: LeastSquares;
  /** Outcome and predictors without the fixed effects. */
  readonly y: Float64Array;
  readonly x: readonly Float64Array[];
  /** N - J [- (T - 1)] - k. */
  readonly residualDf: number;
  readonly units: number;
  /** Cluster-robust variances of contrasts, each a weight per predictor; clusters are units. */
  readonly clusterVariances: (
    contrasts: readonly ReadonlyMap<number, number>[],
  ) => ClusterVariance[];
};

/** Outcome and predictors as they were measured. */
export type PanelVariables = { readonly y: Float64Array; readonly x: readonly Float64Array[] };

/**
 * Least squares within units, or within units and periods, the effects absorbed exactly.
 *
 * @throws RangeError if the outcome or every predictor is constant within units, or no residual df is left.
 */
export function fitPanel(
  variables: PanelVariables,
  shape: PanelShape,
  isTwoWay: boolean,
): PanelFit {
  const projection = fixedEffectsProjection(shape, isTwoWay);
  const y = projection.project(variables.y);
  const x = variables.x.map(projection.project);
  const lengths = variables.x.map((values) => norm(centered(values)) + 1e-6 * norm(values));
  const units = shape.starts.length - 1;
  const counts = { n_obs: y.length, n_units: units, n_periods: shape.periods };
  if (!(norm(y) > 1e-13 * norm(variables.y))) {
    const message = 'The outcome never moves inside a unit.';
    throw new UndefinedResult('no-variation-within-units', message, counts);
  }
  const fit = leastSquares(x, y, lengths);
  if (fit.rank === 0) {
    const message = 'No predictor moves inside a unit.';
    throw new UndefinedResult('no-variation-within-units', message, counts);
  }
  const residualDf = y.length - units - projection.periodRank - fit.rank;
  if (residualDf < 1) {
    throw new UndefinedResult('too-few-rows', 'The effects leave no residual df.', counts);
  }
  const rank = projection.periodRank + fit.rank;
  const toCoordinates = (weights: ReadonlyMap<number, number>): Float64Array => {
    const contrast = new Float64Array(rank);
    for (const [column, weight] of weights) {
      fit.contrast(column).forEach((value, i) => {
        const place = projection.periodRank + i;
        contrast[place] = (contrast[place] ?? 0) + weight * value;
      });
    }
    return contrast;
  };
  return {
    fit,
    y,
    x,
    residualDf,
    units,
    clusterVariances: (contrasts) =>
      clusterRobust(
        {
          rank,
          residuals: fit.residuals,
          starts: shape.starts,
          writeBasis: basisWriter(fit, projection, shape),
        },
        contrasts.map(toCoordinates),
      ),
  };
}

/** Writes the rows of one unit in an orthonormal basis of period dummies and predictors, unit means taken out. */
function basisWriter(
  fit: LeastSquares,
  { factor }: Projection,
  { period }: PanelShape,
): (start: number, end: number, target: Float64Array) => void {
  const own = fit.basis();
  const offset = factor?.rank ?? 0;
  const rank = offset + fit.rank;
  const means = new Float64Array(offset);
  const whitening = factor?.whitening ?? new Float64Array(0);
  return (start, end, target) => {
    for (let c = 0; c < own.length; c += 1) {
      const column = own[c] ?? means;
      for (let i = start; i < end; i += 1) target[(i - start) * rank + offset + c] = column[i] ?? 0;
    }
    means.fill(0);
    for (let i = start; i < end; i += 1) {
      const from = (period[i] ?? 0) * offset;
      for (let c = 0; c < offset; c += 1) means[c] = (means[c] ?? 0) + (whitening[from + c] ?? 0);
    }
    for (let c = 0; c < offset; c += 1) means[c] = (means[c] ?? 0) / (end - start);
    for (let i = start; i < end; i += 1) {
      const from = (period[i] ?? 0) * offset;
      const to = (i - start) * rank;
      for (let c = 0; c < offset; c += 1)
        target[to + c] = (whitening[from + c] ?? 0) - (means[c] ?? 0);
    }
  };
}
