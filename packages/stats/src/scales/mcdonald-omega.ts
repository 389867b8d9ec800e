import { centered } from '../descriptives/centered.ts';
import { isConstant } from '../descriptives/is-constant.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { requireSquarable } from '../linear/require-squarable.ts';
import type { NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { covarianceMatrix } from './covariance-matrix.ts';
import { omegaOfCovariances } from './omega-of-covariances.ts';
import type { OmegaSolution } from './omega-of-covariances.ts';

/** Reliability of a scale whose items may load differently. */
export type McDonaldOmega = OmegaSolution & {
  readonly method: 'omega/1';
  readonly n: number;
  readonly dropped: number;
  readonly items: number;
};

/**
 * McDonald's omega (total, one factor): share of the variance of the sum score due to the common factor.
 *
 * One-factor maximum likelihood on listwise complete, keyed items, covariances with divisor n. Standard error by the
 * delta method on the expected information. Sources: McDonald (1999), McNeish (2018). Equals R's
 * `lavaan::cfa(std.lv = TRUE)`. See docs/statistics.md#omega.
 *
 * @throws RangeError with under 2 items, too few rows, a constant item, or items that determine each other.
 */
export function mcdonaldOmega(
  items: readonly NamedColumn[],
  options: { readonly level?: number } = {},
): McDonaldOmega {
  const level = confidenceLevel(options.level);
  requireInput(items.length >= 2, 'Omega needs at least two items.');
  const { n, dropped, columns } = completeRows(items.map(({ values }) => values));
  const k = items.length;
  if (n < k + 1)
    throw new UndefinedResult('too-few-rows', 'Omega needs more rows than items.', { n, k });
  if (columns.some(isConstant)) {
    throw new UndefinedResult('constant', 'An item does not vary.', { n, k });
  }
  for (const column of columns) requireSquarable(centered(column));
  const estimate = omegaOfCovariances(covarianceMatrix(columns), n, level);
  return { method: 'omega/1', n, dropped, items: k, ...estimate };
}
