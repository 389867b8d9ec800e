import { requireFinite } from '../failure/require-finite.ts';
import { confidenceLevel } from '../failure/confidence-level.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { fisherInterval } from './fisher-interval.ts';

/** A correlation freed of unreliability; it may exceed 1, which is shown and flagged, never cut. */
export type Disattenuated = {
  readonly method: 'disattenuated/1';
  readonly n: number;
  readonly r: number;
  readonly low: number;
  readonly high: number;
  readonly exceedsOne: boolean;
};

/** An observed correlation, the rows it rests on, and the reliabilities of the two sides (0 to 1]. */
export type DisattenuateInput = {
  readonly r: number;
  readonly n: number;
  readonly reliabilityX: number;
  readonly reliabilityY: number;
  readonly level?: number;
};

/**
 * The correlation two measures would have without measurement error: r / sqrt(reliability x reliability).
 *
 * Fisher limits are divided by the same factor; the reliabilities count as known. Equals R's
 * `psych::correct.cor`. See docs/statistics.md#disattenuation.
 *
 * @throws RangeError if a reliability is not in (0, 1], |r| > 1 or n < 4.
 */
export function disattenuate(input: DisattenuateInput): Disattenuated {
  const { r, n, reliabilityX, reliabilityY } = input;
  requireFinite({ 'number of pairs': n });
  requireInput(Math.abs(r) <= 1, 'A correlation lies between -1 and 1.');
  if (n < 4) throw new UndefinedResult('too-few-rows', 'The interval needs 4 pairs.', { n });
  if (!(reliabilityX > 0 && reliabilityY > 0)) {
    throw new UndefinedResult(
      'not-positive',
      'A reliability of 0 or less cannot be corrected for.',
    );
  }
  requireInput(reliabilityX <= 1 && reliabilityY <= 1, 'A reliability is at most 1.');
  const factor = Math.sqrt(reliabilityX * reliabilityY);
  const [low, high] = fisherInterval(r, 1 / Math.sqrt(n - 3), confidenceLevel(input.level));
  return {
    method: 'disattenuated/1',
    n,
    r: r / factor,
    low: low / factor,
    high: high / factor,
    exceedsOne: Math.abs(r / factor) > 1,
  };
}
