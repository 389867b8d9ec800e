import { say, sayCount, sayKnown, sayList } from '@throughline/speech';
import type { Deviants, Drivers } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** "Net Promoter Score in 2026-Q1 to 2026-Q4, after four waves; 60 units". */
export function sayWindow({ metric, periods, waves, units }: Drivers | Deviants): string {
  const first = periods[0] ?? '';
  const last = periods.at(-1) ?? '';
  const span = first === last ? first : say('{low} to {high}', { low: first, high: last });
  return sayCount(
    waves.length,
    '{metric}, mean of {periods}; culture, mean of the one wave before; {units} units',
    '{metric}, mean of {periods}; culture, mean of the {count} waves before; {units} units',
    {
      metric: metric === null ? say('Outcome') : sayKnown(metric.name),
      periods: span,
      units: formatNumber(units),
    },
  );
}

/** "“Being heard”, “A” and “B”". */
export function joinNames(names: readonly string[]): string {
  return sayList(names.map((name) => say('“{name}”', { name })));
}

/** A reason in an empty state, with how far it is. */
export function sayMissing({ reason, units, unitsNeeded }: Drivers | Deviants): string {
  const have = say('There are {units} so far.', { units: formatNumber(units) });
  return units < unitsNeeded ? `${reason ?? ''} ${have}` : (reason ?? '');
}
