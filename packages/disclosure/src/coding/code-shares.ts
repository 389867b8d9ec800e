import type { Block } from '../partition/merge-blocks.ts';
import type { VisibleCell } from '../partition/visible-cells.ts';
import { bandCount, codeScore, type BandedCount, type Coding } from './code-score.ts';

/** A smaller group has no distribution: its shares would be counts of single people. */
export const smallestDistribution = 10;

/** Who of a block chose what, before it is coded. */
export interface BlockCounts {
  /** People who answered; where several answers can be chosen, fewer than all counts together. */
  readonly n: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly coding: Coding;
}

/** The share of one answer, in per cent, as it may be told. */
export interface CodedShare {
  readonly option: string;
  readonly share: number;
  /** "10 or less", "35", "90 or more". */
  readonly shown: string;
}

/** How a group answered a question that is no construct, as it may be told. */
export interface CodedDistribution {
  readonly n: string;
  readonly nMid: number;
  readonly shares: readonly CodedShare[];
}

/**
 * The rule of coding for shares in a group of n: steps of 5 from 10 to 90 for 10 to 19 people, of 1
 * from 5 to 95 from 20 people on. An end always holds a unanimous group and one with another answer.
 *
 * @throws RangeError under 10, where nothing may be told.
 */
export function shareCodingOf(n: number): Coding {
  if (n < smallestDistribution) throw new RangeError('a group under 10 has no distribution');
  return n < 20 ? { step: 5, low: 10, high: 90 } : { step: 1, low: 5, high: 95 };
}

const coarseSteps = [1, 2, 5, 10, 20, 25];

/**
 * The rule for a group that 1 to k-1 people have left or joined since an earlier wave: a step is
 * more than twice what one person can move a share, so that two waves tell little about them.
 */
export function coarseShareCodingOf(n: number): Coding {
  const usual = shareCodingOf(n);
  const coarse = coarseSteps.find((one) => one * n > 200) ?? 25;
  const step = Math.max(coarse, usual.step);
  const end = Math.max(usual.low, step);
  return { step, low: end, high: 100 - end };
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
 * Codes a cell from its coded blocks, as scores are: of a block nobody can find more than what is
 * told of it. Shares are rounded one by one and need not add up to 100.
 *
 * @param options every answer that was offered, in the order in which they are told.
 * @param band how the number of people is told.
 */
export function codeShares(
  cell: VisibleCell,
  counted: ReadonlyMap<Block, BlockCounts>,
  options: readonly string[],
  band: (n: number) => BandedCount = bandCount,
): CodedDistribution {
  const parts = cell.blocks.flatMap((block) => counted.get(block) ?? []);
  const n = parts.reduce((total, part) => total + part.n, 0);
  const count = band(n);
  const shares = options.map((option): CodedShare => {
    const coded = parts.map((part) =>
      codeScore((100 * (part.counts.get(option) ?? 0)) / part.n, part.n, part.coding),
    );
    const [only] = coded;
    if (coded.length === 1 && only !== undefined) {
      return { option, share: only.score, shown: only.shown };
    }
    const weighted = parts.reduce(
      (total, part, index) => total + part.n * (coded[index]?.score ?? 0),
      0,
    );
    const { score, shown, end } = codeScore(weighted / n, n, shareCodingOf(n));
    // Where every block stands at the same end, so does what is made of them.
    const ends = new Set(coded.map((one) => one.end));
    const isLow = end === null && ends.size === 1 && ends.has('low');
    const isHigh = end === null && ends.size === 1 && ends.has('high');
    return {
      option,
      share: score,
      shown: isLow ? `${shown} or less` : isHigh ? `${shown} or more` : shown,
    };
  });
  return { n: count.shown, nMid: count.middle, shares };
}
