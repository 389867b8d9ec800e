import { confidenceLevel } from '../failure/confidence-level.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { omegaOfCovariances } from './omega-of-covariances.ts';
import type { OmegaSolution } from './omega-of-covariances.ts';
import { readScaleCovariances } from './scale-covariances.ts';
import type { ScaleCovariances } from './scale-covariances.ts';

/** Omega of a scale whose answers are no longer there. */
export type CovarianceOmega = OmegaSolution & {
  readonly method: 'omega-covariances/1';
  readonly n: number;
  readonly items: number;
};

/**
 * McDonald's omega from the covariances of keyed items: the same numbers as `mcdonaldOmega` gives of the rows.
 *
 * For scales of which only sums were kept. Sources: McDonald (1999), McNeish (2018). Equals R's
 * `lavaan::cfa(std.lv = TRUE)`. See docs/statistics.md#omega.
 *
 * @throws RangeError with under 2 items, too few people, a constant item, or items that determine each other.
 */
export function omegaFromCovariances(
  scale: ScaleCovariances,
  options: { readonly level?: number } = {},
): CovarianceOmega {
  const level = confidenceLevel(options.level);
  const { n } = scale;
  const matrix = readScaleCovariances(scale);
  const k = matrix.rows;
  if (!(n >= k + 1)) {
    throw new UndefinedResult('too-few-rows', 'Omega needs more rows than items.', { n, k });
  }
  if (matrix.diag().some((variance) => variance <= 1e-14 * matrix.trace())) {
    throw new UndefinedResult('constant', 'An item does not vary.', { n, k });
  }
  return {
    method: 'omega-covariances/1',
    n,
    items: k,
    ...omegaOfCovariances(matrix, n, level),
  };
}
