import { say } from '@throughline/speech';
import type { ChartConfiguration } from 'chart.js';
import { buildAxis, buildLabels } from './axis.ts';
import type { ChartTheme } from './chart-theme.ts';
import { buildTooltipStyle } from './tooltip-style.ts';

/** One point of a line; without a value it keeps its place and the line has a gap. */
export interface BandPoint {
  label: string;
  value: number | null;
  /** Limits of the 95 % interval; null where it is not known. */
  low: number | null;
  high: number | null;
  /** As it is written beside the newest. */
  shown: string;
  details: readonly string[];
}

export interface Bands {
  points: readonly BandPoint[];
  axisTitle: string;
  low: number;
  high: number;
  /** A second line to compare with, without a band, such as that of the unit above. */
  reference?: { label: string; values: readonly (number | null)[] } | undefined;
}

/** A line over time with its interval as a band in the same hue; the newest point carries its value. */
export function buildBands(
  bands: Bands,
  theme: ChartTheme,
): ChartConfiguration<'line', (number | null)[]> {
  const { points, reference } = bands;
  const newestIndex = points.findLastIndex(({ value }) => value !== null);
  const newest = points[newestIndex];
  const referenceIndex = reference?.values.findLastIndex((value) => value !== null) ?? -1;
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0 };
  return {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [
        {
          data: points.map(({ value }) => value),
          borderColor: theme.accent,
          borderWidth: 2,
          pointBackgroundColor: theme.accent,
          pointBorderColor: theme.ground,
          pointBorderWidth: 1,
          pointHitRadius: 8,
          pointRadius: ({ dataIndex }) => (dataIndex === newestIndex ? 5 : 3),
        },
        { data: points.map(({ high }) => high), ...edge, fill: false },
        {
          data: points.map(({ low }) => low),
          ...edge,
          fill: '-1',
          backgroundColor: theme.accentSoft,
        },
        ...(reference === undefined
          ? []
          : [
              {
                data: [...reference.values],
                borderColor: theme.muted,
                borderWidth: 1.5,
                borderDash: [5, 4],
                pointRadius: 0,
                pointHitRadius: 0,
                pointHoverRadius: 0,
              },
            ]),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: 44, top: 6 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: buildLabels(theme),
        y: buildAxis({ title: bands.axisTitle, low: bands.low, high: bands.high }, theme),
      },
      plugins: {
        tooltip: {
          ...buildTooltipStyle(theme),
          filter: (item) => item.datasetIndex === 0,
          callbacks: { label: (item) => [...(points[item.dataIndex]?.details ?? [])] },
        },
        annotation: {
          clip: false,
          annotations: {
            ...(newest !== undefined &&
              newest.value !== null && {
                newest: {
                  type: 'label',
                  xValue: newestIndex,
                  yValue: newest.value,
                  xAdjust: 30,
                  content: newest.shown,
                  color: theme.ink,
                  font: { family: theme.font, size: 14, weight: 600 },
                },
              }),
            ...(reference !== undefined &&
              referenceIndex >= 0 && {
                reference: {
                  type: 'label',
                  xValue: 0,
                  yValue: bands.low,
                  yAdjust: -12,
                  position: { x: 'start', y: 'center' },
                  content: say('dashed: {label}', { label: reference.label }),
                  color: theme.muted,
                  font: { family: theme.font, size: 12 },
                },
              }),
          },
        },
      },
    },
  };
}
