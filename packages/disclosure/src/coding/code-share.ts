import type { Block } from '../partition/merge-blocks.ts';
import type { VisibleCell } from '../partition/visible-cells.ts';
import { bandCount, codeScore, type BandedCount, type Coding } from './code-score.ts';

/** Fewer people than this have no distribution: shares of five people are answers of five people. */
export const smallestDistribution = 10;

/** How often one option was chosen in a block, and how that may be told. */
export interface BlockShare {
  readonly n: number;
  readonly count: number;
  readonly coding: Coding;
  /** What a larger cell takes for this share where it is told as the lower end. */
  readonly atLow: number;
}

/** A share as it may be told: per cent of the people of a cell who chose an option. */
export interface CodedShare {
  /** 0 to 100, rounded and held by the size of the group. */
  readonly share: number;
  /** "10 or less", "35", "90 or more". */
  readonly shown: string;
  readonly n: string;
  readonly nMid: number;
}

const coarseSteps = [1, 2, 5, 10, 20];

/**
 * The rule for shares of n people: to steps of 5 from 10 to 90 for 10 to 19 people, to 1 from 5 to
 * 95 up to 49, and to 1 from 2 to 98 beyond. An end is always wide enough for one other opinion, so
 * that a unanimous group looks like one that is not.
 *
 * @param isCoarse where one to k-1 people came or went since an earlier wave: one person then moves
 * a share by no more than half a step.
 * @throws RangeError under 10 people, who have no distribution.
 */
export function shareCodingOf(n: number, isCoarse = false): Coding {
  if (n < smallestDistribution) throw new RangeError('a group under 10 has no distribution');
  const usual = n < 20 ? { step: 5, low: 10 } : { step: 1, low: n < 50 ? 5 : 2 };
  const coarse = isCoarse ? (coarseSteps.find((one) => one * n >= 200) ?? 20) : 0;
  const step = Math.max(usual.step, coarse);
  const low = Math.max(usual.low, coarse);
  return { step, low, high: 100 - low };
}

/**
 * How many people a branch asked, in tens from 20 on: the number says how many gave a certain answer
 * before it, and exact numbers of two waves would tell that of one person who left.
 *
 * @throws RangeError under 5, as of {@link bandCount}.
 */
export function bandWidely(n: number): BandedCount {
  if (n < 20) return bandCount(n);
  const low = Math.floor(n / 10) * 10;
  return { shown: `${low}-${low + 9}`, middle: low + 4.5 };
}

/**
 * Codes a cell from its coded blocks, as scores are: whoever takes cells apart finds no more of a
 * block than how it is told. Of a block that is told as an end a larger cell takes the middle of
 * what the end stands for; rare options would else look common in a company of small units.
 *
 * @param band how the number of people is told.
 */
export function codeShare(
  cell: VisibleCell,
  shares: ReadonlyMap<Block, BlockShare>,
  band: (n: number) => BandedCount = bandCount,
): CodedShare {
  const parts = cell.blocks.flatMap((block) => shares.get(block) ?? []);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const { shown: banded, middle } = band(n);
  const [only] = parts;
  const { score, shown } =
    parts.length === 1 && only !== undefined
      ? codeScore((100 * only.count) / only.n, only.n, only.coding)
      : codeScore(
          parts.reduce((sum, part) => sum + part.n * takeMiddle(part), 0) / n,
          n,
          shareCodingOf(n),
        );
  return { share: score, shown, n: banded, nMid: middle };
}

/**
 * What stands for each option of a block that is told as the lower end: where one answer is chosen,
 * an equal part of what the other options, as they are told, leave of 100; at most the middle of the
 * end. It is made of what is told of the block, and says no more of it.
 */
export function shareOutRest(
  counts: readonly number[],
  {
    n,
    coding,
    isMultiple,
  }: { readonly n: number; readonly coding: Coding; readonly isMultiple: boolean },
): number {
  const middle = coding.low / 2;
  if (isMultiple) return middle;
  const told = counts.map((count) => codeScore((100 * count) / n, n, coding).score);
  const others = told.filter((score) => score > coding.low);
  const rest = 100 - others.reduce((sum, score) => sum + score, 0);
  return Math.min(middle, Math.max(0, rest / Math.max(1, told.length - others.length)));
}

function takeMiddle({ n, count, coding, atLow }: BlockShare): number {
  const { score } = codeScore((100 * count) / n, n, coding);
  if (score <= coding.low) return atLow;
  if (score >= coding.high) return 100 - (100 - coding.high) / 2;
  return score;
}
