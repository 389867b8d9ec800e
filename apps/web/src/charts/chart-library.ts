import { CategoryScale, Chart, LinearScale, LineElement, PointElement, Tooltip } from 'chart.js';
import {
  LineWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
} from 'chartjs-chart-error-bars';
import annotation from 'chartjs-plugin-annotation';
import { buildHistory, type History } from './build-history.ts';
import { buildIntervals, type Intervals } from './build-intervals.ts';
import { buildScatter, type Scatter } from './build-scatter.ts';
import type { ChartTheme } from './chart-theme.ts';

// The only door to Chart.js, so that one lazy import brings all of it and nothing brings it early.
Chart.register(
  CategoryScale,
  LinearScale,
  LineElement,
  PointElement,
  Tooltip,
  LineWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
  annotation,
);

/** A chart on a canvas, until it is taken off. */
export interface DrawnChart {
  destroy(): void;
}

/** Draws points with whiskers both ways. */
export function drawScatter(
  canvas: HTMLCanvasElement,
  scatter: Scatter,
  theme: ChartTheme,
): DrawnChart {
  return new Chart(canvas, buildScatter(scatter, theme));
}

/** Draws estimates over waves. */
export function drawHistory(
  canvas: HTMLCanvasElement,
  history: History,
  theme: ChartTheme,
): DrawnChart {
  return new Chart(canvas, buildHistory(history, theme));
}

/** Draws estimates with intervals below each other. */
export function drawIntervals(
  canvas: HTMLCanvasElement,
  { intervals, isNarrow }: { intervals: Intervals; isNarrow: boolean },
  theme: ChartTheme,
): DrawnChart {
  return new Chart(canvas, buildIntervals(intervals, theme, isNarrow));
}
