import { codingOf, shareCodingOf, smallestDistribution, type Range } from '@throughline/disclosure';
import type { Figure } from '../crawl/find-figures.ts';

/**
 * What a figure says about the mean of the n people behind it before adjustment, 0 to 100, taken
 * at its word: the finest step for such a group, and an end only where it is told as one.
 *
 * @param floor mean that these people would have, had all given the lowest answers.
 */
export function readFigure({ score, shown, option }: Figure, n: number, floor: number): Range {
  const hold = (value: number): number => Math.min(100, Math.max(0, value - floor));
  const coding = option === null ? codingOf(n) : shareCodingOf(Math.max(smallestDistribution, n));
  const half = coding.step / 2;
  return {
    low: shown.endsWith('or less') ? 0 : hold(score - half),
    high: shown.endsWith('or more') ? 100 : hold(score + half),
  };
}
