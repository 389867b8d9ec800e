import type { Block } from '../partition/merge-blocks.ts';
import type { VisibleCell } from '../partition/visible-cells.ts';
import { bandCount, codeScore, codingOf, type Coding } from './code-score.ts';

/** What a block has to say about one measure before it is coded. */
export interface BlockScore {
  readonly n: number;
  /** Sum of its people's scores, each from 0 to 100 before adjustment. */
  readonly sum: number;
  /** Mean that its people would have, had all given the lowest answers; 0 unless adjusted. */
  readonly floor: number;
  readonly coding: Coding;
}

/** A cell as it may be told: score, interval and count. */
export interface CodedCell {
  readonly score: number;
  readonly shown: string;
  readonly low: number;
  readonly high: number;
  readonly n: string;
  readonly nMid: number;
  /** Width of the step whose rounding is as uncertain as that of this score. */
  readonly rounding: number;
}

/**
 * Codes visible cells from coded blocks: each block's mean is rounded and held first, and a larger
 * cell is the mean of its coded blocks, weighted by n. Whoever takes published cells apart can so
 * find no more of a block than its coded value; with exact means inside larger cells, subtraction
 * would find a small block's mean to a fraction of a point.
 *
 * The interval is made from the coded score, the banded count, the organisation-wide spread and
 * the error of rounding: nothing of a small group but what is published goes into it.
 *
 * @param spread standard deviation of scores between people, organisation-wide.
 */
export function codeCell(
  cell: VisibleCell,
  scores: ReadonlyMap<Block, BlockScore>,
  spread: number,
): CodedCell {
  const parts = cell.blocks.flatMap((block) => scores.get(block) ?? []);
  const n = parts.reduce((total, part) => total + part.n, 0);
  const codedParts = parts.map((part) => codeScore(part.sum / part.n, part.n, part.coding));
  const weighted = parts.reduce(
    (total, part, index) => total + part.n * (codedParts[index]?.score ?? 0),
    0,
  );
  const coding = (parts.length === 1 ? parts[0]?.coding : undefined) ?? codingOf(n);
  // A block's own score is coded once: a step that begins at an end would move it when coded again.
  const { score, shown } =
    (parts.length === 1 ? codedParts[0] : undefined) ?? codeScore(weighted / n, n, coding);
  const count = bandCount(n);
  const variance = roundingVariance(parts, coding);
  const half = 1.96 * Math.sqrt(spread ** 2 / count.middle + variance);
  const hold = (value: number): number => Number(Math.min(100, Math.max(0, value)).toFixed(1));
  return {
    score,
    shown,
    low: hold(score - half),
    high: hold(score + half),
    n: count.shown,
    nMid: count.middle,
    rounding: Number(Math.sqrt(12 * variance).toFixed(3)),
  };
}

/** Of a value rounded to a step, the error is spread evenly over that step. */
function roundingVariance(parts: readonly BlockScore[], coding: Coding): number {
  const weights = parts.map((part) => bandCount(part.n).middle);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ofBlocks = parts.reduce(
    (sum, part, index) => sum + (((weights[index] ?? 0) / total) * part.coding.step) ** 2 / 12,
    0,
  );
  return parts.length === 1 ? ofBlocks : ofBlocks + coding.step ** 2 / 12;
}
