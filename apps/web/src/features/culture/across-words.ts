import type { Deviants, Drivers } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

/** "Net Promoter Score in 2026-Q1 to 2026-Q4, after four waves; 60 units". */
export function sayWindow({ metric, periods, waves, units }: Drivers | Deviants): string {
  const first = periods[0];
  const last = periods.at(-1);
  const span = first === last ? first : `${first} to ${last}`;
  const count = waves.length === 1 ? 'one wave' : `${waves.length} waves`;
  return `${metric?.name ?? 'Outcome'}, mean of ${span}; culture, mean of the ${count} before; ${formatNumber(units)} units`;
}

/** "“Being heard”, “A” and “B”". */
export function joinNames(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

/** A reason in an empty state, with how far it is. */
export function sayMissing({ reason, units, unitsNeeded }: Drivers | Deviants): string {
  const have = units < unitsNeeded ? ` There are ${formatNumber(units)} so far.` : '';
  return `${reason ?? ''}${have}`;
}
