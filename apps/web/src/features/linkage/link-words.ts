import { say, sayCount, sayKnown } from '@throughline/speech';
import type { Correlation, Link } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** The outcome in a sentence. */
export function nameOutcome({ metric }: Link): string {
  return metric === null ? say('the outcome') : sayKnown(metric.name);
}

/** "0.45", with a real minus sign; two decimals are what 20 to 200 units can carry. */
export function formatCorrelation(value: number | null): string {
  return value === null ? say('not known') : formatNumber(value, 2);
}

/** "0.41 to 0.49". */
export function formatInterval({ low, high }: Pick<Correlation, 'low' | 'high'>): string {
  return low === null || high === null
    ? say('not known')
    : say('{low} to {high}', { low: formatNumber(low, 2), high: formatNumber(high, 2) });
}

/** What the scatter shows, for a person who hears it. */
export function describeScatter(link: Link): string {
  const { correlation, metric, points } = link;
  const construct = sayKnown(link.construct.name);
  const start = sayCount(
    points.length,
    'Scatter of {count} unit: {construct} from 0 to 100 across, {outcome} upwards, each with a 95 % interval both ways.',
    'Scatter of {count} units: {construct} from 0 to 100 across, {outcome} upwards, each with a 95 % interval both ways.',
    { construct, outcome: metric === null ? say('outcome') : sayKnown(metric.name) },
  );
  const found =
    correlation.r === null
      ? say('No correlation is drawn. The table holds every figure.')
      : say('Correlation {r}, 95 % interval {interval}. The table holds every figure.', {
          r: formatCorrelation(correlation.r),
          interval: formatInterval(correlation),
        });
  return `${start} ${found}`;
}

/**
 * What the scatter's title says: the finding, in the words of its interval, and no finding at all
 * before there are as many units as a verdict needs.
 */
export function titleScatter(link: Link): string {
  const { correlation, evidence } = link;
  const names = { from: sayKnown(link.construct.name), to: nameOutcome(link) };
  if (evidence.units < evidence.neededForVerdict)
    return say('{from} and {to}, unit by unit', names);
  if (correlation.r === null || correlation.low === null || correlation.high === null) {
    return say('{from} and {to}, unit by unit', names);
  }
  if (correlation.low > 0) {
    return say('Where {from} is higher, {to} tends to be higher', names);
  }
  if (correlation.high < 0) {
    return say('Where {from} is higher, {to} tends to be lower', names);
  }
  return say('{from} and {to} show no clear link', names);
}
