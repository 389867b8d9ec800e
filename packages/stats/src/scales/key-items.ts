import { requireInput } from '../failure/require-input.ts';
import type { Column } from '../rows/column.ts';

/** The range of a scale's answers and the positions of its reversed items. */
export type ScaleItems = {
  readonly minimum: number;
  readonly maximum: number;
  readonly reversed?: readonly number[];
};

/**
 * Items with the reversed ones turned round: minimum + maximum - answer.
 *
 * @throws RangeError if an answer is outside the range or the items differ in length.
 */
export function keyItems(
  items: readonly Column[],
  { minimum, maximum, reversed = [] }: ScaleItems,
): (number | null)[][] {
  requireInput(items.length > 0, 'A scale has at least one item.');
  requireInput(minimum < maximum, 'The lowest answer must be below the highest.');
  return items.map((item, position) => {
    requireInput(item.length === items[0]?.length, 'Items must have the same number of rows.');
    return Array.from(item, (answer) => {
      if (answer === null) return null;
      requireInput(
        answer >= minimum && answer <= maximum,
        `The answer ${answer} is outside ${minimum}..${maximum}.`,
      );
      return reversed.includes(position) ? minimum + maximum - answer : answer;
    });
  });
}
