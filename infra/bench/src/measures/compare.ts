import { median, type Pairs } from './pairs.ts';
import type { Measure } from './measure.ts';

/**
 * Medians of both sides and of their pairwise ratio, product to yardstick. Where every pair was
 * disturbed all of them are summarised, and `pairsKept` says 0.
 */
export function compare<Yardstick, Product>(
  pairs: Pairs<Yardstick, Product>,
  readYardstick: (side: Yardstick) => number,
  readProduct: (side: Product) => number,
): Pick<Measure, 'yardstick' | 'product' | 'ratio' | 'pairsKept' | 'pairsRun'> {
  const used = pairs.kept.length > 0 ? pairs.kept : pairs.all;
  const yardsticks = used.map((pair) => readYardstick(pair.yardstick));
  const products = used.map((pair) => readProduct(pair.product));
  return {
    yardstick: median(yardsticks),
    product: median(products),
    ratio: median(products.map((value, index) => value / (yardsticks[index] ?? Number.NaN))),
    pairsKept: pairs.kept.length,
    pairsRun: pairs.all.length,
  };
}
