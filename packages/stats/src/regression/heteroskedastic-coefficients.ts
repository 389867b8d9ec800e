import type { UndefinedReason } from '../failure/undefined-result.ts';
import { coefficient } from './coefficient.ts';
import type { Coefficient } from './coefficient.ts';
import { isPerfect } from './fit-quality.ts';
import type { LeastSquares } from './least-squares.ts';
import { leverages } from './leverages.ts';

type Terms = {
  readonly terms: readonly string[];
  readonly residualDf: number;
  readonly level: number;
};

/**
 * Coefficients with HC3 errors, each squared residual divided by (1 - h)^2, and t on the residual df.
 *
 * Source: Long and Ervin (2000). Equals R's `sandwich::vcovHC(type = "HC3")`.
 * See docs/statistics.md#regression.
 *
 * @returns `null` if a leverage is 1, a term is aliased, or no residual variation is left.
 */
export function heteroskedasticCoefficients(
  fit: LeastSquares,
  { terms, residualDf, level }: Terms,
): readonly Coefficient[] | null {
  const hats = leverages(fit);
  if (reasonAgainst(fit, residualDf, hats) !== null) return null;
  const basis = fit.basis();
  return terms.map((term, j) => {
    const contrast = fit.contrast(j);
    let variance = 0;
    for (let row = 0; row < hats.length; row += 1) {
      let influence = 0;
      for (let i = 0; i < fit.rank; i += 1) {
        influence += (contrast[i] ?? 0) * (basis[i]?.[row] ?? 0);
      }
      variance += ((influence * (fit.residuals[row] ?? 0)) / (1 - (hats[row] ?? 0))) ** 2;
    }
    const estimate = fit.estimates[j] ?? 0;
    return coefficient(term, estimate, Math.sqrt(variance), { df: residualDf, level });
  });
}

/** Why there are no HC3 errors; `null` if there are. */
export function heteroskedasticReason(
  fit: LeastSquares,
  residualDf: number,
): UndefinedReason | null {
  return reasonAgainst(fit, residualDf, leverages(fit));
}

function reasonAgainst(
  fit: LeastSquares,
  residualDf: number,
  hats: Float64Array,
): UndefinedReason | null {
  if (residualDf <= 0) return 'too-few-rows';
  if (isPerfect(fit)) return 'perfect-fit';
  if (fit.estimates.includes(null)) return 'aliased';
  return hats.some((h) => h >= 1 - 1e-9) ? 'leverage-of-one' : null;
}
