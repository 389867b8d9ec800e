import { drawIndices } from '../random/index-source.ts';
import type { IndexSource } from '../random/index-source.ts';

/** Pairs sorted by rising x, whose y are shuffled. */
export type CeilingTask = {
  readonly kind: 'ceiling';
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly source: IndexSource;
};

/** Areas above the ceiling in draws from..to. */
export function ceilingDraws(
  { x, y, source }: CeilingTask,
  from: number,
  to: number,
): Float64Array {
  const picked = new Int32Array(y.length);
  const drawn = new Float64Array(y.length);
  const areas = new Float64Array(to - from);
  for (let draw = from; draw < to; draw += 1) {
    drawIndices(source, draw, picked);
    for (let i = 0; i < drawn.length; i += 1) drawn[i] = y[picked[i] ?? 0] ?? 0;
    areas[draw - from] = areaAboveCeiling(x, drawn);
  }
  return areas;
}

/** Area between the running maximum of y over rising x and the highest y, tied x taken together. */
export function areaAboveCeiling(sortedX: Float64Array, y: Float64Array): number {
  let highest = -Infinity;
  for (const value of y) highest = Math.max(highest, value);
  let ceiling = -Infinity;
  let area = 0;
  for (let i = 0; i < sortedX.length; i += 1) {
    ceiling = Math.max(ceiling, y[i] ?? 0);
    const width = (sortedX[i + 1] ?? sortedX[i] ?? 0) - (sortedX[i] ?? 0);
    area += width * (highest - ceiling);
  }
  return area;
}
