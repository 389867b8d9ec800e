import type { BlockScore, CodedCell } from '../coding/code-cells.ts';
import { codeScore } from '../coding/code-score.ts';
import type { Block } from '../partition/merge-blocks.ts';
import type { VisibleCell } from '../partition/visible-cells.ts';
import { rangeOfCoded, type ChainCell } from './answer-bounds.ts';

/**
 * For blocks whose score stands at an end of its scale, where unanimity would show: the unit cells
 * around one person of the block, small ones first. A larger cell is made of coded blocks, so of
 * the true mean it says no more than what the coding of these leaves open.
 */
export function surroundEnds(
  cells: readonly VisibleCell[],
  coded: readonly CodedCell[],
  scores: ReadonlyMap<Block, BlockScore>,
): readonly (readonly ChainCell[])[] {
  const told = new Map([...scores].map(([block, score]) => [block, tell(score)]));
  const chains = new Map<Block, ChainCell[]>();
  for (const [index, cell] of cells.entries()) {
    const shown = coded[index];
    const parts = cell.blocks.flatMap((block) => told.get(block) ?? []);
    const ends = cell.blocks.filter((block) => told.get(block)?.isEnd === true);
    if (cell.slice !== null || shown === undefined || ends.length === 0) continue;
    const n = parts.reduce((sum, part) => sum + part.n, 0);
    const slack = parts.reduce((sum, part) => sum + part.n * part.slack, 0) / n + largestRounding;
    const score = shown.score - parts.reduce((sum, part) => sum + part.n * part.floor, 0) / n;
    const [only] = parts;
    const mean =
      parts.length === 1 && only !== undefined
        ? only.range
        : { low: Math.max(0, score - slack), high: Math.min(100, score + slack) };
    for (const block of ends) {
      const chain = chains.get(block);
      if (chain === undefined) chains.set(block, [{ n, mean }]);
      else chain.push({ n, mean });
    }
  }
  return [...chains.values()].map((chain) => chain.toSorted((a, b) => a.n - b.n));
}

/** Half the step of a cell that is made of several blocks: n of 10 or more, so at most 1. */
const largestRounding = 0.5;

/** Means are those before adjustment: between 0 and 100 for everybody. */
function tell({ n, sum, floor, coding }: BlockScore) {
  const coded = codeScore(sum / n, n, coding);
  const isEnd = coded.end !== null;
  return {
    n,
    floor,
    isEnd,
    range: rangeOfCoded(coded, coding, floor),
    slack: Math.max(
      coding.step / 2,
      isEnd ? Math.max(coding.low - floor, floor + 100 - coding.high) : 0,
    ),
  };
}
