import { Matrix } from 'ml-matrix';
import { symmetricEigen } from '../linear/symmetric-eigen.ts';

/** Eigenvalues of I - H below this are zero: the pseudo-inverse drops them, as clubSandwich does. */
const ZERO = 1e-12;
/** Up to this Frobenius norm of W the binomial series of (I - W)^(-1/2) beats an eigendecomposition. */
const SERIES_NORM = 0.25;

/**
 * Prepares the CR2 adjustment (I - W)^(+1/2), symmetric, by pseudo-inverse, of one cluster after another.
 *
 * W = U'U with U the cluster's rows of an orthonormal basis of the design, so that everything happens in as many
 * dimensions as there are coefficients. Large panels have tiny W; there a few terms of the series
 * x + W x / 2 + 3 W^2 x / 8 + ... give all digits. Works in scratch memory: nothing is allocated per cluster then.
 *
 * Source: Pustejovsky and Tipton (2018). See docs/statistics.md#cluster-robust.
 */
export class ClusterAdjuster {
  private readonly rank: number;
  private readonly gram: Float64Array;
  private power: Float64Array;
  private next: Float64Array;
  private exact: Float64Array | null = null;

  constructor(rank: number) {
    this.rank = rank;
    this.gram = new Float64Array(rank * rank);
    this.power = new Float64Array(rank);
    this.next = new Float64Array(rank);
  }

  /** Takes up the next cluster: `size` rows of the basis, row-major. */
  load(basis: Float64Array, size: number): void {
    const { rank, gram } = this;
    gram.fill(0);
    for (let row = 0; row < size * rank; row += rank) {
      for (let a = 0; a < rank; a += 1) {
        const value = basis[row + a] ?? 0;
        for (let b = 0; b <= a; b += 1) {
          gram[a * rank + b] = (gram[a * rank + b] ?? 0) + value * (basis[row + b] ?? 0);
        }
      }
    }
    let squares = 0;
    for (let a = 0; a < rank; a += 1) {
      squares += (gram[a * rank + a] ?? 0) ** 2;
      for (let b = 0; b < a; b += 1) {
        const value = gram[a * rank + b] ?? 0;
        gram[b * rank + a] = value;
        squares += 2 * value * value;
      }
    }
    this.exact = squares < SERIES_NORM ** 2 ? null : this.exactAdjustment(basis, size);
  }

  /** W x. */
  multiply(vector: Float64Array, result: Float64Array): void {
    product(this.gram, vector, result);
  }

  /** (I - W)^(+1/2) x. */
  adjust(vector: Float64Array, result: Float64Array): void {
    if (this.exact) product(this.exact, vector, result);
    else this.sumSeries(vector, result);
  }

  private sumSeries(vector: Float64Array, result: Float64Array): void {
    this.power.set(vector);
    result.set(vector);
    let coefficient = 1;
    for (let order = 1; order < 40; order += 1) {
      coefficient *= (2 * order - 1) / (2 * order);
      product(this.gram, this.power, this.next);
      [this.power, this.next] = [this.next, this.power];
      if (!addTerm(result, this.power, coefficient)) break;
    }
  }

  /** (I - W)^(+1/2), row-major, through the eigenvalues of U'U, or of UU' if the cluster has fewer rows. */
  private exactAdjustment(basis: Float64Array, size: number): Float64Array {
    const { rank } = this;
    const rows = Matrix.from1DArray(size, rank, basis.subarray(0, size * rank));
    const isWide = size < rank;
    const gram = isWide ? rows.mmul(rows.transpose()) : Matrix.from1DArray(rank, rank, this.gram);
    const { values, vectors } = symmetricEigen(gram);
    const scales = values.map(isWide ? gain : adjustedScale);
    const inner = vectors.mmul(Matrix.diag(scales)).mmul(vectors.transpose());
    const matrix = isWide ? Matrix.eye(rank).add(rows.transpose().mmul(inner).mmul(rows)) : inner;
    return Float64Array.from(matrix.to1DArray());
  }
}

/** Matrix times vector, two rows in one go so that the additions of one do not wait for each other. */
function product(matrix: Float64Array, vector: Float64Array, result: Float64Array): void {
  const size = vector.length;
  let a = 0;
  for (; a + 1 < size; a += 2) {
    const first = a * size;
    const second = first + size;
    let [one, two] = [0, 0];
    for (let b = 0; b < size; b += 1) {
      const value = vector[b] ?? 0;
      one += (matrix[first + b] ?? 0) * value;
      two += (matrix[second + b] ?? 0) * value;
    }
    result[a] = one;
    result[a + 1] = two;
  }
  if (a === size) return;
  let last = 0;
  for (let b = 0; b < size; b += 1) last += (matrix[a * size + b] ?? 0) * (vector[b] ?? 0);
  result[a] = last;
}

/** Adds a term of the series; says whether it changed the sum. */
function addTerm(sum: Float64Array, power: Float64Array, coefficient: number): boolean {
  let largest = 0;
  let total = 0;
  for (let i = 0; i < sum.length; i += 1) {
    const term = coefficient * (power[i] ?? 0);
    const value = (sum[i] ?? 0) + term;
    sum[i] = value;
    largest = Math.max(largest, Math.abs(term));
    total = Math.max(total, Math.abs(value));
  }
  return largest > 1e-16 * total;
}

function adjustedScale(w: number): number {
  return 1 - w > ZERO ? 1 / Math.sqrt(1 - w) : 0;
}

/** ((1 - w)^(-1/2) - 1) / w without cancellation; -1 / w where 1 - w is zero. */
function gain(w: number): number {
  if (1 - w <= ZERO) return -1 / w;
  if (Math.abs(w) < 1e-14) return 0.5;
  return Math.expm1(-0.5 * Math.log1p(-w)) / w;
}
