/** Euclidean length of a vector, scaled so that squares neither under- nor overflow. */
export function norm(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  if (largest === 0) return 0;
  const scale = largest > 1e-140 && largest < 1e140 ? 1 : largest;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = (values[i] ?? 0) / scale;
    sum += value * value;
  }
  return scale * Math.sqrt(sum);
}
