import type { ChartConfiguration } from 'chart.js';
import { formatNumber } from '../parts/format.ts';
import { type Axis, buildAxis } from './axis.ts';
import { buildErrorBars, buildMark } from './build-mark.ts';
import type { ChartTheme } from './chart-theme.ts';
import { buildTooltipStyle } from './tooltip-style.ts';

/** One row: an estimate with its interval on the common axis. */
export interface IntervalRow {
  label: string;
  details: readonly string[];
  value: number;
  /** As it is written beside the mark; two decimals unless given. */
  shown?: string;
  low: number;
  high: number;
  /** Another value on the same axis, such as that of the unit above: an upright mark. */
  reference?: number | undefined;
  /** Where the row stood before: a hollow mark. */
  before?: number | undefined;
}

export interface Intervals {
  rows: readonly IntervalRow[];
  axis: Axis;
  /** Where it is enough, with the words that stand there. */
  threshold?: { at: number; label: string };
}

interface Mark {
  x: number;
  y: number;
  xMin: number;
  xMax: number;
}

/** Estimates below each other with whiskers along one axis, and the line from which it is enough. */
export function buildIntervals(
  intervals: Intervals,
  theme: ChartTheme,
  isNarrow: boolean,
): ChartConfiguration<'scatterWithErrorBars', Mark[]> {
  const { rows, axis, threshold } = intervals;
  return {
    type: 'scatterWithErrorBars',
    data: {
      datasets: [
        {
          data: rows.map(({ value, low, high }, y) => ({
            x: value,
            y,
            xMin: Math.max(axis.low, low),
            xMax: Math.min(axis.high, high),
          })),
          ...buildErrorBars(theme),
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      elements: { pointWithErrorBar: buildMark(theme) },
      layout: { padding: { right: 44, top: 24 } },
      scales: {
        x: buildAxis(axis, theme),
        y: {
          type: 'linear',
          reverse: true,
          min: -0.5,
          max: rows.length - 0.5,
          // Ticks at whole rows only, whatever the ends of the axis are.
          afterBuildTicks: (scale) => {
            scale.ticks = rows.map((_, value) => ({ value }));
          },
          grid: { color: theme.grid, drawTicks: false },
          border: { display: false },
          ticks: {
            color: theme.ink,
            autoSkip: false,
            padding: 8,
            font: { family: theme.font, size: 12 },
            callback: (value) => wrapLabel(rows[Number(value)]?.label ?? '', isNarrow ? 16 : 40),
          },
        },
      },
      plugins: {
        tooltip: {
          ...buildTooltipStyle(theme),
          callbacks: {
            title: (items) => items.map((item) => rows[item.dataIndex]?.label ?? ''),
            label: (item) => [...(rows[item.dataIndex]?.details ?? [])],
          },
        },
        annotation: {
          clip: false,
          annotations: {
            ...(threshold && {
              threshold: {
                type: 'line',
                xMin: threshold.at,
                xMax: threshold.at,
                borderColor: theme.muted,
                borderWidth: 1,
                borderDash: [4, 3],
                label: {
                  display: true,
                  content: threshold.label,
                  position: 'start',
                  yAdjust: -20,
                  backgroundColor: 'transparent',
                  color: theme.muted,
                  padding: 0,
                  font: { family: theme.font, size: 12, weight: 400 },
                },
              },
            }),
            ...Object.fromEntries(rows.flatMap((row, y) => listMarks(row, y, theme))),
            ...Object.fromEntries(
              rows.map(({ value, high }, y) => [
                `value ${y}`,
                {
                  type: 'label' as const,
                  xValue: Math.min(axis.high, Math.max(value, high)),
                  yValue: y,
                  xAdjust: 22,
                  content: rows[y]?.shown ?? formatNumber(value, 2),
                  color: theme.ink,
                  backgroundColor: theme.ground,
                  padding: 1,
                  font: { family: theme.font, size: 12, weight: 600 as const },
                },
              ]),
            ),
          },
        },
      },
    },
  };
}

/** Lines of at most so many letters, broken between words. */
function wrapLabel(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** What a row is compared with, drawn beside its estimate. */
function listMarks({ reference, before }: IntervalRow, y: number, theme: ChartTheme) {
  const upright = {
    type: 'line' as const,
    xMin: reference,
    xMax: reference,
    yMin: y - 0.32,
    yMax: y + 0.32,
    borderColor: theme.ink,
    borderWidth: 2,
  };
  const hollow = {
    type: 'point' as const,
    xValue: before,
    yValue: y,
    radius: 4,
    backgroundColor: 'transparent',
    borderColor: theme.muted,
    borderWidth: 1.5,
  };
  return [
    ...(reference === undefined ? [] : [[`reference ${y}`, upright] as const]),
    ...(before === undefined ? [] : [[`before ${y}`, hollow] as const]),
  ];
}
