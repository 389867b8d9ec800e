import type { ChartConfiguration } from 'chart.js';
import { type Axis, buildAxis } from './axis.ts';
import type { ChartTheme } from './chart-theme.ts';
import { buildTooltipStyle } from './tooltip-style.ts';

export interface FunnelPoint {
  label: string;
  details: readonly string[];
  x: number;
  y: number;
  /** Outside the outer limits: drawn filled and named. */
  isOutside: boolean;
}

export interface Funnel {
  points: readonly FunnelPoint[];
  /** Half-widths by x, from the left to the right. */
  limits: readonly { x: number; usual: number; outer: number }[];
  x: Axis;
  y: Axis;
}

interface Mark {
  x: number;
  y: number;
}

/** Units around zero, between limits that narrow with how much is known of each; those outside are named. */
export function buildFunnel(
  funnel: Funnel,
  theme: ChartTheme,
): ChartConfiguration<'scatter', Mark[]> {
  const { points } = funnel;
  const line = (of: 'usual' | 'outer', sign: 1 | -1) => ({
    data: funnel.limits.map((limit) => ({ x: limit.x, y: sign * limit[of] })),
    showLine: true,
    pointRadius: 0,
    pointHitRadius: 0,
    pointHoverRadius: 0,
    borderColor: of === 'outer' ? theme.ink : theme.muted,
    borderWidth: 1,
    ...(of === 'usual' && { borderDash: [4, 3] }),
  });
  const last = funnel.limits.at(-1);
  const name = (content: string, x: number, y: number) => ({
    type: 'label' as const,
    xValue: x,
    yValue: y,
    content,
    color: theme.ink,
    backgroundColor: theme.ground,
    padding: 1,
    font: { family: theme.font, size: 12, weight: 500 as const },
  });
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ x, y }) => ({ x, y })),
          pointRadius: ({ dataIndex }) => (points[dataIndex]?.isOutside ? 6 : 4),
          pointHoverRadius: 6.5,
          pointHitRadius: 6,
          pointBackgroundColor: ({ dataIndex }) =>
            points[dataIndex]?.isOutside ? theme.accent : theme.ground,
          pointBorderColor: theme.accent,
          pointBorderWidth: 1.5,
        },
        line('usual', 1),
        line('usual', -1),
        line('outer', 1),
        line('outer', -1),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: 60, top: 12 } },
      scales: { x: buildAxis(funnel.x, theme), y: buildAxis(funnel.y, theme) },
      plugins: {
        tooltip: {
          ...buildTooltipStyle(theme),
          filter: (item) => item.datasetIndex === 0,
          callbacks: {
            title: (items) => items.map((item) => points[item.dataIndex]?.label ?? ''),
            label: (item) => [...(points[item.dataIndex]?.details ?? [])],
          },
        },
        annotation: {
          clip: false,
          annotations: {
            zero: {
              type: 'line',
              yMin: 0,
              yMax: 0,
              borderColor: theme.muted,
              borderWidth: 1,
            },
            ...(last !== undefined && {
              usual: { ...name('95\u00a0%', last.x, last.usual), xAdjust: 30, color: theme.muted },
              outer: { ...name('outside', last.x, last.outer), xAdjust: 30, color: theme.muted },
            }),
            ...Object.fromEntries(
              points.flatMap(({ label, x, y, isOutside }, index) =>
                isOutside ? [[`unit ${index}`, { ...name(label, x, y), yAdjust: -16 }]] : [],
              ),
            ),
          },
        },
      },
    },
  };
}
