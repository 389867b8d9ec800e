import type { Metric, PrecisionRule } from '@throughline/types';
import { formatValue } from '../../parts/format.ts';

/** What the precision of a metric's values follows from, as a table and a form say it. */
export const precisionWords: Readonly<Record<PrecisionRule, string>> = {
  share: 'share of n, in per cent',
  nps: 'net score of n, −100 to 100',
  rate: 'events per 1,000 of n',
  mean: 'mean of n with its standard deviation',
};

/** "0 to 100", "from 0", "open". */
export function describeRange({ low, high }: Pick<Metric, 'low' | 'high'>): string {
  if (low !== null && high !== null) return `${formatValue(low)} to ${formatValue(high)}`;
  if (low !== null) return `from ${formatValue(low)}`;
  return high === null ? 'open' : `up to ${formatValue(high)}`;
}
