import type { LinearScaleOptions } from 'chart.js';
import { formatValue } from '../parts/format.ts';
import type { ChartTheme } from './chart-theme.ts';

export interface Axis {
  title: string;
  low: number;
  high: number;
}

/** A linear axis with a light grid, thin frame and the same letters as the page. */
export function buildAxis(axis: Axis, theme: ChartTheme) {
  return {
    type: 'linear' as const,
    min: axis.low,
    max: axis.high,
    title: {
      display: axis.title !== '',
      text: axis.title,
      color: theme.ink,
      font: { family: theme.font, size: 12, weight: 500 },
    },
    grid: { color: theme.grid, drawTicks: false },
    border: { color: theme.muted, width: 1 },
    ticks: {
      color: theme.muted,
      padding: 8,
      stepSize: pickStep(axis.high - axis.low),
      maxRotation: 0,
      font: { family: theme.font, size: 12 },
      callback: (value: string | number) => formatValue(Number(value)),
    },
  } satisfies DeepPartial<LinearScaleOptions> & { type: 'linear' };
}

/** A row of names below a chart, waves or periods, of which as many are written as fit. */
export function buildLabels(theme: ChartTheme) {
  return {
    type: 'category' as const,
    offset: true,
    grid: { display: false },
    border: { color: theme.grid },
    ticks: {
      color: theme.muted,
      maxRotation: 0,
      autoSkip: true,
      autoSkipPadding: 16,
      font: { family: theme.font, size: 12 },
    },
  };
}

/** The smallest round step that cuts a range into at most eight equal parts. */
export function pickStep(range: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(range));
  const steps = [0.1, 0.2, 0.5, 1, 2, 5].map((factor) => factor * magnitude);
  const fits = (step: number) => range / step <= 8;
  const isEven = (step: number) => Math.abs(range / step - Math.round(range / step)) < 1e-9;
  return steps.find((step) => fits(step) && isEven(step)) ?? steps.find(fits) ?? range;
}

type DeepPartial<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Round limits that hold every value, for a measure without a range of its own. */
export function fitRange(values: readonly number[]): { low: number; high: number } {
  if (values.length === 0) return { low: 0, high: 100 };
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  const step = 10 ** Math.floor(Math.log10(Math.max(greatest - least, 1e-9)));
  const low = Math.floor(least / step) * step;
  const high = Math.ceil(greatest / step) * step;
  return low === high ? { low: low - step, high: high + step } : { low, high };
}
