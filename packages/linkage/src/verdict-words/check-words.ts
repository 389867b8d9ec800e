import { say } from '@throughline/speech';
import type { Check } from '@throughline/types';

/** What a check asks, as the rest of "holds ...": in tables and reports alike, in the language of the reader. */
export const checkNames: Readonly<Record<Check['name'], string>> = {
  get 'leave-one-unit-out'() {
    return say('without any one unit');
  },
  get 'without-the-most-influential'() {
    return say('without the most influential units');
  },
  get ranks() {
    return say('on ranks');
  },
  get 'without-adjustments'() {
    return say('without adjustments');
  },
  get 'few-clusters'() {
    return say('corrected for few units');
  },
  get permutation() {
    return say('against shuffled units');
  },
  get 'negative-control'() {
    return say('against an outcome it cannot move');
  },
  get 'unmeasured-confounder'() {
    return say('against something unmeasured');
  },
};

/** What came of a check; null where it could not be made. */
export function sayHolds(holds: boolean | null): string {
  if (holds === null) return say('not tested');
  return holds ? say('holds') : say('does not hold');
}
