import {
  CategoryScale,
  Chart,
  Filler,
  LineController,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import {
  LineWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
} from 'chartjs-chart-error-bars';
import annotation from 'chartjs-plugin-annotation';
import { type Bands, buildBands } from './build-bands.ts';
import { buildFunnel, type Funnel } from './build-funnel.ts';
import { buildHistory, type History } from './build-history.ts';
import { buildIntervals, type Intervals } from './build-intervals.ts';
import { buildScatter, type Scatter } from './build-scatter.ts';
import type { ChartTheme } from './chart-theme.ts';

// The only door to Chart.js, so that one lazy import brings all of it and nothing brings it early.
Chart.register(
  CategoryScale,
  Filler,
  LineController,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
  LineWithErrorBarsController,
  PointWithErrorBar,
  ScatterWithErrorBarsController,
  annotation,
);

/** A chart on a canvas, until it is taken off. */
export interface DrawnChart {
  destroy(): void;
  /** What is shown, drawn at this many dots a pixel. */
  copy(ratio: number): HTMLCanvasElement | null;
}

/** A chart of whatever kind. */
interface Shown {
  readonly canvas: HTMLCanvasElement;
  readonly options: object | undefined;
  destroy(): void;
  resize(): void;
}

function hold(chart: Shown): DrawnChart {
  return {
    destroy: () => chart.destroy(),
    copy: (ratio) => {
      const { canvas } = chart;
      Object.assign(chart.options ?? {}, { devicePixelRatio: ratio });
      chart.resize();
      const copy = document.createElement('canvas');
      copy.width = canvas.width;
      copy.height = canvas.height;
      copy.getContext('2d')?.drawImage(canvas, 0, 0);
      Object.assign(chart.options ?? {}, { devicePixelRatio: undefined });
      chart.resize();
      return copy;
    },
  };
}

/** Draws points with whiskers both ways. */
export function drawScatter(
  canvas: HTMLCanvasElement,
  scatter: Scatter,
  theme: ChartTheme,
): DrawnChart {
  const { clientWidth: width, clientHeight: height } = canvas.parentElement ?? canvas;
  return hold(new Chart(canvas, buildScatter(scatter, theme, { width, height })));
}

/** Draws estimates over waves. */
export function drawHistory(
  canvas: HTMLCanvasElement,
  history: History,
  theme: ChartTheme,
): DrawnChart {
  return hold(new Chart(canvas, buildHistory(history, theme)));
}

/** Draws estimates with intervals below each other. */
export function drawIntervals(
  canvas: HTMLCanvasElement,
  { intervals, isNarrow }: { intervals: Intervals; isNarrow: boolean },
  theme: ChartTheme,
): DrawnChart {
  return hold(new Chart(canvas, buildIntervals(intervals, theme, isNarrow)));
}

/** Draws a line over time within its band. */
export function drawBands(canvas: HTMLCanvasElement, bands: Bands, theme: ChartTheme): DrawnChart {
  return hold(new Chart(canvas, buildBands(bands, theme)));
}

/** Draws units between limits that narrow with how much is known of each. */
export function drawFunnel(
  canvas: HTMLCanvasElement,
  funnel: Funnel,
  theme: ChartTheme,
): DrawnChart {
  return hold(new Chart(canvas, buildFunnel(funnel, theme)));
}
