/**
 * Exact two-sided p of Kendall's statistic: twice the smaller tail of the number of concordant pairs.
 *
 * Counts permutations by number of inversions; for n < 50 without ties. Equals R's
 * `cor.test(method = "kendall", exact = TRUE)`.
 */
export function exactKendallP(concordant: number, n: number): number {
  let counts = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = Array.from({ length: (size * (size - 1)) / 2 + 1 }, () => 0);
    counts.forEach((count, inversions) => {
      for (let added = 0; added < size; added += 1) {
        next[inversions + added] = (next[inversions + added] ?? 0) + count / size;
      }
    });
    counts = next;
  }
  const lower = counts.slice(0, concordant + 1).reduce((sum, count) => sum + count, 0);
  const upper = counts.slice(concordant).reduceRight((sum, count) => sum + count, 0);
  return Math.min(1, 2 * Math.min(lower, upper));
}
