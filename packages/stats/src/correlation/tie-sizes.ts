import { sortOrder } from './sort-order.ts';

/** Sizes of the groups of two or more equal values. */
export function tieSizes(values: Float64Array): number[] {
  const order = sortOrder(values);
  const sizes: number[] = [];
  let start = 0;
  for (let i = 1; i <= order.length; i += 1) {
    if (i < order.length && values[order[i] ?? 0] === values[order[start] ?? 0]) continue;
    if (i - start > 1) sizes.push(i - start);
    start = i;
  }
  return sizes;
}
