import { quantile } from '@throughline/stats';
import type { LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';
import { sayCount } from './say-number.ts';

/**
 * The link as a count: of the units in the upper half of one side, how many are in the better half
 * of the other, and how many it would be without a link. `null` where a side has no upper half.
 */
export function sayHalves(points: LinkFacts['points'], names: Names): string | null {
  const cultureMiddle = findMiddle(points.map(({ culture }) => culture));
  const outcomeMiddle = findMiddle(points.map(({ outcome }) => outcome));
  const isBetter = (outcome: number) =>
    names.higherIsBetter ? outcome > outcomeMiddle : outcome < outcomeMiddle;
  const upper = points.filter(({ culture }) => culture > cultureMiddle);
  const both = upper.filter(({ outcome }) => isBetter(outcome)).length;
  const better = points.filter(({ outcome }) => isBetter(outcome)).length;
  if (upper.length === 0 || better === 0) return null;
  const expected = Math.round((upper.length * better) / points.length);
  const half = names.higherIsBetter ? 'upper' : 'lower';
  return `Of the ${sayCount(upper.length, 'unit')} in the upper half for ${names.construct}, ${both} ${both === 1 ? 'is' : 'are'} in the ${half} half for ${names.metric}; without a link it would be about ${expected}.`;
}

function findMiddle(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : quantile(
        values.toSorted((left, right) => left - right),
        0.5,
      );
}
