import { say } from '@throughline/speech';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
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
  /** So many of the first points are of something else: hollow and dotted, with a gap to the rest. */
  earlierPoints?: number;
  axisTitle: string;
  low: number;
  high: number;
  /** A second line to compare with, without a band, such as that of the unit above. */
  reference?: { label: string; values: readonly (number | null)[] } | undefined;
}

/** Where the other line has its points. */
const noPoint: BandPoint = {
  label: '',
  value: null,
  low: null,
  high: null,
  shown: '',
  details: [],
};
/** The place of the line of earlier points among what is drawn: after the line and its two edges. */
const earlierSet = 3;

/** A line over time with its interval as a band in the same hue; the newest point carries its value. */
export function buildBands(
  bands: Bands,
  theme: ChartTheme,
): ChartConfiguration<'line', (number | null)[]> {
  const { points, reference } = bands;
  const earlier = bands.earlierPoints ?? 0;
  const own = points.map((point, index) => (index < earlier ? noPoint : point));
  const before = points.map((point, index) => (index < earlier ? point : noPoint));
  const newestIndex = own.findLastIndex(({ value }) => value !== null);
  const newest = points[newestIndex];
  const referenceIndex = reference?.values.findLastIndex((value) => value !== null) ?? -1;
  return {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label),
      datasets: [
        {
          data: own.map(({ value }) => value),
          borderColor: theme.accent,
          borderWidth: 2,
          pointBackgroundColor: theme.accent,
          pointBorderColor: theme.ground,
          pointBorderWidth: 1,
          pointHitRadius: 8,
          pointRadius: ({ dataIndex }) => (dataIndex === newestIndex ? 5 : 3),
        },
        ...drawBand(own, theme),
        ...(earlier === 0
          ? []
          : [
              {
                data: before.map(({ value }) => value),
                borderColor: theme.accent,
                borderWidth: 1.5,
                borderDash: [2, 3],
                pointBackgroundColor: theme.ground,
                pointBorderColor: theme.accent,
                pointBorderWidth: 1.5,
                pointHitRadius: 8,
                pointRadius: 3.5,
              },
              ...drawBand(before, theme),
            ]),
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
          // Of what is drawn at a place only the points are told, not the edges of their bands.
          filter: ({ datasetIndex, dataIndex }) =>
            datasetIndex === (dataIndex < earlier ? earlierSet : 0),
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

/** The interval as an area: the upper edge, and the lower that is filled up to it. */
function drawBand(
  points: readonly BandPoint[],
  theme: ChartTheme,
): ChartDataset<'line', (number | null)[]>[] {
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0 };
  return [
    { data: points.map(({ high }) => high), ...edge, fill: false },
    {
      data: points.map(({ low }) => low),
      ...edge,
      fill: '-1',
      backgroundColor: theme.accentSoft,
    },
  ];
}
