import {
  findCoarseBlocks,
  findVisibleCells,
  type Block,
  type CoarserGrain,
  type VisibleCell,
} from '@throughline/disclosure';
import { isServiceMeasure } from '@throughline/instrument';
import type { CountedChange } from './count-changes.ts';
import type { Tally, TalliedBlock } from './tally.ts';

/** Where one construct is told, and of which groups only in coarse steps. */
export interface PlacedConstruct {
  readonly construct: string;
  readonly blocks: readonly TalliedBlock[];
  readonly cells: readonly VisibleCell[];
  readonly coarse: ReadonlySet<Block>;
}

export function placeConstructs(input: {
  readonly grain: CoarserGrain;
  readonly tally: Tally;
  /** How the roster differs from those of earlier waves. */
  readonly changes: readonly CountedChange[];
  readonly k: number;
}): readonly PlacedConstruct[] {
  const { grain, tally, changes, k } = input;
  const constructs = [...new Set(tally.composites.map((row) => row.construct))].sort();
  return constructs.map((construct) => {
    const blocks = tally.blocks.filter((block) => block.measure === construct);
    const cells = findVisibleCells(grain.units, grain.cohorts, blocks);
    const coarse = findCoarseBlocks({ cohorts: grain.cohorts, blocks, cells }, changes, k);
    return { construct, blocks, cells, coarse };
  });
}

/** The cohorts of every group whose level of some construct is told in coarse steps. */
export function listCoarseCohorts(placed: readonly PlacedConstruct[]): ReadonlySet<string> {
  return new Set(
    placed
      .filter(({ construct }) => !isServiceMeasure(construct))
      .flatMap(({ coarse }) => [...coarse].flatMap((block) => block.atomIds)),
  );
}
