import type { Response } from './responses.ts';
import { groupByCohort, type Tally, type TalliedBlock } from './tally.ts';

/** Organisation-wide figures are kept only from this many people on. */
export const minimumPooled = 50;

export interface CrossProduct {
  readonly grain: 'construct';
  readonly first: string;
  readonly second: string;
  readonly n: number;
  readonly degreesOfFreedom: number;
  readonly sumOfProducts: number;
}

export interface CompositePair {
  readonly block: string;
  readonly first: string;
  readonly second: string;
  readonly n: number;
}

/**
 * For each pair of constructs: people with both scores per block, and the pooled sum of products
 * of deviations from block means over the whole wave. Blocks count where both constructs have the
 * same group of cohorts.
 */
export function crossConstructs(
  tally: Tally,
  responses: readonly Response[],
  k: number,
): { pairs: CompositePair[]; products: CrossProduct[] } {
  const constructs = [...new Set(tally.composites.map((row) => row.construct))].sort();
  const pairs: CompositePair[] = [];
  const products: CrossProduct[] = [];
  const byCohort = groupByCohort(responses);
  for (const [index, first] of constructs.entries()) {
    for (const second of constructs.slice(index)) {
      const shared = findSharedBlocks(tally.blocks, first, second);
      const groups = shared
        .map((block) => ({ block, values: readPairs(block, byCohort, first, second) }))
        .filter(({ values }) => values.length >= k);
      pairs.push(
        ...groups.map(({ block, values }) => ({
          block: block.id,
          first,
          second,
          n: values.length,
        })),
      );
      const product = pool(groups.map(({ values }) => values));
      if (product.n >= minimumPooled)
        products.push({ grain: 'construct', first, second, ...product });
    }
  }
  return { pairs, products };
}

type Pair = readonly [number, number];

function pool(
  groups: readonly (readonly Pair[])[],
): Pick<CrossProduct, 'n' | 'degreesOfFreedom' | 'sumOfProducts'> {
  let n = 0;
  let degreesOfFreedom = 0;
  let sumOfProducts = 0;
  for (const values of groups) {
    if (values.length === 0) continue;
    const meanX = values.reduce((sum, [x]) => sum + x, 0) / values.length;
    const meanY = values.reduce((sum, [, y]) => sum + y, 0) / values.length;
    n += values.length;
    degreesOfFreedom += values.length - 1;
    sumOfProducts += values.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  }
  return { n, degreesOfFreedom, sumOfProducts };
}

function findSharedBlocks(
  blocks: readonly TalliedBlock[],
  first: string,
  second: string,
): TalliedBlock[] {
  const nameOf = (block: TalliedBlock): string => block.atomIds.toSorted().join(' ');
  const others = new Set(blocks.filter((block) => block.measure === second).map(nameOf));
  return blocks.filter((block) => block.measure === first && others.has(nameOf(block)));
}

function readPairs(
  block: TalliedBlock,
  byCohort: ReadonlyMap<string, readonly Response[]>,
  first: string,
  second: string,
): Pair[] {
  return block.atomIds
    .flatMap((id) => byCohort.get(id) ?? [])
    .flatMap(({ scores }): Pair[] => {
      const x = scores.get(first);
      const y = scores.get(second);
      return x === undefined || y === undefined ? [] : [[x, y]];
    });
}
