import type { Matrix } from 'ml-matrix';
import { confidenceLevel } from '../failure/confidence-level.ts';
import type { UndefinedParts } from '../failure/undefined-parts.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { guardReliability } from '../guards/guard-reliability.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { alphaOfCovariances } from './alpha-of-covariances.ts';
import type { AlphaEstimate } from './alpha-of-covariances.ts';
import { readScaleCovariances } from './scale-covariances.ts';
import type { ScaleCovariances } from './scale-covariances.ts';

/** What one item does in its scale, as far as covariances tell. */
export type ItemConsistency = {
  readonly item: string;
  readonly standardDeviation: number;
  /** Correlation with the sum of all items; `null` for a constant item. */
  readonly itemTotalR: number | null;
  /** Correlation with the sum of the others; `null` if either is constant. */
  readonly itemRestR: number | null;
  readonly reasons: UndefinedParts;
};

/** Internal consistency of a scale whose answers are no longer there. */
export type CovarianceAlpha = AlphaEstimate & {
  readonly method: 'alpha-covariances/1';
  readonly n: number;
  readonly items: readonly ItemConsistency[];
  readonly reasons: UndefinedParts;
  readonly guard: GuardStatus;
};

/**
 * Cronbach's alpha from the covariances of keyed items: the same numbers as `cronbachAlpha` gives of the rows.
 *
 * For scales of which only sums were kept. Sources: Feldt et al. (1987), Duhachek and Iacobucci (2004). Equals R's
 * `psych::alpha`. See docs/statistics.md#alpha.
 *
 * @throws RangeError with under 2 items or people, or if the sum of the items does not vary.
 */
export function alphaFromCovariances(
  scale: ScaleCovariances,
  options: { readonly level?: number } = {},
): CovarianceAlpha {
  const level = confidenceLevel(options.level);
  const { n } = scale;
  const matrix = readScaleCovariances(scale);
  if (!(n >= 2)) throw new UndefinedResult('too-few-rows', 'Alpha needs two complete rows.', { n });
  const estimate = alphaOfCovariances(matrix, n, level);
  return {
    method: 'alpha-covariances/1',
    n,
    items: scale.names.map((item, position) => itemConsistency(item, matrix, position)),
    ...estimate,
    reasons:
      estimate.meanInterItemR === null
        ? { standardizedAlpha: 'constant', meanInterItemR: 'constant' }
        : {},
    guard: guardReliability(n, estimate.alpha),
  };
}

function itemConsistency(item: string, matrix: Matrix, position: number): ItemConsistency {
  const variance = matrix.get(position, position);
  const withTotal = matrix.getRow(position).reduce((sum, value) => sum + value, 0);
  const total = matrix.sum();
  const rest = total - 2 * withTotal + variance;
  const itemTotalR = correlation(withTotal, [variance, total], matrix.trace());
  const itemRestR = correlation(withTotal - variance, [variance, rest], matrix.trace());
  return {
    item,
    standardDeviation: Math.sqrt(variance),
    itemTotalR,
    itemRestR,
    reasons: {
      ...(itemTotalR === null ? { itemTotalR: 'constant' } : {}),
      ...(itemRestR === null ? { itemRestR: 'constant' } : {}),
    },
  };
}

/** `null` where one of the two variances is nothing beside the scale's. */
function correlation(
  covariance: number,
  [first, second]: readonly [number, number],
  scale: number,
): number | null {
  const nothing = 1e-14 * scale;
  if (!(first > nothing) || !(second > nothing)) return null;
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(first * second)));
}
