/** An axis with round ends, and where it is numbered. */
export interface FittedAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Of the numbers at its ticks. */
  readonly decimals: number;
}

/** An axis of at most six parts that holds every value. */
export function fitAxis(values: readonly number[]): FittedAxis {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  if (!Number.isFinite(least) || !Number.isFinite(most)) return fitAxis([0, 100]);
  if (most - least < 1e-9) return fitAxis([least - 1, most + 1]);
  const magnitude = 10 ** Math.floor(Math.log10((most - least) / 6));
  const fits = (step: number): boolean =>
    Math.ceil(most / step - 1e-9) - Math.floor(least / step + 1e-9) <= 6;
  const step = [1, 2, 5, 10, 20].map((factor) => factor * magnitude).find(fits) ?? most - least;
  const first = Math.floor(least / step + 1e-9);
  // Of what is rounded up to nothing, no minus sign is left.
  const last = Math.ceil(most / step - 1e-9) + 0;
  return {
    low: first * step,
    high: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step),
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

/** Where a value stands on an axis: 0 at its start, 1 at its end. */
export function placeOn({ low, high }: Pick<FittedAxis, 'low' | 'high'>, value: number): number {
  return (value - low) / (high - low);
}
