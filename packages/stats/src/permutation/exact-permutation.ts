import { cosine } from '../correlation/correlate.ts';
import { usablePairs } from '../correlation/usable-pairs.ts';
import { centered } from '../descriptives/centered.ts';
import { requireInput } from '../failure/require-input.ts';
import type { Column } from '../rows/column.ts';

/** A correlation tested against all orders of one side. */
export type ExactPermutation = {
  readonly method: 'exact-permutation/1';
  readonly n: number;
  readonly dropped: number;
  readonly r: number;
  readonly permutations: number;
  readonly p: number;
  /** Of correlations at least as positive. */
  readonly pGreater: number;
};

/**
 * Exact permutation test of a correlation: all n! orders of y, for up to 9 pairs.
 *
 * |r*| >= |r| - 1e-12 counts as extreme. See docs/statistics.md#permutation.
 *
 * @throws RangeError with under 3 or over 9 pairs, or a constant side.
 */
export function exactPermutation(xs: Column, ys: Column): ExactPermutation {
  const pairs = usablePairs(xs, ys);
  const { n, dropped } = pairs;
  requireInput(n <= 9, 'All orders of more than 9 pairs are too many; use unitBlockPermutation.');
  const [x, y] = [centered(pairs.xs), centered(pairs.ys)];
  const r = cosine(x, y);
  let [permutations, extreme, greater] = [0, 0, 0];
  forEachOrder(y, () => {
    const drawn = cosine(x, y);
    permutations += 1;
    if (Math.abs(drawn) >= Math.abs(r) - 1e-12) extreme += 1;
    if (drawn >= r - 1e-12) greater += 1;
  });
  return {
    method: 'exact-permutation/1',
    n,
    dropped,
    r,
    permutations,
    p: extreme / permutations,
    pGreater: greater / permutations,
  };
}

/** Visits all orders of the values, rearranged in place (Heap 1963). */
function forEachOrder(values: Float64Array, visit: () => void): void {
  const counters = new Int32Array(values.length);
  visit();
  let i = 1;
  while (i < values.length) {
    const counter = counters[i] ?? 0;
    if (counter < i) {
      const j = i % 2 === 0 ? 0 : counter;
      [values[i], values[j]] = [values[j] ?? 0, values[i] ?? 0];
      counters[i] = counter + 1;
      i = 1;
      visit();
    } else {
      counters[i] = 0;
      i += 1;
    }
  }
}
