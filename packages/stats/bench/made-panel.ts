import { randomStream } from '../src/index.ts';

/** A made panel in long form, sorted by unit. */
export type MadePanel = {
  readonly unit: number[];
  readonly time: number[];
  readonly y: Float64Array;
  readonly x: readonly { readonly name: string; readonly values: Float64Array }[];
};

/** A panel of given size with seeded noise; `isBalanced: false` leaves out about one row in ten. */
export function madePanel(
  units: number,
  periods: number,
  options: { readonly predictors: number; readonly isBalanced: boolean },
): MadePanel {
  const { nextUniform } = randomStream(20260101, units);
  const unit: number[] = [];
  const time: number[] = [];
  for (let j = 0; j < units; j += 1) {
    for (let t = 0; t < periods; t += 1) {
      if (!options.isBalanced && nextUniform() < 0.1) continue;
      unit.push(j + 1);
      time.push(t + 1);
    }
  }
  const noise = (): Float64Array => {
    const values = new Float64Array(unit.length);
    for (let i = 0; i < values.length; i += 1) {
      values[i] = nextUniform() + nextUniform() + nextUniform() - 1.5 + ((unit[i] ?? 0) % 7) / 7;
    }
    return values;
  };
  const x = Array.from({ length: options.predictors }, (_, i) => ({
    name: `x${i + 1}`,
    values: noise(),
  }));
  const y = noise().map((value, i) => value + 0.3 * (x[0]?.values[i] ?? 0));
  return { unit, time, y, x };
}
