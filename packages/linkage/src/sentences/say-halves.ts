import { sayCount } from '@throughline/speech';
import { quantile } from '@throughline/stats';
import type { LinkFacts } from './link-facts.ts';
import type { Names } from './names.ts';
import { writeCount } from './say-number.ts';

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
  const found = {
    units: sayCount(upper.length, '{count} unit', '{count} units'),
    construct: names.construct,
    metric: names.metric,
    expected: writeCount(expected),
  };
  return names.higherIsBetter
    ? sayCount(
        both,
        'Of the {units} in the upper half for {construct}, {count} is in the upper half for {metric}; without a link it would be about {expected}.',
        'Of the {units} in the upper half for {construct}, {count} are in the upper half for {metric}; without a link it would be about {expected}.',
        found,
      )
    : sayCount(
        both,
        'Of the {units} in the upper half for {construct}, {count} is in the lower half for {metric}; without a link it would be about {expected}.',
        'Of the {units} in the upper half for {construct}, {count} are in the lower half for {metric}; without a link it would be about {expected}.',
        found,
      );
}

function findMiddle(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : quantile(
        values.toSorted((left, right) => left - right),
        0.5,
      );
}
