import { say } from '@throughline/speech';
import type { CultureCell } from '@throughline/types';
import { formatGroupSize, formatNumber } from '../../parts/format.ts';
import { formatDifference } from './culture-words.ts';

/** A cell in words, with everything that is known of it. */
export function sayCell(cell: CultureCell | null, view: 'level' | 'change'): string {
  if (cell === null) return say('too few answers');
  const { shown, low, high, n, change } = cell;
  const told = {
    level: say('{score}, 95\u00a0% interval {low} to {high}, n {n}', {
      score: shown,
      low: formatNumber(low),
      high: formatNumber(high),
      n: formatGroupSize(n),
    }),
    change:
      change === null
        ? say('change not told')
        : say('change {change}', { change: formatDifference(change) }),
  };
  return view === 'level' ? say('{level}; {change}', told) : say('{change}; level {level}', told);
}
