/** An inverse-variance weighted mean of unit effects. */
export type WeightedPool = {
  readonly estimate: number;
  readonly standardError: number;
  /** Weighted squares around it. */
  readonly q: number;
};

/** Pools effects with weights 1 / (variance + tau2). */
export function weightedPool(
  effects: Float64Array,
  variances: Float64Array,
  tau2: number,
): WeightedPool {
  const weights = variances.map((variance) => 1 / (variance + tau2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const first = effects.reduce((total, effect, i) => total + effect * (weights[i] ?? 0), 0) / sum;
  const rest = effects.reduce((total, e, i) => total + (e - first) * (weights[i] ?? 0), 0) / sum;
  const estimate = first + rest;
  const q = effects.reduce((total, e, i) => total + (weights[i] ?? 0) * (e - estimate) ** 2, 0);
  return { estimate, standardError: 1 / Math.sqrt(sum), q };
}
