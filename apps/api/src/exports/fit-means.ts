import type { UnitMeans } from '@throughline/types';
import { fitAxis, type FittedAxis } from './fit-axis.ts';

export type MeansPoint = UnitMeans['between']['points'][number];

/** Axes that hold every unit with its intervals. */
export function fitMeans({ between: { points } }: UnitMeans): {
  readonly across: FittedAxis;
  readonly up: FittedAxis;
} {
  return {
    across: fitAxis(points.flatMap(({ from }) => limitsOf(from))),
    up: fitAxis(points.flatMap(({ to }) => limitsOf(to))),
  };
}

/** Where the line of least squares begins and ends, over the units there are; null without one. */
export function endsOfLine({ between: { points, line } }: UnitMeans): {
  readonly first: { readonly x: number; readonly y: number };
  readonly last: { readonly x: number; readonly y: number };
} | null {
  if (line === null) return null;
  const values = points.map(({ from }) => from.value);
  const at = (x: number) => ({ x, y: line.intercept + line.slope * x });
  return { first: at(Math.min(...values)), last: at(Math.max(...values)) };
}

function limitsOf({ value, low, high }: MeansPoint['from']): number[] {
  return [value, low ?? value, high ?? value];
}
