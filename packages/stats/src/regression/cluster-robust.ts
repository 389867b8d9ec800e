import { ClusterAdjuster } from './cluster-adjustment.ts';

/** A least-squares fit as the cluster-robust covariances need it; rows sorted by cluster. */
export type ClusteredFit = {
  readonly rank: number;
  readonly residuals: Float64Array;
  /** First row of each cluster, and n at the end. */
  readonly starts: Int32Array;
  /** Writes rows start..end of an orthonormal basis of the design into the target, `rank` values a row. */
  readonly writeBasis: (start: number, end: number, target: Float64Array) => void;
};

/** Variances of one contrast of coefficients: CR1 (t with J - 1 df) and CR2 with its Satterthwaite df. */
export type ClusterVariance = {
  readonly cr1: number;
  readonly cr2: number;
  readonly cr2Df: number;
};

/**
 * Cluster-robust variances of contrasts of least-squares coefficients.
 *
 * CR1 = J/(J-1) times the sandwich. CR2 and its Satterthwaite degrees of freedom after Bell and McCaffrey, in the
 * form of Pustejovsky and Tipton (2018). With p_j the influence vectors of the contrast, p_i'p_j is
 * s_j [i = j] - q_i'q_j, so that the sum over all pairs of clusters needs one pass and no J x J table. Equals R's
 * `clubSandwich::vcovCR` and `coef_test`. See docs/statistics.md#cluster-robust.
 *
 * @param contrasts in orthonormal coordinates, R'^-1 c.
 */
export function clusterRobust(
  fit: ClusteredFit,
  contrasts: readonly Float64Array[],
): ClusterVariance[] {
  const { rank, starts, residuals } = fit;
  const clusters = starts.length - 1;
  const sums = contrasts.map(() => new ContrastSums(rank));
  const adjuster = new ClusterAdjuster(rank);
  let basis = new Float64Array(0);
  const score = new Float64Array(rank);
  const adjustedScore = new Float64Array(rank);
  for (let j = 0; j < clusters; j += 1) {
    const start = starts[j] ?? 0;
    const size = (starts[j + 1] ?? 0) - start;
    if (basis.length < size * rank) basis = new Float64Array(size * rank);
    fit.writeBasis(start, start + size, basis);
    adjuster.load(basis, size);
    score.fill(0);
    for (let row = 0; row < size; row += 1) {
      const residual = residuals[start + row] ?? 0;
      for (let i = 0; i < rank; i += 1) {
        score[i] = (score[i] ?? 0) + (basis[row * rank + i] ?? 0) * residual;
      }
    }
    adjuster.adjust(score, adjustedScore);
    contrasts.forEach((contrast, c) => {
      sums[c]?.add({ contrast, score, adjustedScore, adjuster });
    });
  }
  return sums.map((sum) => sum.finish(clusters));
}

type ClusterPart = {
  readonly contrast: Float64Array;
  readonly score: Float64Array;
  readonly adjustedScore: Float64Array;
  readonly adjuster: ClusterAdjuster;
};

/** What one contrast gathers from cluster after cluster. */
class ContrastSums {
  private readonly adjusted: Float64Array;
  private readonly q: Float64Array;
  private readonly outer: Float64Array;
  private cr1 = 0;
  private cr2 = 0;
  private sum = 0;
  private squares = 0;

  constructor(rank: number) {
    this.adjusted = new Float64Array(rank);
    this.q = new Float64Array(rank);
    this.outer = new Float64Array(rank * rank);
  }

  add({ contrast, score, adjustedScore, adjuster }: ClusterPart): void {
    const { adjusted, q, outer } = this;
    this.cr1 += dot(contrast, score) ** 2;
    this.cr2 += dot(contrast, adjustedScore) ** 2;
    adjuster.adjust(contrast, adjusted);
    adjuster.multiply(adjusted, q);
    const s = dot(adjusted, q);
    const length = dot(q, q);
    this.sum += s - length;
    this.squares += s * s - 2 * s * length;
    for (let a = 0; a < q.length; a += 1) {
      const value = q[a] ?? 0;
      for (let b = 0; b <= a; b += 1) {
        const place = a * q.length + b;
        outer[place] = (outer[place] ?? 0) + value * (q[b] ?? 0);
      }
    }
  }

  finish(clusters: number): ClusterVariance {
    const rank = this.q.length;
    let crossed = 0;
    for (let a = 0; a < rank; a += 1) {
      for (let b = 0; b <= a; b += 1) {
        crossed += (a === b ? 1 : 2) * (this.outer[a * rank + b] ?? 0) ** 2;
      }
    }
    return {
      cr1: (this.cr1 * clusters) / (clusters - 1),
      cr2: this.cr2,
      cr2Df: this.sum ** 2 / (this.squares + crossed),
    };
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
