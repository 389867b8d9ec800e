import { say, sayCount, sayKnown } from '@throughline/speech';
import type { Correlation, Link, LinkPoint } from '@throughline/types';
import type { History, HistoryPoint } from '../../charts/build-history.ts';
import type { Scatter, ScatterPoint } from '../../charts/build-scatter.ts';
import { findDecimals, formatGroupSize, formatNumber, formatValue } from '../../parts/format.ts';
import { formatCorrelation, formatInterval } from './link-words.ts';
import { shortenLabels } from './wave-labels.ts';

/** The link's units as marks on fixed axes. */
export function toScatter(link: Link, outcomeRange: { low: number; high: number }): Scatter {
  const decimals = findOutcomeDecimals(link.points);
  return {
    points: link.points.map((point) => toPoint(point, link, decimals)),
    x: {
      title: say('{construct}, 0 to 100', { construct: sayKnown(link.construct.name) }),
      low: 0,
      high: 100,
    },
    y: { title: nameMetric(link), ...outcomeRange },
  };
}

/** The link's correlation over waves; a wave without one keeps its place, and its reason stands in the table. */
export function toHistory(link: Link): History {
  const labels = shortenLabels(link.history.map(({ label }) => label));
  return {
    points: link.history.map(({ correlation }, index) => ({
      label: labels[index] ?? '',
      ...toEstimate(correlation),
    })),
    axisTitle: say('Correlation r'),
    low: -1,
    high: 1,
    baseline: 0,
  };
}

/** Decimals of an outcome: no more than the narrowest of its intervals allows. */
export function findOutcomeDecimals(points: readonly LinkPoint[]): number {
  const widths = points.flatMap(({ outcome: { low, high } }) =>
    low === null || high === null ? [] : [high - low],
  );
  if (widths.length === 0) return findDecimals(points.map(({ outcome }) => outcome.value));
  const narrowest = Math.min(...widths);
  if (narrowest >= 10) return 0;
  return narrowest >= 1 ? 1 : 2;
}

/** "58 (51 to 65)". */
export function formatEstimate(
  { value, low, high }: LinkPoint['outcome'] | LinkPoint['culture'],
  decimals: number,
): string {
  const format = (number: number) => formatNumber(number, decimals);
  return low === null || high === null
    ? format(value)
    : say('{value} ({low} to {high})', {
        value: format(value),
        low: format(low),
        high: format(high),
      });
}

/** The outcome where it stands alone. */
export function nameMetric({ metric }: Link): string {
  return metric === null ? say('Outcome') : sayKnown(metric.name);
}

function toPoint(
  { unitName, culture, outcome }: LinkPoint,
  link: Link,
  decimals: number,
): ScatterPoint {
  return {
    label: unitName,
    details: [
      `${sayKnown(link.construct.name)} ${formatEstimate(culture, 0)}, n ${formatGroupSize(culture.n)}`,
      `${nameMetric(link)} ${formatEstimate(outcome, decimals)}` +
        (outcome.n === null ? '' : `, n ${formatValue(outcome.n)}`),
    ],
    x: culture.value,
    xMin: culture.low ?? culture.value,
    xMax: culture.high ?? culture.value,
    y: outcome.value,
    yMin: outcome.low ?? outcome.value,
    yMax: outcome.high ?? outcome.value,
  };
}

function toEstimate(correlation: Correlation): Pick<HistoryPoint, 'estimate' | 'details'> {
  const { r, low, high, n } = correlation;
  if (r === null || low === null || high === null) return { estimate: null, details: [] };
  return {
    estimate: { value: r, low, high, shown: formatCorrelation(r) },
    details: [
      say('r {r}, 95\u00a0% interval {interval}', {
        r: formatCorrelation(r),
        interval: formatInterval(correlation),
      }),
      sayCount(n, '{count} unit', '{count} units'),
    ],
  };
}
