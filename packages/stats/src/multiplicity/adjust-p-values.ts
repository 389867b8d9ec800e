import { requireInput } from '../failure/require-input.ts';

/** How p-values are adjusted for the number of tests. */
export type AdjustmentMethod = 'holm' | 'bh' | 'by' | 'bonferroni' | 'hochberg';

/**
 * p-values adjusted for having been several: Holm for a family fixed beforehand, Benjamini-Hochberg ("bh") for
 * exploratory grids; also Benjamini-Yekutieli, Hochberg and Bonferroni.
 *
 * A missing p stays `null` and does not count. Equals R's `p.adjust`. See docs/statistics.md#multiple-testing.
 *
 * @throws RangeError if a p-value is outside 0..1.
 */
export function adjustPValues(
  pValues: readonly (number | null)[],
  method: AdjustmentMethod,
): (number | null)[] {
  const present = pValues.filter((p) => p !== null);
  requireInput(
    present.every((p) => p >= 0 && p <= 1),
    'A p-value lies between 0 and 1.',
  );
  const n = present.length;
  const rising = present.map((_, i) => i).toSorted((a, b) => (present[a] ?? 0) - (present[b] ?? 0));
  const factor = FACTORS[method];
  const isStepDown = method === 'holm';
  const adjusted = Array.from({ length: n }, () => 1);
  let bound = isStepDown ? 0 : 1;
  for (const [step, index] of isStepDown
    ? [...rising.entries()]
    : [...rising.entries()].reverse()) {
    const value = (present[index] ?? 1) * factor(step + 1, n);
    bound =
      method === 'bonferroni'
        ? value
        : isStepDown
          ? Math.max(bound, value)
          : Math.min(bound, value);
    adjusted[index] = Math.min(1, bound);
  }
  let next = 0;
  return pValues.map((p) => (p === null ? null : (adjusted[next++] ?? null)));
}

/** What a p-value of rank i, rising, is multiplied with. */
const FACTORS: Readonly<Record<AdjustmentMethod, (rank: number, n: number) => number>> = {
  holm: (rank, n) => n - rank + 1,
  hochberg: (rank, n) => n - rank + 1,
  bonferroni: (_, n) => n,
  bh: (rank, n) => n / rank,
  by: (rank, n) => (harmonic(n) * n) / rank,
};

function harmonic(n: number): number {
  let sum = 0;
  for (let i = 1; i <= n; i += 1) sum += 1 / i;
  return sum;
}
