import { Matrix } from 'ml-matrix';
import { confidenceZ } from '../distributions/confidence-z.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { guardReliability } from '../guards/guard-reliability.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { solveSystem } from '../linear/solve-system.ts';
import { factorFit } from './factor-fit.ts';
import type { FactorFit } from './factor-fit.ts';
import { oneFactor } from './one-factor.ts';
import type { OneFactor } from './one-factor.ts';

/** An omega with its standard error and normal interval. */
export type OmegaEstimate = {
  readonly omega: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
};

/** The one-factor solution of a scale, as far as there is one. */
export type OmegaSolution = {
  /** `null` with two items (not identified) or in a Heywood case (improper solution). */
  readonly omega: OmegaEstimate | null;
  readonly reason: UndefinedReason | null;
  /** In a Heywood case: the omega of the improper solution, for the statistician, not for display. */
  readonly improperOmega: OmegaEstimate | null;
  /** With two items: the Spearman-Brown reliability to report instead. */
  readonly spearmanBrown: number | null;
  readonly loadings: readonly number[] | null;
  readonly uniquenesses: readonly number[] | null;
  /** A uniqueness of 0 or less. */
  readonly isHeywood: boolean;
  readonly fit: FactorFit | null;
  readonly guard: GuardStatus;
};

/**
 * Omega from the covariances (divisor n - 1) of items that all vary, over n complete rows.
 * See docs/statistics.md#omega.
 *
 * @throws RangeError if the items determine each other or the model does not converge.
 */
export function omegaOfCovariances(covariances: Matrix, n: number, level: number): OmegaSolution {
  if (covariances.rows === 2) return spearmanBrownOf(covariances, n);
  const ofMaximumLikelihood = Matrix.mul(covariances, (n - 1) / n);
  const model = oneFactor(ofMaximumLikelihood);
  const estimate = omegaOf(model, n, confidenceZ(level));
  const isHeywood = model.uniquenesses.some((value) => value <= 0);
  return {
    omega: isHeywood ? null : estimate,
    reason: isHeywood ? 'improper-solution' : null,
    improperOmega: isHeywood ? estimate : null,
    spearmanBrown: null,
    loadings: model.loadings,
    uniquenesses: model.uniquenesses,
    isHeywood,
    fit: factorFit(model, ofMaximumLikelihood, n),
    guard: guardReliability(n, isHeywood ? null : estimate.omega),
  };
}

function spearmanBrownOf(covariances: Matrix, n: number): OmegaSolution {
  const scale = Math.sqrt(covariances.get(0, 0)) * Math.sqrt(covariances.get(1, 1));
  const r = Math.max(-1, Math.min(1, covariances.get(0, 1) / scale));
  const spearmanBrown = r > -1 ? (2 * r) / (1 + r) : null;
  return {
    omega: null,
    improperOmega: null,
    loadings: null,
    uniquenesses: null,
    fit: null,
    reason: 'not-identified-with-two-items',
    spearmanBrown,
    isHeywood: false,
    guard: guardReliability(n, spearmanBrown),
  };
}

function omegaOf(
  { loadings, uniquenesses, information }: OneFactor,
  n: number,
  z: number,
): OmegaEstimate {
  const common = loadings.reduce((sum, value) => sum + value, 0);
  const unique = uniquenesses.reduce((sum, value) => sum + value, 0);
  const total = common * common + unique;
  const omega = (common * common) / total;
  const gradient = Matrix.columnVector([
    ...loadings.map(() => (2 * common * unique) / total ** 2),
    ...uniquenesses.map(() => -(common * common) / total ** 2),
  ]);
  const spread = gradient.transpose().mmul(solveSystem(information, gradient)).get(0, 0) / n;
  const standardError = Math.sqrt(spread);
  return { omega, standardError, low: omega - z * standardError, high: omega + z * standardError };
}
