import type { ChartConfiguration } from 'chart.js';
import { type Axis, buildAxis } from './axis.ts';
import { buildMark } from './build-mark.ts';
import type { ChartTheme } from './chart-theme.ts';
import { placeLabels } from './place-labels.ts';
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
  /** Each mark carries its label, and lines cross at this point: for a handful of marks. */
  named?: { at: { x: number; y: number } };
  /** A line through the points, from end to end. */
  line?: { from: readonly [number, number]; to: readonly [number, number] };
}

/** Of a canvas, in pixels of the page. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Points with whiskers both ways on axes that stay the same whatever is filtered. */
export function buildScatter(
  scatter: Scatter,
  theme: ChartTheme,
  canvas: Size,
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
        ...(scatter.named && { annotation: nameMarks(scatter, scatter.named.at, canvas, theme) }),
        ...(scatter.line && {
          annotation: { annotations: { line: drawLine(scatter.line, theme) } },
        }),
      },
    },
  };
}

function drawLine({ from, to }: NonNullable<Scatter['line']>, theme: ChartTheme) {
  return {
    type: 'line' as const,
    xMin: from[0],
    yMin: from[1],
    xMax: to[0],
    yMax: to[1],
    borderColor: theme.ink,
    borderWidth: 2,
  };
}

/** What an axis, its title and the frame take of a chart, in pixels. */
const frame = { width: 76, height: 60 };

function nameMarks(
  scatter: Scatter,
  at: { x: number; y: number },
  canvas: Size,
  theme: ChartTheme,
) {
  const { points, x: across, y: up } = scatter;
  const width = Math.max(1, canvas.width - frame.width);
  const height = Math.max(1, canvas.height - frame.height);
  const places = placeLabels(
    points.map(({ label, x, y }) => ({
      label,
      x: (width * (x - across.low)) / (across.high - across.low),
      y: (height * (up.high - y)) / (up.high - up.low),
    })),
    { width, height },
  );
  const line = {
    type: 'line' as const,
    borderColor: theme.muted,
    borderDash: [4, 3],
    borderWidth: 1,
  };
  const labels = points.flatMap(({ label, x, y }, index) => {
    const place = places[index] ?? null;
    if (place === null) return [];
    const name = {
      type: 'label' as const,
      xValue: x,
      yValue: y,
      xAdjust: place.side === 'start' ? 8 : -8,
      yAdjust: place.dy,
      position: { x: place.side, y: 'center' as const },
      content: label,
      color: theme.ink,
      padding: 1,
      font: { family: theme.font, size: 12, weight: 500 as const },
    };
    return [[`name ${index}`, name]];
  });
  return {
    clip: false,
    annotations: {
      upright: { ...line, xMin: at.x, xMax: at.x },
      level: { ...line, yMin: at.y, yMax: at.y },
      ...Object.fromEntries(labels),
    },
  };
}
