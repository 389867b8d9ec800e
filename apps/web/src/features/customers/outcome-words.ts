import { say, sayCount, sayKnown } from '@throughline/speech';
import type { Difference, OutcomePoint, OutcomeSeries } from '@throughline/types';
import type { Bands } from '../../charts/build-bands.ts';
import { findDecimals, formatNumber } from '../../parts/format.ts';
import { isClear } from '../culture/culture-words.ts';
import { sayRange } from '../scores/say-range.ts';

/** Decimals of a figure: no more than its interval allows. */
export function decimalsOf({ value, low, high }: OutcomePoint): number {
  if (low === null || high === null) return Math.min(1, findDecimals([value]));
  const width = high - low;
  if (width >= 10) return 0;
  return width >= 0.5 ? 1 : 2;
}

/** "35". */
export function formatPoint(point: OutcomePoint): string {
  return formatNumber(point.value, decimalsOf(point));
}

/** "30 to 40", or that it is not known. */
export function formatRange(point: OutcomePoint): string {
  const { low, high } = point;
  if (low === null || high === null) return say('not known');
  const decimals = decimalsOf(point);
  return sayRange(low, high, decimals);
}

/** "n 1,204 in 12 units". */
export function sayBasis({ n, units }: OutcomePoint): string {
  const customers = n === null ? say('n not given') : `n ${formatNumber(n)}`;
  return units === 1
    ? customers
    : sayCount(units, '{customers} in {count} unit', '{customers} in {count} units', { customers });
}

/** The newest figure, and whether it clearly moved. */
export function sayNewest(points: readonly OutcomePoint[], change: Difference | null): string {
  const newest = points.at(-1);
  if (newest === undefined) return say('No figures');
  const level = { value: formatPoint(newest), period: newest.period };
  if (points.length < 2) return say('{value} in {period}', level);
  if (change === null) {
    return say('{value} in {period}; how sure a change is, is not known', level);
  }
  if (!isClear(change)) {
    return say('{value} in {period}; no clear change since the period before', level);
  }
  return change.value > 0
    ? say('{value} in {period}, higher than the period before', level)
    : say('{value} in {period}, lower than the period before', level);
}

/** A series with its intervals as a band, on an axis that stays the same for every unit. */
export function toOutcomeBands(
  points: readonly OutcomePoint[],
  axis: { title: string; low: number; high: number },
): Bands {
  return {
    points: points.map((point) => ({
      label: point.period.replace(/^20/, '’'),
      value: point.value,
      low: point.low,
      high: point.high,
      shown: formatPoint(point),
      details: [
        `${point.period}: ${formatPoint(point)}`,
        say('95\u00a0% interval {range}', { range: formatRange(point) }),
        sayBasis(point),
      ],
    })),
    axisTitle: axis.title,
    low: axis.low,
    high: axis.high,
  };
}

/** What a person hears who does not see the chart. */
export function describeOutcome(name: string, points: readonly OutcomePoint[]): string {
  const told = points.map((point) => {
    const interval = point.low === null ? '' : `, ${formatRange(point)}`;
    return `${point.period} ${formatPoint(point)}${interval}`;
  });
  return say('{metric} by period with 95 % intervals where they are known: {points}.', {
    metric: name,
    points: told.join('; '),
  });
}

/** Which way is better, where that is not plain. */
export function sayUnit({ metric }: OutcomeSeries): string {
  const unit = sayKnown(metric.unit);
  return metric.higherIsBetter ? unit : say('{unit}; lower is better', { unit });
}
