import { isServiceMeasure } from '@throughline/instrument';
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
 *
 * @param rule.coarse cohorts whose level is told in coarse steps, because few of them came or went.
 * What is pooled leaves out their blocks: two waves that differ by one person would otherwise differ
 * by the square of how far this person is from the others.
 */
export function crossConstructs(
  tally: Tally,
  responses: readonly Response[],
  rule: { readonly k: number; readonly coarse: ReadonlySet<string> },
): { pairs: CompositePair[]; products: CrossProduct[] } {
  const constructs = [...new Set(tally.composites.map((row) => row.construct))]
    .filter((construct) => !isServiceMeasure(construct))
    .sort();
  const pairs: CompositePair[] = [];
  const products: CrossProduct[] = [];
  const byCohort = groupByCohort(responses);
  for (const [index, first] of constructs.entries()) {
    for (const second of constructs.slice(index)) {
      const shared = findSharedBlocks(tally.blocks, first, second);
      const groups = shared
        .map((block) => ({ block, values: readPairs(block, byCohort, first, second) }))
        .filter(({ values }) => values.xs.length >= rule.k);
      pairs.push(
        ...groups.map(({ block, values }) => ({
          block: block.id,
          first,
          second,
          n: values.xs.length,
        })),
      );
      const steady = groups.filter(({ block }) => !block.atomIds.some((id) => rule.coarse.has(id)));
      const product = pool(steady.map(({ values }) => values));
      if (product.n >= minimumPooled)
        products.push({ grain: 'construct', first, second, ...product });
    }
  }
  return { pairs, products };
}

/** Scores of the same people on two constructs, side by side. */
interface Pairs {
  readonly xs: number[];
  readonly ys: number[];
}

function pool(
  groups: readonly Pairs[],
): Pick<CrossProduct, 'n' | 'degreesOfFreedom' | 'sumOfProducts'> {
  let n = 0;
  let degreesOfFreedom = 0;
  let sumOfProducts = 0;
  for (const { xs, ys } of groups) {
    const count = xs.length;
    if (count === 0) continue;
    const meanX = xs.reduce((sum, x) => sum + x, 0) / count;
    const meanY = ys.reduce((sum, y) => sum + y, 0) / count;
    n += count;
    degreesOfFreedom += count - 1;
    sumOfProducts += xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? 0) - meanY), 0);
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

/** In plain loops: every pair of constructs reads every ballot. */
function readPairs(
  block: TalliedBlock,
  byCohort: ReadonlyMap<string, readonly Response[]>,
  first: string,
  second: string,
): Pairs {
  const pairs: Pairs = { xs: [], ys: [] };
  for (const id of block.atomIds) {
    for (const { scores } of byCohort.get(id) ?? []) {
      const x = scores.get(first);
      const y = scores.get(second);
      if (x === undefined || y === undefined) continue;
      pairs.xs.push(x);
      pairs.ys.push(y);
    }
  }
  return pairs;
}
