import { UndefinedResult } from '../failure/undefined-result.ts';
import type { Grouping } from '../grouping/grouping.ts';
import { requireSquarable } from '../linear/require-squarable.ts';
import { decomposeQr } from '../linear/qr.ts';
import { multiplyQTransposed, orthonormalBasis, residualsOf } from '../linear/qr-products.ts';
import { solveUpper, solveUpperTransposed, upperElement } from '../linear/upper-triangle.ts';
import { findRoot } from '../numeric/find-root.ts';
import { groupTotals } from './group-totals.ts';
import { profileReml } from './profile-reml.ts';

/** REML solution of y = X b + u(group) + e. */
export type RandomIntercept = {
  readonly estimates: Float64Array;
  /** Covariance of two contrasts of the coefficients. */
  readonly covariance: (a: ArrayLike<number>, b: ArrayLike<number>) => number;
  readonly sigma2: number;
  readonly tau2: number;
  /** tau2 / sigma2. */
  readonly ratio: number;
  /** -2 REML log-likelihood with all constants. */
  readonly criterion: number;
  /** Predicted group effect and its standard deviation given the data, per group. */
  readonly effects: Float64Array;
  readonly conditionalDeviations: Float64Array;
  readonly fitted: Float64Array;
};

/**
 * Random-intercept model by REML: profiled over the variance ratio, the score equation solved for a ratio >= 0.
 *
 * Columns are orthonormalised first, so that every step works on well-conditioned sums per group. Source: Pinheiro
 * and Bates (2000). Equals R's `lme4::lmer(REML = TRUE)`.
 *
 * @param columns complete design columns including the constant; must be linearly independent.
 * @throws RangeError if the design is singular, rows are too few, or nothing varies inside groups.
 */
export function randomIntercept(
  columns: readonly Float64Array[],
  y: Float64Array,
  grouping: Grouping,
): RandomIntercept {
  const n = y.length;
  const p = columns.length;
  const counts = { n_obs: n, n_groups: grouping.sizes.length };
  for (const column of [...columns, y]) requireSquarable(column);
  const qr = decomposeQr(columns);
  if (qr.rank < p) {
    throw new UndefinedResult('singular-design', 'Some terms determine another one.', counts);
  }
  if (n <= p || n <= grouping.sizes.length || grouping.sizes.length < 2) {
    throw new UndefinedResult('too-few-rows', 'Too few rows or groups for a mixed model.', counts);
  }
  const basis = orthonormalBasis(qr);
  const start = multiplyQTransposed(qr, y).slice(0, p);
  const left = residualsOf(qr, y);
  const totals = groupTotals(basis, left, grouping);
  if (!(totals.withinSquares > 1e-26 * y.reduce((sum, value) => sum + value * value, 0))) {
    throw new UndefinedResult('no-residual-variation', 'Nothing varies inside groups.', counts);
  }
  const profile = (ratio: number): ReturnType<typeof profileReml> => profileReml(totals, ratio);
  const ratio = solveRatio((value) => profile(value).score, counts);
  const solution = profile(ratio);
  const shift = solution.shift;
  const coordinates = start.map((value, i) => value + (shift[i] ?? 0));
  const logR = Array.from({ length: p }, (_, i) => Math.log(Math.abs(upperElement(qr, i, i))));
  const logDeterminant = solution.logDeterminant + 2 * logR.reduce((sum, value) => sum + value, 0);
  const { sigma2 } = solution;
  const fitted = new Float64Array(n);
  basis.forEach((column, c) => {
    for (let i = 0; i < n; i += 1) {
      fitted[i] = (fitted[i] ?? 0) + (coordinates[c] ?? 0) * (column[i] ?? 0);
    }
  });
  const sizes = Float64Array.from(grouping.sizes);
  return {
    estimates: solveUpper(qr, coordinates),
    covariance: (a, b) =>
      sigma2 * solution.inverseForm(solveUpperTransposed(qr, a), solveUpperTransposed(qr, b)),
    sigma2,
    tau2: ratio * sigma2,
    ratio,
    criterion: (n - p) * (1 + Math.log(2 * Math.PI * sigma2)) + solution.logGroups + logDeterminant,
    effects: solution.groupResiduals.map((sum, g) => (ratio * sum) / (1 + (sizes[g] ?? 0) * ratio)),
    conditionalDeviations: sizes.map((m) => Math.sqrt((ratio * sigma2) / (1 + m * ratio))),
    fitted,
  };
}

/** The ratio where the REML score crosses zero; 0 if the likelihood falls from there. */
function solveRatio(score: (ratio: number) => number, counts: Record<string, number>): number {
  if (score(0) >= 0) return 0;
  let high = 1;
  while (score(high) < 0) {
    high *= 4;
    if (high > 1e15) {
      throw new UndefinedResult('no-residual-variation', 'Nothing varies inside groups.', counts);
    }
  }
  return findRoot(score, high > 1 ? high / 4 : 0, high);
}
