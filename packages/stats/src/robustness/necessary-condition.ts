import { isConstant } from '../descriptives/is-constant.ts';
import { UndefinedResult } from '../failure/undefined-result.ts';
import { guardNecessaryCondition } from '../guards/guard-necessary-condition.ts';
import type { GuardStatus } from '../guards/guard-status.ts';
import { indexSource } from '../random/index-source.ts';
import type { DrawRequest } from '../random/index-source.ts';
import { areaAboveCeiling } from '../resampling/ceiling-draws.ts';
import type { ResamplePlan } from '../resampling/resample-plan.ts';
import { runPlan } from '../resampling/run-plan.ts';
import type { ResampleControl } from '../resampling/run-plan.ts';
import { at } from '../rows/at.ts';
import type { Column } from '../rows/column.ts';
import { completeRows } from '../rows/complete-rows.ts';

/** How empty the corner "low x, high y" is. */
export type NecessaryCondition = {
  readonly method: 'necessary-condition/1';
  readonly n: number;
  readonly dropped: number;
  /** Area of the observed rectangle, and of its part above the ceiling. */
  readonly scope: number;
  readonly ceilingZone: number;
  /** ceilingZone / scope, 0 to 1. */
  readonly effectSize: number;
  /** Share of permutations with at least this effect; `null` if none were asked for. */
  readonly p: number | null;
  readonly monteCarloError: number | null;
  /** Never decides alone: supporting evidence. */
  readonly guard: GuardStatus;
};

/** How to draw pairings: a number of permutations and a seed, or the pairings themselves (0-based rows of y by rising x). */
export type NecessaryConditionOptions = {
  readonly permutations?: number;
  readonly seed?: number;
  readonly indices?: DrawRequest['indices'];
};

/**
 * Necessary condition (ceiling, CE-FDH): is y never high where x is low? The step ceiling is the highest y at or
 * below each x.
 *
 * Supporting evidence only. Source: Dul (2016). Equals R's `NCA::nca_analysis`.
 * See docs/statistics.md#necessary-condition.
 *
 * @param options random pairings for the p-value; none unless given.
 * @throws RangeError with under 2 rows, a constant side, or cancelled.
 */
export function necessaryCondition(
  x: Column,
  y: Column,
  options: NecessaryConditionOptions = {},
  control: ResampleControl = {},
): NecessaryCondition {
  const { permutations = 0, indices } = options;
  if (permutations === 0 && !indices) return prepare(x, y).result;
  return runPlan(necessaryConditionPlan(x, y, options), control);
}

/**
 * The same with its permutations, 4,999 unless given, prepared for `runPlan` or `runPlanInWorkers`.
 *
 * @throws RangeError as {@link necessaryCondition}, or if the permutations are no whole positive number.
 */
export function necessaryConditionPlan(
  x: Column,
  y: Column,
  options: NecessaryConditionOptions = {},
): ResamplePlan<NecessaryCondition> {
  const { sortedX, sortedY, result } = prepare(x, y);
  const { permutations, seed, indices } = options;
  const request = {
    ...(permutations === undefined ? {} : { repetitions: permutations }),
    ...(seed === undefined ? {} : { seed }),
    ...(indices ? { indices } : {}),
  };
  const { source, draws } = indexSource(request, result.n, 'shuffled');
  return {
    task: { kind: 'ceiling', x: sortedX, y: sortedY, source },
    draws,
    finish: (areas) => {
      const least = result.ceilingZone * (1 - 1e-12);
      const p = (1 + areas.filter((area) => area >= least).length) / (areas.length + 1);
      return { ...result, p, monteCarloError: Math.sqrt((p * (1 - p)) / areas.length) };
    },
  };
}

function prepare(
  x: Column,
  y: Column,
): { sortedX: Float64Array; sortedY: Float64Array; result: NecessaryCondition } {
  const { n, dropped, columns } = completeRows([x, y]);
  const [xs, ys] = [at(columns, 0), at(columns, 1)];
  if (n < 2) throw new UndefinedResult('too-few-rows', 'Two rows are needed.', { n });
  if (isConstant(xs) || isConstant(ys)) {
    throw new UndefinedResult('constant', 'A side does not vary.', { n });
  }
  const order = Int32Array.from(xs.keys()).toSorted((a, b) => at(xs, a) - at(xs, b));
  const sortedX = Float64Array.from(order, (row) => at(xs, row));
  const sortedY = Float64Array.from(order, (row) => at(ys, row));
  const highest = ys.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = ys.reduce((least, value) => Math.min(least, value), Infinity);
  const scope = (at(sortedX, n - 1) - at(sortedX, 0)) * (highest - lowest);
  if (!(scope > 0) || !Number.isFinite(scope)) {
    throw new UndefinedResult('underflow', 'The observed area is too small or large.', { n });
  }
  const ceilingZone = areaAboveCeiling(sortedX, sortedY);
  const result = {
    method: 'necessary-condition/1',
    n,
    dropped,
    scope,
    ceilingZone,
    effectSize: ceilingZone / scope,
    p: null,
    monteCarloError: null,
    guard: guardNecessaryCondition(n),
  } as const;
  return { sortedX, sortedY, result };
}
