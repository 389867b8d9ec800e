import { drawIndices } from '../random/index-source.ts';
import type { IndexSource } from '../random/index-source.ts';

/** Within products of every unit, from which the within slope of any collection of units follows. */
export type WithinSlopeTask = {
  readonly kind: 'within-slope';
  /** Per unit: sum of x'y and of x'x, unit means taken out. */
  readonly products: Float64Array;
  readonly source: IndexSource;
};

/** Within slopes of draws from..to; NaN where x does not move in the drawn units. */
export function withinSlopeDraws(task: WithinSlopeTask, from: number, to: number): Float64Array {
  const { products, source } = task;
  const picked = new Int32Array(source.width);
  const slopes = new Float64Array(to - from);
  for (let draw = from; draw < to; draw += 1) {
    drawIndices(source, draw, picked);
    let xy = 0;
    let xx = 0;
    for (let i = 0; i < picked.length; i += 1) {
      const place = 2 * (picked[i] ?? 0);
      xy += products[place] ?? 0;
      xx += products[place + 1] ?? 0;
    }
    slopes[draw - from] = xx > 0 ? xy / xx : Number.NaN;
  }
  return slopes;
}
