import type { PanelShape, PeriodFactor } from './period-factor.ts';
import { periodFactor } from './period-factor.ts';

/** Takes the unit effects, and the period effects if asked, out of vectors whose rows are sorted by unit. */
export type Projection = {
  /** The vector without unit (and period) effects. */
  readonly project: (values: Float64Array) => Float64Array;
  /** Dimensions taken out by periods beyond the units; 0 one-way. */
  readonly periodRank: number;
  readonly factor: PeriodFactor | null;
};

/** The projection that removes fixed effects of units, or of units and periods. */
export function fixedEffectsProjection(shape: PanelShape, isTwoWay: boolean): Projection {
  const factor = isTwoWay ? periodFactor(shape) : null;
  const pass = (values: Float64Array): Float64Array => {
    const inside = demeanSorted(values, shape.starts);
    if (!factor) return inside;
    const sums = new Float64Array(shape.periods);
    for (let i = 0; i < inside.length; i += 1) {
      const t = shape.period[i] ?? 0;
      sums[t] = (sums[t] ?? 0) + (inside[i] ?? 0);
    }
    const effects = factor.solve(sums);
    for (let i = 0; i < inside.length; i += 1) {
      inside[i] = (inside[i] ?? 0) - (effects[shape.period[i] ?? 0] ?? 0);
    }
    return demeanSorted(inside, shape.starts);
  };
  return {
    project: (values) => pass(pass(values)),
    periodRank: factor?.rank ?? 0,
    factor,
  };
}

/** Minus the unit means, for rows sorted by unit. */
function demeanSorted(values: Float64Array, starts: Int32Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const [start, end] = [starts[unit] ?? 0, starts[unit + 1] ?? 0];
    let sum = 0;
    for (let i = start; i < end; i += 1) sum += values[i] ?? 0;
    const mean = sum / (end - start);
    for (let i = start; i < end; i += 1) result[i] = (values[i] ?? 0) - mean;
  }
  return result;
}
