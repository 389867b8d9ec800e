import type { ChartConfiguration } from 'chart.js';
import { buildAxis, buildLabels } from './axis.ts';
import { buildErrorBars, buildMark } from './build-mark.ts';
import type { ChartTheme } from './chart-theme.ts';
import { buildTooltipStyle } from './tooltip-style.ts';

interface Estimate {
  value: number;
  /** As it is written beside the mark that is large. */
  shown: string;
  low: number;
  high: number;
}

/** One wave; without an estimate it keeps its place on the axis and stays empty. */
export interface HistoryPoint {
  label: string;
  estimate: Estimate | null;
  details: readonly string[];
}

export interface History {
  points: readonly HistoryPoint[];
  axisTitle: string;
  low: number;
  high: number;
  /** A value that a line is drawn at, such as zero. */
  baseline?: number;
  /** The point that is large and carries its value; the newest unless given. */
  marked?: number;
}

interface Mark {
  y: number;
  yMin: number;
  yMax: number;
}

/** Estimates over waves, around a line where one is asked for; one of them carries its value. */
export function buildHistory(
  history: History,
  theme: ChartTheme,
): ChartConfiguration<'lineWithErrorBars', Mark[]> {
  const markedIndex =
    history.marked ?? history.points.findLastIndex(({ estimate }) => estimate !== null);
  const marked = history.points[markedIndex]?.estimate;
  return {
    type: 'lineWithErrorBars',
    data: {
      labels: history.points.map((point) => point.label),
      datasets: [
        {
          data: history.points.map(toMark),
          ...buildErrorBars(theme),
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      elements: {
        line: { borderColor: theme.accentSoft, borderWidth: 1 },
        pointWithErrorBar: {
          ...buildMark(theme),
          radius: ({ dataIndex }) => (dataIndex === markedIndex ? 6.5 : 4.5),
        },
      },
      layout: { padding: { right: 48 } },
      scales: {
        x: buildLabels(theme),
        y: buildAxis({ title: history.axisTitle, low: history.low, high: history.high }, theme),
      },
      plugins: {
        tooltip: {
          ...buildTooltipStyle(theme),
          callbacks: {
            label: (item) => [...(history.points[item.dataIndex]?.details ?? [])],
          },
        },
        annotation: {
          clip: false,
          annotations: {
            ...(history.baseline !== undefined && {
              baseline: {
                type: 'line',
                yMin: history.baseline,
                yMax: history.baseline,
                borderColor: theme.muted,
                borderWidth: 1,
              },
            }),
            ...(marked && {
              marked: {
                type: 'label',
                xValue: markedIndex,
                yValue: marked.value,
                xAdjust: 30,
                content: marked.shown,
                color: theme.ink,
                font: { family: theme.font, size: 14, weight: 600 },
              },
            }),
          },
        },
      },
    },
  };
}

// The error-bar controller places marks by index, so an empty wave needs a mark that is not drawn.
function toMark({ estimate }: HistoryPoint): Mark {
  if (estimate === null) return { y: Number.NaN, yMin: Number.NaN, yMax: Number.NaN };
  return { y: estimate.value, yMin: estimate.low, yMax: estimate.high };
}
