/** Rank tolerance of R's `lm`: a column is collinear if less than this share of its length is left. */
export const RANK_TOLERANCE = 1e-7;

/** A Householder decomposition with the collinear columns moved to the end. */
export type Qr = {
  readonly rows: number;
  readonly rank: number;
  /** Original position of each column in its new place; the first `rank` are independent. */
  readonly pivot: readonly number[];
  /** Reflector l in rows l..n of its column; above it, column l of R. */
  readonly columns: readonly Float64Array[];
  readonly diagonal: Float64Array;
  /** Leading element of each reflector. */
  readonly heads: Float64Array;
};

/**
 * Householder QR with limited column pivoting: the later column of a collinear set is dropped, as in R's `lm`
 * (LINPACK `dqrdc2`). Independent columns keep their order.
 *
 * @param columns design by columns; copied, not changed.
 * @param lengths lengths against which collinearity is judged, if not those of the columns themselves (columns
 * that were demeaned are judged by their length before).
 */
export function decomposeQr(columns: readonly Float64Array[], lengths?: readonly number[]): Qr {
  const rows = columns[0]?.length ?? 0;
  const work = columns.map((column) => Float64Array.from(column));
  const pivot = columns.map((_, j) => j);
  const left = work.map((column) => lengthFrom(column, 0));
  const limits = work.map((_, j) => ((lengths?.[j] ?? left[j] ?? 0) || 1) * RANK_TOLERANCE);
  const diagonal = new Float64Array(columns.length);
  const heads = new Float64Array(columns.length);
  let candidates = columns.length;
  let step = 0;
  while (step < Math.min(rows, candidates)) {
    if ((left[step] ?? 0) < (limits[step] ?? 0) || left[step] === 0) {
      moveToEnd(work, step);
      moveToEnd(pivot, step);
      moveToEnd(left, step);
      moveToEnd(limits, step);
      candidates -= 1;
      continue;
    }
    const column = work[step] ?? new Float64Array(0);
    const size = lengthFrom(column, step) * ((column[step] ?? 0) < 0 ? -1 : 1);
    for (let i = step; i < rows; i += 1) column[i] = (column[i] ?? 0) / size;
    column[step] = 1 + (column[step] ?? 0);
    heads[step] = column[step] ?? 1;
    diagonal[step] = -size;
    for (let j = step + 1; j < work.length; j += 2) {
      reflectTwo(column, work[j] ?? column, work[j + 1] ?? null, step);
    }
    for (let j = step + 1; j < work.length; j += 1) {
      const other = work[j] ?? column;
      const length = left[j] ?? 0;
      if (length === 0) continue;
      const share = 1 - ((other[step] ?? 0) / length) ** 2;
      left[j] = share < 1e-6 ? lengthFrom(other, step + 1) : length * Math.sqrt(share);
    }
    step += 1;
  }
  return { rows, rank: step, pivot, columns: work, diagonal, heads };
}

/** Applies the reflector held in rows step..n of `reflector` to a vector, in place. */
export function reflect(reflector: Float64Array, vector: Float64Array, step: number): void {
  let product = 0;
  for (let i = step; i < vector.length; i += 1) product += (reflector[i] ?? 0) * (vector[i] ?? 0);
  const factor = product / (reflector[step] ?? 1);
  for (let i = step; i < vector.length; i += 1) {
    vector[i] = (vector[i] ?? 0) - factor * (reflector[i] ?? 0);
  }
}

/** Applies a reflector to two vectors in one go, which halves the reading of the reflector. */
function reflectTwo(
  reflector: Float64Array,
  first: Float64Array,
  second: Float64Array | null,
  step: number,
): void {
  if (!second) {
    reflect(reflector, first, step);
    return;
  }
  let [one, two] = [0, 0];
  for (let i = step; i < reflector.length; i += 1) {
    const value = reflector[i] ?? 0;
    one += value * (first[i] ?? 0);
    two += value * (second[i] ?? 0);
  }
  const head = reflector[step] ?? 1;
  one /= head;
  two /= head;
  for (let i = step; i < reflector.length; i += 1) {
    const value = reflector[i] ?? 0;
    first[i] = (first[i] ?? 0) - one * value;
    second[i] = (second[i] ?? 0) - two * value;
  }
}

function lengthFrom(column: Float64Array, start: number): number {
  let sum = 0;
  for (let i = start; i < column.length; i += 1) sum += (column[i] ?? 0) ** 2;
  return Math.sqrt(sum);
}

function moveToEnd<T>(list: T[], position: number): void {
  list.push(...list.splice(position, 1));
}
