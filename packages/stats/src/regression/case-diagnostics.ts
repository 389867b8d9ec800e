import type { UndefinedReason } from '../failure/undefined-result.ts';
import { tTwoSided } from '../distributions/t-two-sided.ts';
import { isPerfect } from './fit-quality.ts';
import type { LeastSquares } from './least-squares.ts';
import { leverages } from './leverages.ts';

/** Per row used: how far out it lies and how much it moves the fit; `null` for a row of leverage 1. */
export type CaseDiagnostics = {
  readonly leverage: Float64Array;
  /** Residual over its standard error, from a fit with the row. */
  readonly internallyStudentized: readonly (number | null)[];
  /** The same, from a fit without the row: t with one df less. */
  readonly externallyStudentized: readonly (number | null)[];
  readonly cooksDistance: readonly (number | null)[];
  /** The row farthest out (position among the rows used), with its p-value alone and times the number of rows. */
  readonly outlier: {
    readonly row: number;
    readonly p: number;
    readonly bonferroniP: number;
  } | null;
  readonly outlierReason: UndefinedReason | null;
  /** Per row, why its studentised residuals are `null`. */
  readonly reasons: readonly (UndefinedReason | null)[];
};

/**
 * Leverage, studentised residuals, Cook's distance and the Bonferroni outlier test.
 *
 * Equals R's `hatvalues`, `rstandard`, `rstudent`, `cooks.distance` and the rule of `car::outlierTest`.
 * See docs/statistics.md#outlier-units.
 *
 * @returns `null` if there is no residual variation to compare with.
 */
export function caseDiagnostics(fit: LeastSquares, residualDf: number): CaseDiagnostics | null {
  if (diagnosticsReason(fit, residualDf) !== null) return null;
  const leverage = leverages(fit);
  const rss = fit.residualSumOfSquares;
  const inside: (number | null)[] = [];
  const outside: (number | null)[] = [];
  const cooksDistance: (number | null)[] = [];
  leverage.forEach((h, row) => {
    const residual = fit.residuals[row] ?? 0;
    const free = h < 1 - 1e-10 ? Math.sqrt(1 - h) : null;
    const standardized = free === null ? null : residual / (Math.sqrt(rss / residualDf) * free);
    const rest = free === null ? 0 : (rss - (residual / free) ** 2) / (residualDf - 1);
    inside.push(standardized);
    outside.push(free === null || rest <= 0 ? null : residual / (Math.sqrt(rest) * free));
    cooksDistance.push(
      standardized === null ? null : (standardized ** 2 * h) / ((1 - h) * fit.rank),
    );
  });
  const outlier = farthest(outside, residualDf - 1);
  return {
    leverage,
    internallyStudentized: inside,
    externallyStudentized: outside,
    cooksDistance,
    outlier,
    outlierReason: outlier === null ? 'leverage-of-one' : null,
    reasons: outside.map((value, row) =>
      value !== null ? null : inside[row] === null ? 'leverage-of-one' : 'no-residual-variation',
    ),
  };
}

function farthest(studentized: readonly (number | null)[], df: number): CaseDiagnostics['outlier'] {
  let row = -1;
  let largest = -1;
  studentized.forEach((value, i) => {
    if (value !== null && Math.abs(value) > largest) {
      row = i;
      largest = Math.abs(value);
    }
  });
  if (row < 0) return null;
  const p = tTwoSided(largest, df);
  return { row, p, bonferroniP: Math.min(1, studentized.length * p) };
}

/** Why there are no diagnostics; `null` if there are. */
export function diagnosticsReason(fit: LeastSquares, residualDf: number): UndefinedReason | null {
  if (residualDf < 2) return 'too-few-rows';
  return isPerfect(fit) ? 'perfect-fit' : null;
}
