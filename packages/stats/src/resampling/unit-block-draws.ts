import { fixedEffectsProjection } from '../panel/projection.ts';
import { drawIndices } from '../random/index-source.ts';
import type { IndexSource } from '../random/index-source.ts';

/** A panel on a grid of units and periods, so that whole x-series can change units. */
export type UnitBlockTask = {
  readonly kind: 'unit-block';
  readonly units: number;
  /** Whole periods from the first to the last. */
  readonly periods: number;
  /** Units x periods, less the mean of each unit, NaN where missing. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Sums of squares of both before their means were taken out: what counts as no variation at all. */
  readonly energyX: number;
  readonly energyY: number;
  readonly lag: number;
  readonly isTwoWay: boolean;
  readonly source: IndexSource;
};

/** Within-unit correlations of draws from..to; NaN where the pairs of a draw leave it undefined. */
export function unitBlockDraws(task: UnitBlockTask, from: number, to: number): Float64Array {
  const sources = new Int32Array(task.units);
  return Float64Array.from({ length: to - from }, (_, i) => {
    drawIndices(task.source, from + i, sources);
    return unitBlockCorrelation(task, sources);
  });
}

/**
 * Correlation of x(t - lag), taken from the unit that `sources` names, with y(t), effects taken out on that pair set;
 * units left with one pair are dropped.
 */
export function unitBlockCorrelation(task: UnitBlockTask, sources: Int32Array): number {
  return task.isTwoWay ? projected(task, sources) : insideUnits(task, sources);
}

/**
 * One pass without an allocation: sums of squares and products around the means of each unit's own pairs. Series are
 * centred already, so that the sums keep their digits.
 */
function insideUnits(task: UnitBlockTask, sources: Int32Array): number {
  const { units, periods, lag } = task;
  const [from, to] = [Math.max(0, lag), Math.min(periods, periods + lag)];
  let [xy, xx, yy, pairs] = [0, 0, 0, 0];
  for (let unit = 0; unit < units; unit += 1) {
    const [left, right] = [(sources[unit] ?? 0) * periods - lag, unit * periods];
    let n = 0;
    let sumX = 0;
    let sumY = 0;
    let sumXy = 0;
    let sumXx = 0;
    let sumYy = 0;
    for (let t = from; t < to; t += 1) {
      const x = task.x[left + t] ?? Number.NaN;
      const y = task.y[right + t] ?? Number.NaN;
      const product = x * y;
      if (Number.isNaN(product)) continue;
      n += 1;
      sumX += x;
      sumY += y;
      sumXy += product;
      sumXx += x * x;
      sumYy += y * y;
    }
    if (n < 2) continue;
    pairs += n;
    xy += sumXy - (sumX * sumY) / n;
    xx += sumXx - (sumX * sumX) / n;
    yy += sumYy - (sumY * sumY) / n;
  }
  if (pairs < 3 || !varies(task, xx, yy)) return Number.NaN;
  return xy / Math.sqrt(xx) / Math.sqrt(yy);
}

function projected(task: UnitBlockTask, sources: Int32Array): number {
  const { units, periods, lag } = task;
  const size = units * periods;
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  const period = new Int32Array(size);
  const starts: number[] = [0];
  let n = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const first = n;
    for (let t = Math.max(0, lag); t < Math.min(periods, periods + lag); t += 1) {
      const earlier = task.x[(sources[unit] ?? 0) * periods + t - lag] ?? Number.NaN;
      const now = task.y[unit * periods + t] ?? Number.NaN;
      if (Number.isNaN(earlier) || Number.isNaN(now)) continue;
      x[n] = earlier;
      y[n] = now;
      period[n] = t;
      n += 1;
    }
    if (n - first < 2) n = first;
    else starts.push(n);
  }
  if (n < 3) return Number.NaN;
  const shape = { starts: Int32Array.from(starts), period: period.subarray(0, n), periods };
  const { project } = fixedEffectsProjection(shape, task.isTwoWay);
  const [dx, dy] = [project(x.subarray(0, n)), project(y.subarray(0, n))];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [a, b] = [dx[i] ?? 0, dy[i] ?? 0];
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  if (!varies(task, xx, yy)) return Number.NaN;
  return xy / Math.sqrt(xx) / Math.sqrt(yy);
}

function varies({ energyX, energyY }: UnitBlockTask, xx: number, yy: number): boolean {
  return xx > 1e-24 * energyX && yy > 1e-24 * energyY;
}
