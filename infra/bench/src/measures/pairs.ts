import { watchMachine } from './machine.ts';

/** A pair during which others used more of the machine than this is not counted. */
const largestShareOfOthers = 0.1;

export interface Pair<Yardstick, Product> {
  readonly yardstick: Yardstick;
  readonly product: Product;
  /** Share of the machine that other processes used meanwhile; null where it cannot be read. */
  readonly others: number | null;
}

export interface Pairs<Yardstick, Product> {
  readonly all: readonly Pair<Yardstick, Product>[];
  readonly kept: readonly Pair<Yardstick, Product>[];
}

/** Runs yardstick and product in turn: on a machine with moods only ratios of neighbours count. */
export async function runPairs<Yardstick, Product>(options: {
  readonly count: number;
  readonly ownPids: readonly number[];
  readonly yardstick: () => Promise<Yardstick>;
  readonly product: () => Promise<Product>;
  /** Makes ready for the next pair, unmeasured. */
  readonly between?: () => Promise<void>;
  readonly say: (line: string) => void;
}): Promise<Pairs<Yardstick, Product>> {
  const all: Pair<Yardstick, Product>[] = [];
  for (let index = 1; index <= options.count; index += 1) {
    if (index > 1) await options.between?.();
    const readOthers = watchMachine(options.ownPids);
    const yardstick = await options.yardstick();
    const product = await options.product();
    const pair = { yardstick, product, others: readOthers() };
    all.push(pair);
    const share = pair.others === null ? 'unknown' : `${(pair.others * 100).toFixed(1)} %`;
    options.say(`  pair ${index} of ${options.count}: others used ${share} of the machine`);
  }
  return {
    all,
    kept: all.filter(({ others }) => others === null || others <= largestShareOfOthers),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
