import { norm } from '../descriptives/norm.ts';
import { centered } from '../descriptives/centered.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { decomposeQr } from '../linear/qr.ts';
import { residualsOf } from '../linear/qr-products.ts';
import { at } from '../rows/at.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { cosine } from './correlate.ts';
import type { CorrelationResult } from './correlation-result.ts';
import { testCorrelation } from './test-correlation.ts';

/** The two measures and the columns held constant. */
export type PartialInput = {
  readonly xs: Column;
  readonly ys: Column;
  readonly covariates: readonly Column[];
};

/**
 * Partial correlation: what is left between two measures once each has been predicted from the covariates.
 *
 * Correlation of least-squares residuals on listwise complete rows; t with n - 2 - k df, Fisher standard error
 * 1/sqrt(n - k - 3). Equals R's `psych::partial.r`. See docs/statistics.md#partial-correlation.
 *
 * @throws RangeError with too few rows, or if the covariates determine a side completely.
 */
export function partialCorrelation(
  { xs, ys, covariates }: PartialInput,
  options: { readonly level?: number } = {},
): CorrelationResult {
  const level = confidenceLevel(options.level);
  const { n, dropped, columns } = completeRows([xs, ys, ...covariates]);
  const qr = decomposeQr([new Float64Array(n).fill(1), ...columns.slice(2)]);
  const k = qr.rank - 1;
  const df = n - 2 - k;
  if (df < 1) {
    throw new UndefinedResult('too-few-rows', `With ${k} covariates, ${n} rows are too few.`, {
      n,
    });
  }
  const [x, y] = [at(columns, 0), at(columns, 1)].map((values) => {
    const left = residualsOf(qr, values);
    if (norm(left) > 1e-10 * norm(centered(values))) return left;
    throw new UndefinedResult('constant', 'The covariates leave nothing of a side.', { n });
  });
  const r = cosine(x ?? new Float64Array(0), y ?? new Float64Array(0));
  const standardError = n - k > 3 ? 1 / Math.sqrt(n - k - 3) : null;
  return testCorrelation({ method: 'partial/1', n, dropped, r, df, standardError, level });
}
