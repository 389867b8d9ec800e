import { Bench } from 'tinybench';
import * as stats from '../src/index.ts';
import { madePanel } from './made-panel.ts';
import type { MadePanel } from './made-panel.ts';

const SIZES = [500, 5000, 50_000] as const;
/** Time must not grow faster than size to this power. */
const MOST_SLOPE = 1.15;

type Task = (panel: MadePanel) => () => unknown;
const x = (panel: MadePanel): Float64Array => panel.x[0]?.values ?? new Float64Array(0);

const TASKS: Record<string, Task> = {
  describe: (p) => () => stats.describe(p.y),
  pearson: (p) => () => stats.pearson(x(p), p.y),
  spearman: (p) => () => stats.spearman(x(p), p.y),
  kendall: (p) => () => stats.kendall(x(p), p.y),
  'within and between': (p) => () =>
    stats.withinBetweenCorrelation({ xs: x(p), ys: p.y, unit: p.unit }),
  'intraclass correlation': (p) => () => stats.intraclassCorrelation(p.y, p.unit),
  'Cronbach alpha': (p) => () => stats.cronbachAlpha(p.x),
  'regression, CR2': (p) => () => stats.linearRegression({ y: p.y, x: p.x, cluster: p.unit }),
  'fixed effects, one-way': (p) => () => stats.panelFixedEffects({ ...p, effect: 'unit' }),
  'fixed effects, two-way': (p) => () => stats.panelFixedEffects({ ...p, effect: 'two-way' }),
  'mixed model': (p) => () => stats.mixedModel({ y: p.y, x: p.x, group: p.unit }),
  'lagged correlations': (p) => () => stats.laggedCorrelation({ ...p, x: x(p), isTwoWay: true }),
  'direction, both ways': (p) => () =>
    stats.testDirection({ ...p, x: { name: 'x', values: x(p) }, y: { name: 'y', values: p.y } }),
  'bootstrap, 200 draws': (p) => () =>
    stats.withinSlopeBootstrap({ x: x(p), y: p.y, unit: p.unit, repetitions: 200 }),
};

/** Prints the median time of every task at three sizes and how it grows. */
export async function measureGrowth(print: (line: string) => void, time: number): Promise<void> {
  print(
    `${'milliseconds, median'.padEnd(28)}${SIZES.map((size) => String(size).padStart(11)).join('')}   slope`,
  );
  for (const [name, prepare] of Object.entries(TASKS)) {
    const bench = new Bench({
      time,
      iterations: 5,
      warmupTime: time / 5,
      warmupIterations: 2,
      throws: true,
    });
    for (const size of SIZES) {
      const run = prepare(madePanel(size / 10, 10, { predictors: 3, isBalanced: true }));
      bench.add(String(size), () => void run());
    }
    await bench.run();
    const times = bench.tasks.map(({ result }) =>
      'latency' in result ? result.latency.p50 : Number.NaN,
    );
    const slope = logSlope(times);
    const cells = times.map((ms) => ms.toFixed(3).padStart(11)).join('');
    const verdict = slope <= MOST_SLOPE ? '' : `  over ${MOST_SLOPE}`;
    print(`${name.padEnd(28)}${cells}${slope.toFixed(2).padStart(8)}${verdict}`);
  }
}

/** Least-squares slope of log time on log size. */
function logSlope(times: readonly number[]): number {
  const y = times.map(Math.log);
  const { coefficients } = stats.linearRegression({
    y,
    x: [{ name: 'size', values: SIZES.map(Math.log) }],
  });
  return coefficients[1]?.estimate ?? Number.NaN;
}
