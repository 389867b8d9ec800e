import { guardCr2 } from '../guards/guard-cr2.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import type { ClusterVariance } from '../regression/cluster-robust.ts';
import { coefficient, undefinedCoefficient } from '../regression/coefficient.ts';
import type { Coefficient } from '../regression/coefficient.ts';
import type { PanelFit } from './panel-fit.ts';

/** Inference for the coefficients of a panel fit in three ways. */
export type PanelCoefficients = {
  /** Homoskedastic errors, residual df. */
  readonly classic: readonly Coefficient[];
  /** Clustered by unit, J/(J-1), t with J - 1 df; `null` with one unit. */
  readonly cr1: readonly Coefficient[] | null;
  /** Clustered by unit, bias-reduced, Satterthwaite df; the one to show. `null` with one unit. */
  readonly cr2: readonly Coefficient[] | null;
  /** Per coefficient, whether its CR2 test may be shown, and decide; `null` with one unit. */
  readonly cr2Guards: readonly GuardStatus[] | null;
  readonly reasons: UndefinedParts;
};

const ONE_UNIT: UndefinedParts = {
  cr1: 'too-few-units',
  cr2: 'too-few-units',
  cr2Guards: 'too-few-units',
};

/** Classic, CR1 and CR2 inference for every term; aliased terms are `null`. */
export function panelCoefficients(
  panel: PanelFit,
  terms: readonly string[],
  level: number,
): PanelCoefficients {
  const { fit, residualDf, units } = panel;
  const sigma2 = fit.residualSumOfSquares / residualDf;
  const build = (infer: (column: number) => readonly [number, number]): Coefficient[] =>
    terms.map((term, j) => {
      const estimate = fit.estimates[j] ?? null;
      if (estimate === null) return undefinedCoefficient(term, 'aliased');
      const [variance, df] = infer(j);
      return coefficient(term, estimate, Math.sqrt(variance), { df, level });
    });
  const spread = (column: number): number =>
    fit.contrast(column).reduce((sum, value) => sum + value * value, 0);
  const found = terms.flatMap((_, j) => (fit.estimates[j] === null ? [] : [j]));
  const robust = units > 1 ? panel.clusterVariances(found.map((j) => new Map([[j, 1]]))) : [];
  const pick = (j: number): ClusterVariance =>
    robust[found.indexOf(j)] ?? { cr1: 0, cr2: 0, cr2Df: 0 };
  const cr2 = units > 1 ? build((j) => [pick(j).cr2, pick(j).cr2Df]) : null;
  return {
    classic: build((j) => [sigma2 * spread(j), residualDf]),
    cr1: units > 1 ? build((j) => [pick(j).cr1, units - 1]) : null,
    cr2,
    cr2Guards: cr2 && cr2.map(({ df }) => guardCr2(df)),
    reasons: cr2 ? {} : ONE_UNIT,
  };
}
