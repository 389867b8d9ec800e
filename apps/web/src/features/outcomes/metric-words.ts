import { say } from '@throughline/speech';
import type { Metric, PrecisionRule } from '@throughline/types';
import { formatValue } from '../../parts/format.ts';

/** What the precision of a metric's values follows from, as a table and a form say it. */
export function namePrecision(rule: PrecisionRule): string {
  switch (rule) {
    case 'share':
      return say('share of n, in per cent');
    case 'nps':
      return say('net score of n, −100 to 100');
    case 'rate':
      return say('events per 1,000 of n');
    case 'mean':
      return say('mean of n with its standard deviation');
  }
}

/** "0 to 100", "from 0", "open". */
export function describeRange({ low, high }: Pick<Metric, 'low' | 'high'>): string {
  if (low !== null && high !== null) {
    return say('{low} to {high}', { low: formatValue(low), high: formatValue(high) });
  }
  if (low !== null) return say('from {low}', { low: formatValue(low) });
  return high === null ? say('open') : say('up to {high}', { high: formatValue(high) });
}
