/** Sum over columns in each row. */
export function rowSums(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let row = 0; row < sums.length; row += 1) {
      sums[row] = (sums[row] ?? 0) + (column[row] ?? 0);
    }
  }
  return sums;
}
