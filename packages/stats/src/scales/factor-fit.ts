import type { UndefinedReason } from '../failure/undefined-result.ts';
import { CholeskyDecomposition } from 'ml-matrix';
import type { Matrix } from 'ml-matrix';
import { chiSquaredTail } from '../distributions/chi-squared-tail.ts';
import type { OneFactor } from './one-factor.ts';

/** Fit of a one-factor model; to be read only from about 100 rows on. */
export type FactorFit = {
  readonly chiSquared: number;
  readonly df: number;
  /** `null` if the model is just identified. */
  readonly p: number | null;
  readonly pReason: UndefinedReason | null;
  readonly cfi: number;
  readonly tli: number;
  readonly rmsea: number;
  readonly srmr: number;
};

/** Chi-squared, CFI, TLI, RMSEA (divisor n) and SRMR, as R's `lavaan::fitMeasures`. */
export function factorFit(model: OneFactor, covariances: Matrix, n: number): FactorFit {
  const k = covariances.rows;
  const df = (k * (k + 1)) / 2 - 2 * k;
  const srmr = rootMeanResidual(model, covariances);
  if (df <= 0)
    return {
      chiSquared: 0,
      df,
      p: null,
      pReason: 'just-identified',
      cfi: 1,
      tli: 1,
      rmsea: 0,
      srmr,
    };
  const chiSquared = n * model.discrepancy;
  const root = new CholeskyDecomposition(covariances).lowerTriangularMatrix.diag();
  const logDeterminant = 2 * root.reduce((sum, value) => sum + Math.log(value), 0);
  const logVariances = covariances.diag().reduce((sum, value) => sum + Math.log(value), 0);
  const baseline = n * (logVariances - logDeterminant);
  const baselineDf = (k * (k - 1)) / 2;
  const excess = Math.max(chiSquared - df, 0);
  const worst = Math.max(chiSquared - df, baseline - baselineDf, 0);
  return {
    chiSquared,
    df,
    p: chiSquaredTail(chiSquared, df, 'upper'),
    pReason: null,
    cfi: worst > 0 ? 1 - excess / worst : 1,
    tli: (baseline / baselineDf - chiSquared / df) / (baseline / baselineDf - 1),
    rmsea: Math.sqrt(Math.max(0, (chiSquared - df) / (df * n))),
    srmr,
  };
}

function rootMeanResidual({ loadings, uniquenesses }: OneFactor, covariances: Matrix): number {
  const k = covariances.rows;
  let sum = 0;
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const common = (loadings[i] ?? 0) * (loadings[j] ?? 0);
      const model = common + (i === j ? (uniquenesses[i] ?? 0) : 0);
      const scale = Math.sqrt(covariances.get(i, i) * covariances.get(j, j));
      sum += ((covariances.get(i, j) - model) / scale) ** 2;
    }
  }
  return Math.sqrt(sum / ((k * (k + 1)) / 2));
}
