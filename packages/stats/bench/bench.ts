import { parseArgs } from 'node:util';
import { compareWithR } from './against-r.ts';
import { measureGrowth } from './growth.ts';

const { values: options } = parseArgs({
  options: {
    /** Measure each task for 100 ms instead of a second. */
    quick: { type: 'boolean', default: false },
    /** Only the growth with size. */
    growth: { type: 'boolean', default: false },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
await measureGrowth(print, options.quick ? 100 : 1000);
if (!options.growth) compareWithR(print);
