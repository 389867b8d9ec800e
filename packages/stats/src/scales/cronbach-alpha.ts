import { centered } from '../descriptives/centered.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { guardReliability } from '../guards/guard-reliability.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { requireSquarable } from '../linear/require-squarable.ts';
import type { NamedColumn } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';
import { alphaOfCovariances } from './alpha-of-covariances.ts';
import type { AlphaEstimate } from './alpha-of-covariances.ts';
import { covarianceMatrix } from './covariance-matrix.ts';
import { itemStatistics } from './item-statistics.ts';
import type { ItemStatistics } from './item-statistics.ts';

/** Internal consistency of a scale, with what each item contributes. */
export type CronbachAlpha = AlphaEstimate & {
  readonly method: 'alpha/1';
  readonly n: number;
  readonly dropped: number;
  readonly items: readonly ItemStatistics[];
  /** "negative-item-rest" names items that run against the rest: reverse-keyed? */
  readonly warnings: readonly { readonly code: 'negative-item-rest'; readonly item: string }[];
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

/**
 * Cronbach's alpha: how consistently the items of one scale measure, 1 being perfectly.
 *
 * Items must be keyed already (see `keyItems`). Rows with a missing answer are dropped and counted. Sources: Feldt
 * et al. (1987), Duhachek and Iacobucci (2004). Equals R's `psych::alpha` and `psych::alpha.ci`.
 * See docs/statistics.md#alpha.
 *
 * @throws RangeError with under 2 items or complete rows, or if the sum of the items does not vary.
 */
export function cronbachAlpha(
  items: readonly NamedColumn[],
  options: { readonly level?: number } = {},
): CronbachAlpha {
  const level = confidenceLevel(options.level);
  requireInput(items.length >= 2, 'Alpha needs at least two items.');
  const { n, dropped, columns } = completeRows(items.map(({ values }) => values));
  if (n < 2) throw new UndefinedResult('too-few-rows', 'Alpha needs two complete rows.', { n });
  for (const column of columns) requireSquarable(centered(column));
  const estimate = alphaOfCovariances(covarianceMatrix(columns), n, level);
  const statistics = itemStatistics(
    items.map(({ name }) => name),
    columns,
  );
  const reason: UndefinedReason = 'constant';
  return {
    method: 'alpha/1',
    n,
    dropped,
    items: statistics,
    ...estimate,
    warnings: statistics
      .filter(({ itemRestR }) => itemRestR !== null && itemRestR < 0)
      .map(({ item }) => ({ code: 'negative-item-rest', item })),
    guard: guardReliability(n, estimate.alpha),
    reasons:
      estimate.meanInterItemR === null ? { standardizedAlpha: reason, meanInterItemR: reason } : {},
  };
}
