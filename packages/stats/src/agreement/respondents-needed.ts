import { finiteResult } from '../failure/finite-result.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/**
 * Respondents a unit needs for its mean to reach a target reliability (0.70 unless given), not rounded.
 *
 * n = target (1 - icc) / (icc (1 - target)), Spearman-Brown turned round. See docs/statistics.md#aggregation.
 *
 * @throws RangeError if the ICC is not positive: then no number of respondents is enough.
 */
export function respondentsNeeded(icc1: number, target = 0.7): number {
  requireInput(target > 0 && target < 1, 'The target reliability lies between 0 and 1.');
  requireInput(icc1 <= 1, 'An ICC is at most 1.');
  if (!(icc1 > 0)) {
    throw new UndefinedResult('not-positive', 'Without variance between units, none is enough.');
  }
  return finiteResult((target * (1 - icc1)) / (icc1 * (1 - target)));
}
