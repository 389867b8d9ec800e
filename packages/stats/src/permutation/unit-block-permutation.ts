import { requireInput } from '../failure/require-input.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import type { UndefinedReason } from '../failure/undefined-result.ts';
import { groupRows } from '../grouping/grouping.ts';
import { indexSource } from '../random/index-source.ts';
import type { DrawRequest } from '../random/index-source.ts';
import type { ResamplePlan } from '../resampling/resample-plan.ts';
import { runPlan } from '../resampling/run-plan.ts';
import type { ResampleControl } from '../resampling/run-plan.ts';
import type { Column, Labels } from '../rows/column.ts';
import { unitBlockCorrelation } from '../resampling/unit-block-draws.ts';

/** A within-unit correlation against what it would be if series belonged to other units. */
export type UnitBlockPermutation = {
  readonly method: 'unit-block-permutation/1';
  readonly units: number;
  readonly r: number;
  readonly permutations: number;
  readonly asExtreme: number;
  readonly p: number;
  readonly pGreater: number;
  /** Standard error of p because the number of permutations is finite. */
  readonly monteCarloError: number;
  /** Permutations without a defined correlation; counted as extreme, to be safe. */
  readonly undefinedDraws: number;
  /** The correlation of every permutation, `null` where undefined. */
  readonly draws: readonly (number | null)[];
  /** Why some draws are `null`; `null` if none is. */
  readonly drawsReason: UndefinedReason | null;
};

/** Two measures of a panel and how to permute units (0-based, first appearance; row: source of each unit). */
export type UnitBlockInput = DrawRequest & {
  readonly x: Column;
  readonly y: Column;
  readonly unit: Labels;
  readonly time: Column;
  /** Periods by which x precedes y, 0 unless given. */
  readonly lag?: number;
  readonly isTwoWay?: boolean;
};

/**
 * Permutation test that reassigns whole x-series between units: serial correlation inside a series stays intact.
 *
 * p = (1 + extreme) / (B + 1), never 0. Source: Phipson and Smyth (2010). See docs/statistics.md#permutation.
 *
 * @throws RangeError if the correlation itself is undefined, periods are not whole numbers, or cancelled.
 */
export function unitBlockPermutation(
  input: UnitBlockInput,
  control: ResampleControl = {},
): UnitBlockPermutation {
  return runPlan(unitBlockPlan(input), control);
}

/**
 * The same, prepared for `runPlan` or `runPlanInWorkers`.
 *
 * @throws RangeError as {@link unitBlockPermutation}.
 */
export function unitBlockPlan(input: UnitBlockInput): ResamplePlan<UnitBlockPermutation> {
  const { lag = 0, isTwoWay = false } = input;
  requireInput(Number.isInteger(lag), 'A lag is a whole number of periods.');
  const grid = toGrid(input);
  const { source, draws } = indexSource(input, grid.units, 'shuffled');
  const task = { kind: 'unit-block', ...grid, lag, isTwoWay, source } as const;
  const own = Int32Array.from({ length: grid.units }, (_, unit) => unit);
  const r = unitBlockCorrelation(task, own);
  if (Number.isNaN(r)) {
    const message = 'The pairs leave the correlation undefined.';
    throw new UndefinedResult('no-variation-within-units', message, { n_units: grid.units });
  }
  return { task, draws, finish: (values) => summarize(values, r, grid.units) };
}

function summarize(values: Float64Array, r: number, units: number): UnitBlockPermutation {
  const permutations = values.length;
  const isExtreme = (value: number): boolean => !(Math.abs(value) < Math.abs(r) - 1e-12);
  const asExtreme = values.filter(isExtreme).length;
  const greater = values.filter((value) => !(value < r - 1e-12)).length;
  const undefinedDraws = values.filter(Number.isNaN).length;
  const p = (1 + asExtreme) / (permutations + 1);
  return {
    method: 'unit-block-permutation/1',
    units,
    r,
    permutations,
    asExtreme,
    p,
    pGreater: (1 + greater) / (permutations + 1),
    monteCarloError: Math.sqrt((p * (1 - p)) / permutations),
    undefinedDraws,
    drawsReason: undefinedDraws > 0 ? 'no-variation-within-units' : null,
    draws: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
  };
}

const MOST_CELLS = 2e7;

function toGrid({ x, y, unit, time }: UnitBlockInput): {
  readonly units: number;
  readonly periods: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly energyX: number;
  readonly energyY: number;
} {
  const { codes, labels } = groupRows(unit);
  const known = Array.from(time).filter((period) => period !== null);
  requireInput(known.every(Number.isInteger), 'Periods must be whole numbers.');
  requireInput(known.length > 0, 'There is no period.');
  const first = known.reduce((least, period) => Math.min(least, period), Infinity);
  const last = known.reduce((most, period) => Math.max(most, period), -Infinity);
  const [units, periods] = [labels.length, last - first + 1];
  requireInput(
    units * periods <= MOST_CELLS,
    'Number the periods 1, 2, 3: their span is too wide.',
  );
  const fill = (values: Column): Float64Array => {
    const grid = new Float64Array(units * periods).fill(Number.NaN);
    const seen = new Set<number>();
    codes.forEach((code, row) => {
      const period = time[row] ?? null;
      if (code < 0 || period === null) return;
      const cell = code * periods + period - first;
      if (seen.has(cell)) {
        requireInput(false, `Unit ${labels[code]} has two rows for period ${period}.`);
      }
      grid[cell] = values[row] ?? Number.NaN;
      seen.add(cell);
    });
    return grid;
  };
  const [left, right] = [fill(x), fill(y)];
  const [energyX, energyY] = [energyOf(left), energyOf(right)];
  centerUnits(left, periods);
  centerUnits(right, periods);
  return { units, periods, x: left, y: right, energyX, energyY };
}

function energyOf(grid: Float64Array): number {
  let sum = 0;
  for (const value of grid) if (!Number.isNaN(value)) sum += value * value;
  return sum;
}

/** Takes the mean of every unit's series out, in place. */
function centerUnits(grid: Float64Array, periods: number): void {
  for (let start = 0; start < grid.length; start += periods) {
    const known = grid.subarray(start, start + periods).filter((value) => !Number.isNaN(value));
    const middle = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    for (let i = start; i < start + periods; i += 1) grid[i] = (grid[i] ?? Number.NaN) - middle;
  }
}
