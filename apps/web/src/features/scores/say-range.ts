import { say } from '@throughline/speech';
import { formatNumber } from '../../parts/format.ts';

/** "55 to 70". */
export function sayRange(low: number, high: number, decimals = 0): string {
  return say('{low} to {high}', {
    low: formatNumber(low, decimals),
    high: formatNumber(high, decimals),
  });
}
