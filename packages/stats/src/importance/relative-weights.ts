import { Matrix } from 'ml-matrix';
import { solveSystem } from '../linear/solve-system.ts';
import { symmetricFunction } from '../linear/symmetric-function.ts';

/**
 * Johnson's relative weights: R-squared divided among the predictors through their closest orthogonal counterparts.
 *
 * With L = R^(1/2) of the predictors and b = L^-1 r, the weight of j is the sum over k of L_jk^2 b_k^2. Source:
 * Johnson (2000).
 *
 * @param correlations of outcome (first) and predictors.
 */
export function relativeWeights(correlations: Matrix): number[] {
  const p = correlations.rows - 1;
  const among = correlations.subMatrix(1, p, 1, p);
  const root = symmetricFunction(among, (value) => Math.sqrt(Math.max(0, value)));
  const outcome = Matrix.columnVector(correlations.getColumn(0).slice(1));
  const slopes = solveSystem(root, outcome).to1DArray();
  return Array.from({ length: p }, (_, j) =>
    slopes.reduce((sum, slope, k) => sum + root.get(j, k) ** 2 * slope ** 2, 0),
  );
}
