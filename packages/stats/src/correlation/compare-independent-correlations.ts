import { requireFinite } from '../failure/require-finite.ts';
import { normalTwoSided } from '../distributions/normal-two-sided.ts';
import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';

/** A correlation and the number of pairs it rests on. */
export type CorrelationSample = { readonly r: number; readonly n: number };

/**
 * Whether two correlations from different samples differ: z of the difference of Fisher's z, first minus second.
 *
 * Equals R's `psych::r.test(n, n2, r12, r34)`. See docs/statistics.md#comparing-correlations.
 *
 * @throws RangeError with under 4 pairs in a sample or |r| = 1.
 */
export function compareIndependentCorrelations(
  first: CorrelationSample,
  second: CorrelationSample,
): { readonly z: number; readonly p: number } {
  for (const { r, n } of [first, second]) {
    requireFinite({ 'number of pairs': n });
    requireInput(Math.abs(r) <= 1, 'A correlation lies between -1 and 1.');
    if (n < 4) throw new UndefinedResult('too-few-rows', 'Fisher’s z needs 4 pairs.', { n });
    if (Math.abs(r) === 1) {
      throw new UndefinedResult('perfect-fit', 'A perfect correlation has no Fisher z.', { n });
    }
  }
  const error = Math.sqrt(1 / (first.n - 3) + 1 / (second.n - 3));
  const z = (Math.atanh(first.r) - Math.atanh(second.r)) / error;
  return { z, p: normalTwoSided(z) };
}
