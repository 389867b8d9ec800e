import type { ChartConfiguration } from 'chart.js';
import { type Axis, buildAxis } from './axis.ts';
import { buildMark } from './build-mark.ts';
import type { ChartTheme } from './chart-theme.ts';
import { buildTooltipStyle } from './tooltip-style.ts';

/** One mark with its interval both ways; an interval that is not known is as long as nothing. */
export interface ScatterPoint {
  label: string;
  details: readonly string[];
  x: number;
  xMin: number;
  xMax: number;
  y: number;
  yMin: number;
  yMax: number;
}

export interface Scatter {
  points: readonly ScatterPoint[];
  x: Axis;
  y: Axis;
}

/** Points with whiskers both ways on axes that stay the same whatever is filtered. */
export function buildScatter(
  scatter: Scatter,
  theme: ChartTheme,
): ChartConfiguration<'scatterWithErrorBars', ScatterPoint[]> {
  return {
    type: 'scatterWithErrorBars',
    data: {
      datasets: [
        {
          data: [...scatter.points],
          errorBarColor: theme.accentSoft,
          errorBarLineWidth: 1,
          errorBarWhiskerColor: theme.accentSoft,
          errorBarWhiskerLineWidth: 1,
          errorBarWhiskerSize: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      elements: { pointWithErrorBar: buildMark(theme) },
      scales: { x: buildAxis(scatter.x, theme), y: buildAxis(scatter.y, theme) },
      plugins: {
        tooltip: {
          ...buildTooltipStyle(theme),
          callbacks: {
            title: (items) => items.map((item) => scatter.points[item.dataIndex]?.label ?? ''),
            label: (item) => [...(scatter.points[item.dataIndex]?.details ?? [])],
          },
        },
      },
    },
  };
}
