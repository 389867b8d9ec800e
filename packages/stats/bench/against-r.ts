import { spawnSync } from 'node:child_process';
import { linearRegression, panelFixedEffects, withinSlopeBootstrap } from '../src/index.ts';
import { madePanel } from './made-panel.ts';

/** Which R to compare with. */
const RSCRIPT = process.env['RSCRIPT'] ?? 'Rscript';

/** A task with a time of its own to keep, or one that is also run in R. */
type Comparison = {
  readonly name: string;
  readonly run: () => unknown;
  /** Name of the task in compare.R and the largest ratio of times allowed. */
  readonly rival: { readonly task: string; readonly mostRatio: number } | null;
  readonly mostMs: number | null;
};

function comparisons(): Comparison[] {
  const large = madePanel(10_000, 24, { predictors: 3, isBalanced: true });
  const gaps = madePanel(10_000, 24, { predictors: 3, isBalanced: false });
  const one = { ...large, x: large.x.slice(0, 1) };
  const small = madePanel(500, 24, { predictors: 1, isBalanced: true });
  const slope = { x: small.x[0]?.values ?? [], y: small.y, unit: small.unit, seed: 1 };
  const rows = madePanel(10_000, 1, { predictors: 20, isBalanced: true });
  return [
    {
      name: 'one-way fixed effects with CR1 and CR2, 10,000 x 24 (R: plm + vcovHC)',
      run: () => panelFixedEffects({ ...one, effect: 'unit' }),
      rival: { task: 'fixed-effects', mostRatio: 0.05 },
      mostMs: null,
    },
    {
      name: 'two-way fixed effects with CR2, 3 predictors, 10,000 x 24 balanced',
      run: () => panelFixedEffects({ ...large, effect: 'two-way' }),
      rival: null,
      mostMs: 1000,
    },
    {
      name: 'the same with one row in ten missing',
      run: () => panelFixedEffects({ ...gaps, effect: 'two-way' }),
      rival: null,
      mostMs: 5000,
    },
    {
      name: 'unit-block bootstrap of a within slope, 2,000 draws, 500 x 24 (R: loop over sums)',
      run: () => withinSlopeBootstrap({ ...slope, repetitions: 2000 }),
      rival: { task: 'bootstrap', mostRatio: 0.6 },
      mostMs: null,
    },
    {
      name: 'least squares 10,000 x 20 (R: lm with summary)',
      run: () => linearRegression({ y: rows.y, x: rows.x }),
      rival: { task: 'least-squares', mostRatio: 1.2 },
      mostMs: null,
    },
  ];
}

/** Runs the fixed tasks three times in turn with R (if Rscript is there) and prints medians and ratios. */
export function compareWithR(print: (line: string) => void): void {
  const hasR = spawnSync(RSCRIPT, ['--version']).status === 0;
  print(hasR ? '\nAgainst R, medians of three turns' : '\nNo Rscript on this machine: times only');
  for (const { name, run, rival, mostMs } of comparisons()) {
    const own: number[] = [];
    const other: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      own.push(medianTime(run));
      const time = hasR && rival ? timeInR(rival.task) : null;
      if (time !== null) other.push(time);
    }
    const ms = median(own);
    print(`${name}: ${ms.toFixed(1)} ms`);
    if (mostMs !== null) print(`  allowed ${mostMs} ms: ${ms <= mostMs ? 'kept' : 'MISSED'}`);
    if (!rival || other.length === 0) continue;
    const ratio = ms / median(other);
    const verdict = ratio <= rival.mostRatio ? 'kept' : 'MISSED';
    print(
      `  R ${median(other).toFixed(1)} ms, ratio ${ratio.toFixed(3)}, allowed ${rival.mostRatio}: ${verdict}`,
    );
  }
}

/** Median over runs that together take at least a second. */
function medianTime(run: () => unknown): number {
  run();
  const times: number[] = [];
  let total = 0;
  while (total < 1000 || times.length < 3) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    total += times.at(-1) ?? 0;
  }
  return median(times);
}

function timeInR(task: string): number | null {
  const script = new URL('./compare.R', import.meta.url).pathname;
  const { status, stdout } = spawnSync(RSCRIPT, [script, task], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
