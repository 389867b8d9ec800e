import { say } from '@throughline/speech';
import type { PeriodFormat } from '../periods/period.ts';

/** The length of a period in words. */
export function nameLength(length: PeriodFormat): string {
  switch (length) {
    case 'day':
      return say('day');
    case 'week':
      return say('week');
    case 'month':
      return say('month');
    case 'quarter':
      return say('quarter');
    case 'year':
      return say('year');
    case 'number':
      return say('number');
  }
}
