import { requireInput } from '../failure/require-input.ts';
import type { Column } from '../rows/column.ts';
import type { NpsCounts } from './net-promoter-score.ts';

/**
 * Counts promoters, passives and detractors among answers 0 to 10; missing answers are left out.
 *
 * @throws RangeError if an answer is not a whole number from 0 to 10.
 */
export function countPromoters(answers: Column): NpsCounts {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const answer of Array.from(answers)) {
    if (answer === null) continue;
    requireInput(
      Number.isInteger(answer) && answer >= 0 && answer <= 10,
      `A likelihood to recommend is a whole number from 0 to 10, not ${answer}.`,
    );
    if (answer >= 9) promoters += 1;
    else if (answer >= 7) passives += 1;
    else detractors += 1;
  }
  return { promoters, passives, detractors };
}
