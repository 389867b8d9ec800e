import type { UndefinedReason } from '../failure/undefined-result.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Column, Labels, NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { at } from '../rows/at.ts';
import { clusterCoefficients } from './cluster-coefficients.ts';
import type { ClusterCoefficients } from './cluster-coefficients.ts';
import { coefficient, undefinedCoefficient } from './coefficient.ts';
import type { Coefficient } from './coefficient.ts';
import { fitQuality } from './fit-quality.ts';
import type { FitQuality } from './fit-quality.ts';
import { leastSquares } from './least-squares.ts';
import { caseDiagnostics, diagnosticsReason } from './case-diagnostics.ts';
import type { CaseDiagnostics } from './case-diagnostics.ts';
import {
  heteroskedasticCoefficients,
  heteroskedasticReason,
} from './heteroskedastic-coefficients.ts';

/** What a regression is asked: outcome, predictors, and optionally weights and clusters. */
export type RegressionInput = {
  readonly y: Column;
  readonly x: readonly NamedColumn[];
  readonly weights?: Column;
  readonly cluster?: Labels;
  /** Confidence level, 0.95 unless given. */
  readonly level?: number;
};

/** A linear regression with classic, HC3 and, if clusters were given, cluster-robust inference. */
export type Regression = {
  readonly method: 'regression/1';
  readonly n: number;
  readonly dropped: number;
  /** Positions in the input of the rows used. */
  readonly rows: Int32Array;
  readonly residualDf: number;
  /** Classic inference, intercept first. */
  readonly coefficients: readonly Coefficient[];
  /** Names of the terms dropped because earlier terms determine them. */
  readonly aliased: readonly string[];
  readonly fit: FitQuality;
  /** HC3 inference; `null` if a row has leverage 1 or no residual df is left. */
  readonly hc3: () => readonly Coefficient[] | null;
  /** Why `hc3` gives `null`; `null` if it does not. */
  readonly hc3Reason: () => UndefinedReason | null;
  readonly clusters: ClusterCoefficients | null;
  /** Leverage and influence per row; `null` without residual variation. */
  readonly diagnostics: () => CaseDiagnostics | null;
  /** Why `diagnostics` gives `null`; `null` if it does not. */
  readonly diagnosticsReason: () => UndefinedReason | null;
};

/**
 * Ordinary or weighted least squares of one outcome on named predictors, with an intercept.
 *
 * Rows with a missing value are dropped and counted. A later predictor that earlier ones determine is dropped, its
 * coefficient `null`, reason "aliased". Equals R's `lm`, `sandwich::vcovHC(type = "HC3")` and
 * `clubSandwich::coef_test`. See docs/statistics.md#regression.
 *
 * @throws RangeError without complete rows, or with negative weights.
 */
export function linearRegression(input: RegressionInput): Regression {
  const level = confidenceLevel(input.level);
  const { n, dropped, rows, y, x, weights, cluster } = usableRows(input);
  const roots = weights.map(Math.sqrt);
  const scale = (values: Float64Array): Float64Array =>
    input.weights ? values.map((value, i) => value * (roots[i] ?? 1)) : values;
  const design = [new Float64Array(y.length).fill(1), ...x];
  const fit = leastSquares(design.map(scale), scale(y));
  const terms = ['(Intercept)', ...input.x.map(({ name }) => name)];
  const aliased = terms.filter((_, j) => fit.estimates[j] === null);
  const residualDf = y.length - fit.rank;
  const quality = fitQuality(fit, { y, weights, isWeighted: input.weights !== undefined });
  const variance = quality.sigma === null ? 0 : quality.sigma ** 2;
  const coefficients = terms.map((term, j) => {
    const estimate = fit.estimates[j] ?? null;
    if (estimate === null) return undefinedCoefficient(term, 'aliased');
    const spread = fit.contrast(j).reduce((sum, value) => sum + value * value, 0);
    const df = residualDf;
    return coefficient(term, estimate, Math.sqrt(variance * spread), { df, level });
  });
  return {
    method: 'regression/1',
    n,
    dropped,
    rows,
    residualDf,
    coefficients,
    aliased,
    fit: quality,
    hc3Reason: () => heteroskedasticReason(fit, residualDf),
    diagnosticsReason: () => diagnosticsReason(fit, residualDf),
    hc3: () => heteroskedasticCoefficients(fit, { terms, residualDf, level }),
    clusters: cluster
      ? clusterCoefficients(fit, { terms, level, cluster, ...(input.weights ? { weights } : {}) })
      : null,
    diagnostics: () => caseDiagnostics(fit, residualDf),
  };
}

type UsableRows = {
  readonly n: number;
  readonly dropped: number;
  readonly rows: Int32Array;
  readonly y: Float64Array;
  readonly x: readonly Float64Array[];
  readonly weights: Float64Array;
  readonly cluster: Labels | null;
};

/** Complete rows; those with a weight of 0 count in n, as in R, but take no part in the fit. */
function usableRows({ y, x, weights, cluster }: RegressionInput): UsableRows {
  const present = cluster ? Array.from(cluster, (label) => (label === null ? null : 1)) : [];
  const all = [y, ...x.map(({ values }) => values), ...(weights ? [weights] : [])];
  const complete = completeRows(cluster ? [...all, present] : all);
  const ones = new Float64Array(complete.n).fill(1);
  const w = weights ? at(complete.columns, x.length + 1) : ones;
  requireInput(
    w.every((weight) => weight >= 0),
    'Weights must not be negative.',
  );
  const used = Array.from(complete.rows.keys()).filter((i) => (w[i] ?? 0) > 0);
  if (used.length === 0) {
    throw new UndefinedResult('too-few-rows', 'No row is complete.', { n: complete.n });
  }
  const pick = (values: Float64Array): Float64Array =>
    used.length === complete.n ? values : Float64Array.from(used, (i) => values[i] ?? 0);
  const rows = Int32Array.from(used, (i) => complete.rows[i] ?? 0);
  return {
    n: complete.n,
    dropped: complete.dropped,
    rows,
    y: pick(at(complete.columns, 0)),
    x: complete.columns.slice(1, x.length + 1).map(pick),
    weights: pick(w),
    cluster: cluster ? Array.from(rows, (row) => cluster[row] ?? null) : null,
  };
}
