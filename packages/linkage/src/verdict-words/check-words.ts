import type { Check } from '@throughline/types';

/** What a check asks, as the rest of "holds ...": in tables and reports alike. */
export const checkNames: Readonly<Record<Check['name'], string>> = {
  'leave-one-unit-out': 'without any one unit',
  'without-the-most-influential': 'without the most influential units',
  ranks: 'on ranks',
  'without-adjustments': 'without adjustments',
  'few-clusters': 'corrected for few units',
  permutation: 'against shuffled units',
  'negative-control': 'against an outcome it cannot move',
  'unmeasured-confounder': 'against something unmeasured',
};

/** What came of a check; null where it could not be made. */
export function sayHolds(holds: boolean | null): string {
  if (holds === null) return 'not tested';
  return holds ? 'holds' : 'does not hold';
}
