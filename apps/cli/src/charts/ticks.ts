/** An axis that begins and ends on round numbers, with four to eight of them on it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** The axis that holds all values; it has a length even where they are all the same. */
export function axisOf(values: readonly number[]): Axis {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) {
    const half = Math.max(Math.abs(low) / 2, 0.5);
    [low, high] = [low - half, high + half];
  }
  const step = roundStep((high - low) / 4);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { low: first * step, high: last * step, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].findLast((each) => each * power <= rough * (1 + 1e-9)) ?? 1) * power;
}

/** Where a value lies on an axis of so many points. */
export function place({ low, high }: Axis, value: number, points: number): number {
  return Number((((value - low) / (high - low)) * points).toFixed(1));
}
