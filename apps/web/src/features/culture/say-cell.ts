import type { CultureCell } from '@throughline/types';
import { formatGroupSize, formatNumber } from '../../parts/format.ts';
import { formatDifference } from './culture-words.ts';

/** A cell in words, with everything that is known of it. */
export function sayCell(cell: CultureCell | null, view: 'level' | 'change'): string {
  if (cell === null) return 'too few answers';
  const { shown, low, high, n, change } = cell;
  const level = `${shown}, 95\u00a0% interval ${formatNumber(low)} to ${formatNumber(high)}, n ${formatGroupSize(n)}`;
  const moved = change === null ? 'change not told' : `change ${formatDifference(change)}`;
  return view === 'level' ? `${level}; ${moved}` : `${moved}; level ${level}`;
}
