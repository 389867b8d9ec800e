import type { UndefinedReason } from '../failure/undefined-result.ts';
import { sumOfSquares } from '../descriptives/sum-of-squares.ts';
import { confidenceT } from '../distributions/confidence-t.ts';
import { coefficient } from '../regression/coefficient.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import { influenceOn } from './unit-influence.ts';
import type { UnitInfluence } from './unit-influence.ts';

/** A coefficient in standard deviations of the outcome per standard deviation of the regressor, within units. */
export type StandardizedEffect = {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  /** Limits at 90 %: the upper one is compared with the smallest effect of interest. */
  readonly low90: number;
  readonly high90: number;
};

/** A coefficient of a dynamic model on both scales. */
export type DynamicCoefficient = Coefficient & {
  /** `null` if the error-corrected variances leave nothing to standardise with. */
  readonly standardized: StandardizedEffect | null;
  readonly standardizedReason: UndefinedReason | null;
};

/** What a set of influences amounts to. */
type Influences = {
  readonly estimates: Float64Array;
  readonly influence: UnitInfluence;
};

/** Coefficients with errors from clustered influences, J/(J-1), t with J - 1 df. */
export function dynamicCoefficients(
  { estimates, influence }: Influences,
  terms: readonly string[],
  options: { readonly scales: readonly number[]; readonly level: number },
): DynamicCoefficient[] {
  const units = influence.units.length;
  const df = units - 1;
  const { level, scales } = options;
  return terms.map((term, a) => {
    const sum = sumOfSquares(influenceOn(influence, a));
    const plain = coefficient(term, estimates[a] ?? 0, Math.sqrt((sum * units) / df), {
      df,
      level,
    });
    const standardized = standardize(plain, scales[a] ?? Number.NaN, level);
    const standardizedReason = standardized ? null : (plain.reason ?? 'not-positive');
    return { ...plain, standardized, standardizedReason };
  });
}

function standardize(plain: Coefficient, scale: number, level: number): StandardizedEffect | null {
  const { estimate, standardError, df } = plain;
  if (estimate === null || standardError === null || df === null) return null;
  if (!Number.isFinite(scale)) return null;
  const [middle, error] = [estimate * scale, standardError * scale];
  const half = confidenceT(level, df) * error;
  const half90 = confidenceT(0.9, df) * error;
  return {
    estimate: middle,
    standardError: error,
    low: middle - half,
    high: middle + half,
    low90: middle - half90,
    high90: middle + half90,
  };
}
