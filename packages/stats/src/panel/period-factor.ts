/** Cholesky factor of the period dummies after unit means are taken out. */
export type PeriodFactor = {
  /** Periods kept; one of each connected set of units and periods is dropped as redundant. */
  readonly kept: readonly number[];
  readonly rank: number;
  /** Row t, column c: period t in the c-th orthonormal direction; zero for dropped periods. */
  readonly whitening: Float64Array;
  /** Effects of the kept periods (0 elsewhere) from the period sums of a unit-demeaned vector. */
  readonly solve: (sums: Float64Array) => Float64Array;
};

/** Rows sorted by unit with the period of each. */
export type PanelShape = {
  readonly starts: Int32Array;
  readonly period: Int32Array;
  readonly periods: number;
};

/** Share of a diagonal that must be left for a period to be independent of the earlier ones. */
const INDEPENDENT = 1e-9;

/**
 * Factors D'D, D the period dummies minus their unit means: as many rows and columns as there are periods, however
 * many units. Exact for unbalanced panels, where subtracting both means is not.
 */
export function periodFactor({ starts, period, periods }: PanelShape): PeriodFactor {
  const gram = periodGram({ starts, period, periods });
  const kept: number[] = [];
  const lower: Float64Array[] = [];
  for (let t = 0; t < periods; t += 1) {
    const row = new Float64Array(kept.length + 1);
    for (let c = 0; c < kept.length; c += 1) {
      let sum = gram[t * periods + (kept[c] ?? 0)] ?? 0;
      const other = lower[c];
      for (let b = 0; b < c; b += 1) sum -= (row[b] ?? 0) * (other?.[b] ?? 0);
      row[c] = sum / (other?.[c] ?? 1);
    }
    const diagonal = gram[t * periods + t] ?? 0;
    let rest = diagonal;
    for (let c = 0; c < kept.length; c += 1) rest -= (row[c] ?? 0) ** 2;
    if (rest > INDEPENDENT * diagonal) {
      row[kept.length] = Math.sqrt(rest);
      kept.push(t);
      lower.push(row);
    }
  }
  return {
    kept,
    rank: kept.length,
    whitening: inverseTransposed(lower, kept, periods),
    solve: (sums) => solve(lower, kept, sums),
  };
}

function periodGram({ starts, period, periods }: PanelShape): Float64Array {
  const gram = new Float64Array(periods * periods);
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [start, end] = [starts[unit] ?? 0, starts[unit + 1] ?? 0];
    const share = 1 / (end - start);
    for (let i = start; i < end; i += 1) {
      const row = (period[i] ?? 0) * periods;
      const own = row + (period[i] ?? 0);
      gram[own] = (gram[own] ?? 0) + 1;
      for (let j = start; j < end; j += 1) {
        const cell = row + (period[j] ?? 0);
        gram[cell] = (gram[cell] ?? 0) - share;
      }
    }
  }
  return gram;
}

function solve(
  lower: readonly Float64Array[],
  kept: readonly number[],
  sums: Float64Array,
): Float64Array {
  const half = new Float64Array(kept.length);
  kept.forEach((t, c) => {
    let sum = sums[t] ?? 0;
    for (let b = 0; b < c; b += 1) sum -= (lower[c]?.[b] ?? 0) * (half[b] ?? 0);
    half[c] = sum / (lower[c]?.[c] ?? 1);
  });
  const effects = new Float64Array(sums.length);
  for (let c = kept.length - 1; c >= 0; c -= 1) {
    let sum = half[c] ?? 0;
    for (let b = c + 1; b < kept.length; b += 1) {
      sum -= (lower[b]?.[c] ?? 0) * (effects[kept[b] ?? 0] ?? 0);
    }
    effects[kept[c] ?? 0] = sum / (lower[c]?.[c] ?? 1);
  }
  return effects;
}

/** C'^-1 with rows by period: D times it has orthonormal columns. */
function inverseTransposed(
  lower: readonly Float64Array[],
  kept: readonly number[],
  periods: number,
): Float64Array {
  const rank = kept.length;
  const result = new Float64Array(periods * rank);
  for (let column = 0; column < rank; column += 1) {
    const inverse = new Float64Array(rank);
    for (let c = column; c < rank; c += 1) {
      let sum = c === column ? 1 : 0;
      for (let b = column; b < c; b += 1) sum -= (lower[c]?.[b] ?? 0) * (inverse[b] ?? 0);
      inverse[c] = sum / (lower[c]?.[c] ?? 1);
    }
    for (let c = column; c < rank; c += 1) result[(kept[column] ?? 0) * rank + c] = inverse[c] ?? 0;
  }
  return result;
}
