import { linearRegression, tQuantile } from '@throughline/stats';
import { evidenceNeeded } from '../sentences/evidence-needed.ts';
import type { UnitSide } from './unit-side.ts';

/** A unit against what its culture lets expect. */
export interface UnitDeparture {
  readonly unit: string;
  readonly culture: number;
  readonly observed: number;
  readonly expected: number;
  /** Observed minus expected, in the outcome's units. */
  readonly difference: number;
  readonly n: number;
  /** Above or below the outer limit at its n, or within. */
  readonly standing: 'above' | 'below' | 'within';
}

export interface Departures {
  readonly departures: readonly UnitDeparture[];
  /** How far a unit of n customers may lie from what is expected of it, either way. */
  readonly limitsAt: (n: number) => { readonly usual: number; readonly outer: number };
  readonly reason: 'too-few-units' | 'constant' | null;
}

interface Placed {
  readonly unit: string;
  readonly x: number;
  readonly y: number;
  readonly n: number;
  /** Sampling variance of y, from the pooled variance of one customer. */
  readonly sampling: number;
}

interface Line {
  readonly intercept: number;
  readonly slope: number;
  /** Variance between units beyond sampling. */
  readonly excess: number;
}

const usualAlpha = 0.05;

/**
 * Positive (and negative) deviants as a funnel: units whose customers say clearly more than the
 * culture of the unit lets expect.
 *
 * The outcome is regressed on one construct over units, weighted by 1 / (excess + c / n): c is the
 * variance of one customer's answer, pooled over units; the excess between units is found by the
 * method of moments (DerSimonian and Laird 1986) and added to the limits as in Spiegelhalter
 * (2005). Units beyond t at 0.05 / (2 J) are outside, the threshold of `outlierUnits`; the line and
 * the excess are then found once more without them, so that a far unit does not widen its own
 * limits. See docs/statistics.md#outlier-units.
 *
 * @param construct units without it, and units without a number of customers, are left out.
 */
export function findDeviants(units: readonly UnitSide[], construct: string): Departures {
  const usable = units.flatMap((one) => {
    const x = one.scores[construct];
    return x === undefined || one.n === null || one.n <= 0 ? [] : [{ ...one, x, n: one.n }];
  });
  const none = { departures: [], limitsAt: () => ({ usual: 0, outer: 0 }) };
  if (usable.length < evidenceNeeded.unitsForVerdict) return { ...none, reason: 'too-few-units' };
  const perCustomer = poolVariance(usable);
  const placed = usable.map(({ unit, x, outcome, n }): Placed => {
    return { unit, x, y: outcome, n, sampling: perCustomer / n };
  });
  const spreads = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  if (spreads.some((values) => Math.max(...values) === Math.min(...values))) {
    return { ...none, reason: 'constant' };
  }
  const count = placed.length;
  const outerT = tQuantile(usualAlpha / (2 * count), count - 3, 'upper');
  const usualT = tQuantile(usualAlpha / 2, count - 3, 'upper');
  const errorAt = (line: Line, sampling: number): number => Math.sqrt(line.excess + sampling);
  const isOutside = (line: Line, one: Placed): boolean =>
    Math.abs(one.y - expectAt(line, one.x)) > outerT * errorAt(line, one.sampling);
  const first = fitLine(placed);
  const inside = placed.filter((one) => !isOutside(first, one));
  const line = inside.length === count ? first : fitLine(inside);
  return {
    departures: placed.map((one): UnitDeparture => {
      const expected = expectAt(line, one.x);
      const difference = one.y - expected;
      const outside = difference > 0 ? 'above' : 'below';
      return {
        unit: one.unit,
        culture: one.x,
        observed: one.y,
        expected,
        difference,
        n: one.n,
        standing: isOutside(line, one) ? outside : 'within',
      };
    }),
    limitsAt: (n) => {
      const error = errorAt(line, perCustomer / n);
      return { usual: usualT * error, outer: outerT * error };
    },
    reason: null,
  };
}

/** Pooled over the units that know it; 0 where none does, so that all spread counts as between units. */
function poolVariance(
  units: readonly { readonly n: number; readonly variance: number | null }[],
): number {
  const known = units.flatMap(({ n, variance }) => (variance === null ? [] : [{ n, variance }]));
  const customers = known.reduce((sum, { n }) => sum + n, 0);
  if (customers === 0) return 0;
  return known.reduce((sum, { n, variance }) => sum + n * variance, 0) / customers;
}

function expectAt({ intercept, slope }: Pick<Line, 'intercept' | 'slope'>, x: number): number {
  return intercept + slope * x;
}

/** Weighted least squares, with the excess by moments from weights that know sampling alone. */
function fitLine(units: readonly Placed[]): Line {
  const isKnown = units.every(({ sampling }) => sampling > 0);
  const weights = units.map(({ sampling }) => (isKnown ? 1 / sampling : 1));
  const line = regress(units, weights);
  const squares = units.map(({ x, y }) => (y - expectAt(line, x)) ** 2);
  const q = squares.reduce((sum, square, i) => sum + square * (weights[i] ?? 0), 0);
  const df = units.length - 2;
  const excess = isKnown ? Math.max(0, (q - df) / momentScale(units, weights)) : q / df;
  const final = regress(
    units,
    units.map(({ sampling }) => (excess + sampling > 0 ? 1 / (excess + sampling) : 1)),
  );
  return { ...final, excess };
}

/** Trace of W - W X (X'WX)^-1 X'W for a line: what one unit of excess adds to the expected Q. */
function momentScale(units: readonly Placed[], weights: readonly number[]): number {
  const sum = (of: (weight: number, x: number) => number): number =>
    units.reduce((total, { x }, i) => total + of(weights[i] ?? 0, x), 0);
  const [w, wx, wxx] = [sum((v) => v), sum((v, x) => v * x), sum((v, x) => v * x * x)];
  const [s, sx, sxx] = [sum((v) => v * v), sum((v, x) => v * v * x), sum((v, x) => v * v * x * x)];
  return w - (wxx * s - 2 * wx * sx + w * sxx) / (w * wxx - wx * wx);
}

function regress(
  units: readonly Placed[],
  weights: readonly number[],
): { intercept: number; slope: number } {
  const { coefficients } = linearRegression({
    y: units.map(({ y }) => y),
    x: [{ name: 'culture', values: units.map(({ x }) => x) }],
    weights,
  });
  const [intercept, slope] = coefficients.map(({ estimate }) => estimate ?? 0);
  return { intercept: intercept ?? 0, slope: slope ?? 0 };
}
