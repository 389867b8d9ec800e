import { finiteResult } from '../failure/finite-result.ts';
import { requireFinite } from '../failure/require-finite.ts';
import { requireInput } from '../failure/require-input.ts';

/** What clustered answers are worth. */
export type DesignEffect = {
  readonly method: 'design-effect/1';
  readonly designEffect: number;
  /** Independent answers that would say as much. */
  readonly effectiveN: number;
  /** Reliability of a unit mean of that many answers. */
  readonly unitMeanReliability: number;
};

/**
 * Design effect of clusters of equal size: 1 + (m - 1) ICC. See docs/statistics.md#power.
 *
 * @throws RangeError if the cluster size is below 1 or the ICC is above 1.
 */
export function designEffect(clusterSize: number, icc: number, n: number): DesignEffect {
  requireFinite({ 'cluster size': clusterSize, 'number of answers': n });
  requireInput(clusterSize >= 1, 'A cluster has at least one answer.');
  requireInput(icc <= 1 && 1 + (clusterSize - 1) * icc > 0, 'The ICC is impossible.');
  const effect = 1 + (clusterSize - 1) * icc;
  return finiteResult({
    method: 'design-effect/1',
    designEffect: effect,
    effectiveN: n / effect,
    unitMeanReliability: (clusterSize * icc) / effect,
  });
}
