import { sortOrder } from './sort-order.ts';

/** Ranks from 1; tied values share the mean of their ranks, as in R's `rank`. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = sortOrder(values);
  const n = order.length;
  const ranks = new Float64Array(n);
  let start = 0;
  while (start < n) {
    const value = values[order[start] ?? 0];
    let end = start + 1;
    while (end < n && values[order[end] ?? 0] === value) end += 1;
    for (let i = start; i < end; i += 1) ranks[order[i] ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
