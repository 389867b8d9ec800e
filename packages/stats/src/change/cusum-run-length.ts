import { requireFinite } from '../failure/require-finite.ts';
import { Matrix } from 'ml-matrix';
import { normalTail } from '../distributions/normal-tail.ts';
import { requireInput } from '../failure/require-input.ts';
import { solveSystem } from '../linear/solve-system.ts';
import { gaussLegendre } from '../numeric/gauss-legendre.ts';

/**
 * Periods until a two-sided CUSUM of a standard normal series gives its first false alarm, on average.
 *
 * The integral equation of the one-sided chart, L(s) = 1 + L(0) Phi(k - s) + integral of L(x) phi(x + k - s), by
 * Gauss-Legendre collocation; the two sides combine as 1/L = 1/L(up) + 1/L(down). Source: Brook and Evans (1972),
 * Kemp (1961). Equals R's `spc::xcusum.arl(k, h, 0, sided = "two")`. See docs/statistics.md#monitoring.
 *
 * @throws RangeError if the slack is negative or the interval is not positive.
 */
export function cusumRunLength(slack: number, interval: number): number {
  requireFinite({ slack, interval });
  requireInput(slack >= 0 && interval > 0, 'Slack and interval must be positive.');
  const points: [number, number][] = [[0, 0]];
  const panels = 3;
  for (let i = 0; i < panels; i += 1) {
    const [low, high] = [(interval * i) / panels, (interval * (i + 1)) / panels];
    gaussLegendre(low, high, (x, weight) => points.push([x, weight]));
  }
  const size = points.length;
  const system = Matrix.eye(size);
  points.forEach(([s], i) => {
    points.forEach(([x, weight], j) => {
      const jump = x + slack - s;
      const density = Math.exp(-0.5 * jump * jump) / Math.sqrt(2 * Math.PI);
      const back = j === 0 ? normalTail(slack - s) : weight * density;
      system.set(i, j, system.get(i, j) - back);
    });
  });
  const lengths = solveSystem(system, Matrix.columnVector(points.map(() => 1)));
  return lengths.get(0, 0) / 2;
}
