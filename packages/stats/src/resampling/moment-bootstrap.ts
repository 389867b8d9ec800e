import { drawIndices } from '../random/index-source.ts';
import type { IndexSource } from '../random/index-source.ts';

/** Moments of every cluster, from which the indirect effect of any collection of clusters follows. */
export type BootstrapMediationTask = {
  readonly kind: 'mediation';
  /** Variables in the order covariates, x, m, y; each standardised over the data. */
  readonly variables: number;
  readonly clusters: number;
  /** Per cluster: rows, sums (0 with cluster effects), and products, lower triangle row-major. */
  readonly moments: Float64Array;
  /** Turns the standardised indirect effect into the units of the data. */
  readonly scale: number;
  readonly source: IndexSource;
};

/** Numbers per cluster for so many variables. */
export function momentSize(variables: number): number {
  return 1 + variables + (variables * (variables + 1)) / 2;
}

/** Indirect effects of draws from..to; NaN where the drawn clusters leave it undefined. */
export function mediationDraws(
  task: BootstrapMediationTask,
  from: number,
  to: number,
): Float64Array {
  const size = momentSize(task.variables);
  const picked = new Int32Array(task.source.width);
  const total = new Float64Array(size);
  return Float64Array.from({ length: to - from }, (_, i) => {
    drawIndices(task.source, from + i, picked);
    total.fill(0);
    for (let d = 0; d < picked.length; d += 1) {
      const start = (picked[d] ?? 0) * size;
      for (let k = 0; k < size; k += 1) total[k] = (total[k] ?? 0) + (task.moments[start + k] ?? 0);
    }
    return task.scale * indirectEffect(total, task.variables);
  });
}

/** Indirect effects with each cluster left out in turn. */
export function mediationLeaveOneOut(task: BootstrapMediationTask): Float64Array {
  const size = momentSize(task.variables);
  const all = new Float64Array(size);
  for (let i = 0; i < task.moments.length; i += 1) {
    all[i % size] = (all[i % size] ?? 0) + (task.moments[i] ?? 0);
  }
  return Float64Array.from({ length: task.clusters }, (_, cluster) => {
    const rest = all.map((value, k) => value - (task.moments[cluster * size + k] ?? 0));
    return task.scale * indirectEffect(rest, task.variables);
  });
}

/**
 * a * b from moments: with the Cholesky factor L of the centred products in the order covariates, x, m, y, the last
 * regressor's coefficient is a ratio of two of its elements: a = L(m,x) / L(x,x), b = L(y,m) / L(m,m).
 */
function indirectEffect(moments: Float64Array, variables: number): number {
  const rows = moments[0] ?? 0;
  const lower = new Float64Array((variables * (variables + 1)) / 2);
  const [x, m, y] = [variables - 3, variables - 2, variables - 1];
  const at = (i: number, j: number): number => lower[(i * (i + 1)) / 2 + j] ?? 0;
  for (let i = 0; i < variables; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const place = (i * (i + 1)) / 2 + j;
      const product = moments[1 + variables + place] ?? 0;
      const means = ((moments[1 + i] ?? 0) * (moments[1 + j] ?? 0)) / rows;
      let sum = product - means;
      const size = Math.abs(product) + Math.abs(means);
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      if (i === j && i < y && !(sum > 1e-12 * size)) return Number.NaN;
      lower[place] = i === j ? Math.sqrt(Math.max(0, sum)) : sum / at(j, j);
    }
  }
  return (at(m, x) / at(x, x)) * (at(y, m) / at(m, m));
}
