import type { Correlation, Link } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** "0.45", with a real minus sign; two decimals are what 20 to 200 units can carry. */
export function formatCorrelation(value: number | null): string {
  return value === null ? 'not known' : formatNumber(value, 2);
}

/** "0.41 to 0.49". */
export function formatInterval({ low, high }: Pick<Correlation, 'low' | 'high'>): string {
  return low === null || high === null
    ? 'not known'
    : `${formatNumber(low, 2)} to ${formatNumber(high, 2)}`;
}

/** What the scatter shows, for a person who hears it. */
export function describeScatter(link: Link): string {
  const { correlation, construct, metric, points } = link;
  const start = `Scatter of ${points.length} units: ${construct.name} from 0 to 100 across, ${metric?.name ?? 'outcome'} upwards, each with a 95 % interval both ways.`;
  return correlation.r === null
    ? `${start} No correlation is drawn. The table holds every figure.`
    : `${start} Correlation ${formatCorrelation(correlation.r)}, 95 % interval ${formatInterval(correlation)}. The table holds every figure.`;
}

/**
 * What the scatter's title says: the finding, in the words of its interval, and no finding at all
 * before there are as many units as a verdict needs.
 */
export function titleScatter({ construct, correlation, evidence, metric }: Link): string {
  const name = metric?.name ?? 'the outcome';
  if (evidence.units < evidence.neededForVerdict)
    return `${construct.name} and ${name}, unit by unit`;
  if (correlation.r === null || correlation.low === null || correlation.high === null) {
    return `${construct.name} and ${name}, unit by unit`;
  }
  if (correlation.low > 0) {
    return `Where ${construct.name} is higher, ${name} tends to be higher`;
  }
  if (correlation.high < 0) {
    return `Where ${construct.name} is higher, ${name} tends to be lower`;
  }
  return `${construct.name} and ${name} show no clear link`;
}
