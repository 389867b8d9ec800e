import { requireInput } from '../failure/require-input.ts';
import type { Column } from '../rows/column.ts';
import { keyItems } from './key-items.ts';
import type { ScaleItems } from './key-items.ts';

/** Scale scores of respondents, and how many items each answered. */
export type ScaleScores = {
  readonly method: 'scale-score/1';
  /** Mean of the answered items on the scale's own range; `null` if too few were answered. */
  readonly scores: readonly (number | null)[];
  readonly answered: readonly number[];
  /** Answers a score needs: a respondent with fewer has none. */
  readonly needed: number;
};

/**
 * Score of each respondent on one scale: mean of the answered items, reversed items turned round.
 *
 * A score needs at least ceil(minimumShare * items) answers, half unless given, and at least one; nothing is
 * imputed. Sources: Graham (2009), Newman (2014). Equals R's `rowMeans(na.rm = TRUE)` with that rule.
 * See docs/statistics.md#scoring.
 *
 * @throws RangeError if an answer is outside the range: that is an error in the data, not a missing answer.
 */
export function scoreScale(
  items: readonly Column[],
  scale: ScaleItems & { readonly minimumShare?: number },
): ScaleScores {
  const share = scale.minimumShare ?? 0.5;
  requireInput(share >= 0 && share <= 1, 'The least share of answers lies between 0 and 1.');
  const keyed = keyItems(items, scale);
  const needed = Math.max(1, Math.ceil(share * items.length - 1e-9));
  const scores: (number | null)[] = [];
  const answered: number[] = [];
  for (let row = 0; row < (keyed[0]?.length ?? 0); row += 1) {
    const answers = keyed.map((item) => item[row] ?? null).filter((answer) => answer !== null);
    answered.push(answers.length);
    const sum = answers.reduce((total, answer) => total + answer, 0);
    scores.push(answers.length >= needed ? sum / answers.length : null);
  }
  return { method: 'scale-score/1', scores, answered, needed };
}
