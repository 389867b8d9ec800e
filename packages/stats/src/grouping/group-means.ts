import type { Grouping } from './grouping.ts';

/** Mean of a vector in each group. */
export function groupMeans(values: Float64Array, { codes, sizes }: Grouping): Float64Array {
  const sums = groupSums(values, codes, sizes.length);
  return sums.map((sum, g) => sum / (sizes[g] ?? 1));
}

/** Sum of a vector in each group. */
export function groupSums(values: Float64Array, codes: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let i = 0; i < values.length; i += 1) {
    const code = codes[i] ?? 0;
    sums[code] = (sums[code] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}

/** A vector minus the mean of its group, twice, so that offsets leave no trace. */
export function demeanByGroup(values: Float64Array, grouping: Grouping): Float64Array {
  const { codes } = grouping;
  let result = values;
  for (let pass = 0; pass < 2; pass += 1) {
    const means = groupMeans(result, grouping);
    const next = new Float64Array(values.length);
    for (let i = 0; i < next.length; i += 1) {
      next[i] = (result[i] ?? 0) - (means[codes[i] ?? 0] ?? 0);
    }
    result = next;
  }
  return result;
}
