/** What moves inside a unit: treatment, values, person focus, authenticity, customers. */
export const latent = ['it', 'va', 'pf', 'au', 'cx'] as const;
export type Latent = (typeof latent)[number];

/** Row: at t. Column: one period before. */
export type Matrix = readonly (readonly number[])[];

/** A stationary process of order 1 in which every series has a standard deviation of 1. */
export interface LatentProcess {
  readonly lagged: Matrix;
  readonly innovations: Matrix;
  readonly stationary: Matrix;
  /** Slope of what customers get from treatment below the unit's usual level, none above; null for one slope. */
  readonly slopeBelow: number | null;
}

/** Effects from one period to the next. */
export interface Effects {
  readonly treatmentToCustomers: number;
  readonly customersToTreatment: number;
  readonly authenticityToCustomers: number;
  readonly valuesToAuthenticity: number;
  readonly slopeBelow: number | null;
}

/** How the innovations of one period go together. */
const together: readonly (readonly [Latent, Latent, number])[] = [
  ['it', 'va', 0.3],
  ['it', 'pf', 0.4],
  ['va', 'pf', 0.2],
  ['it', 'au', 0.15],
  ['va', 'au', 0.15],
  ['pf', 'au', 0.15],
];

/** The process with these effects: innovations are scaled until every series has a variance of 1. */
export function latentProcess(effects: Effects): LatentProcess {
  const at = (name: Latent): number => latent.indexOf(name);
  const lagged = latent.map((_, i) => latent.map((__, j) => (i === j ? 0.4 : 0)));
  const set = (matrix: number[][], to: Latent, from: Latent, value: number): void => {
    const row = matrix[at(to)];
    if (row !== undefined) row[at(from)] = value;
  };
  set(lagged, 'au', 'au', 0.3);
  set(lagged, 'cx', 'cx', 0.2);
  set(lagged, 'au', 'va', effects.valuesToAuthenticity);
  set(lagged, 'cx', 'it', effects.treatmentToCustomers);
  set(lagged, 'cx', 'au', effects.authenticityToCustomers);
  set(lagged, 'it', 'cx', effects.customersToTreatment);
  const correlations = latent.map((_, i) => latent.map((__, j) => (i === j ? 1 : 0)));
  for (const [first, second, value] of together) {
    set(correlations, first, second, value);
    set(correlations, second, first, value);
  }
  let spreads = latent.map(() => 0.8);
  for (;;) {
    const innovations = correlations.map((row, i) =>
      row.map((value, j) => value * (spreads[i] ?? 0) * (spreads[j] ?? 0)),
    );
    const stationary = stationaryCovariance(lagged, innovations);
    const excess = stationary.map((row, i) => Math.abs((row[i] ?? 0) - 1));
    if (Math.max(...excess) < 1e-12) {
      return { lagged, innovations, stationary, slopeBelow: effects.slopeBelow };
    }
    spreads = spreads.map((spread, i) => spread / Math.sqrt(stationary[i]?.[i] ?? 1));
  }
}

/** S = A S A' + Q, by repetition. */
function stationaryCovariance(lagged: Matrix, innovations: Matrix): Matrix {
  let current = innovations;
  for (;;) {
    const next = add(multiply(multiply(lagged, current), transpose(lagged)), innovations);
    const change = next.flatMap((row, i) =>
      row.map((v, j) => Math.abs(v - (current[i]?.[j] ?? 0))),
    );
    if (Math.max(...change) < 1e-15) return next;
    current = next;
  }
}

/** Lower triangle L with L L' = matrix. */
export function cholesky(matrix: Matrix): Matrix {
  const lower = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0);
      const own = lower[i];
      if (own) own[j] = i === j ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? 1);
    }
  });
  return lower;
}

/** Matrix times vector. */
export function apply(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

function multiply(left: Matrix, right: Matrix): Matrix {
  return left.map((row) => apply(transpose(right), row));
}

function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, j) => matrix.map((row) => row[j] ?? 0));
}

function add(left: Matrix, right: Matrix): Matrix {
  return left.map((row, i) => row.map((value, j) => value + (right[i]?.[j] ?? 0)));
}
